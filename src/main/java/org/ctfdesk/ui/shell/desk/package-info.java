/** What is done with files: opening, saving, exporting, reading in and what is rescued. */
package org.ctfdesk.ui.shell.desk;
