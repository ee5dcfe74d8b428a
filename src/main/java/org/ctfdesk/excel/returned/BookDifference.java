package org.ctfdesk.excel.returned;

import org.ctfdesk.text.Words;

/** One thing in which a workbook that came back differs from the one that was exported. */
public sealed interface BookDifference permits ChangedCell, ChangedLines, ChangedSheet {
    /** Name of the sheet, as it is now where it is still there. */
    String sheet();

    /** The difference as a sentence, with sheet and cell. */
    String told(Words words);
}
