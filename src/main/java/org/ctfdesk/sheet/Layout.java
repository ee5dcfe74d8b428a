package org.ctfdesk.sheet;

/** As what a table is laid out. */
public enum Layout {
    /** As decision 5/CMA.3, annex II, prints it: on the screen, in the manual, and in a workbook where that is asked for. */
    DECISION,
    /**
     * As the official reporting tool writes it, for which readers of submissions are made: tables 7 to 11 without the narrow
     * blank column, tables 7 to 9 with a row of units, with the tool's names of two sectors, and with memo items below the notes.
     */
    OFFICIAL_TOOL
}
