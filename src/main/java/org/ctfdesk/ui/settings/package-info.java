/** The page of settings: what the program keeps of the user's choices, one below the other. */
package org.ctfdesk.ui.settings;
