/** The page before export: a traffic light, and what would embarrass most. */
package org.ctfdesk.ui.preflight;
