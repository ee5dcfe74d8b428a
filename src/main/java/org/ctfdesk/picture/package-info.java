/**
 * The report as pictures: what is drawn, as figures; the drawing, as shapes; and its text as SVG. The window and the summary share
 * them.
 */
package org.ctfdesk.picture;
