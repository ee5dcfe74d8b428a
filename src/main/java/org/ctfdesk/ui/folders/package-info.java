/** The page for whole folders: every report and workbook of one checked, or compared with another folder. */
package org.ctfdesk.ui.folders;
