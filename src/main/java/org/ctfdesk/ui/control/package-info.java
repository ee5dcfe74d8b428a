/** Controls that several pages of the window share. */
package org.ctfdesk.ui.control;
