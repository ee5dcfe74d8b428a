package org.ctfdesk.excel;

import java.util.List;
import org.ctfdesk.text.Words;

/** Stand-in until the charts are drawn. */
final class ChartsSheet {
    ChartsSheet(StreamedBook book, Styles styles, Words words) {}

    String write(List<SheetPlan> plans) {
        return "";
    }
}
