/** The page of the figures that annex 4 to the biennial transparency report gives. */
package org.ctfdesk.ui.annex4;
