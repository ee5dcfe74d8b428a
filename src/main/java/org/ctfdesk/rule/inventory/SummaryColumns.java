package org.ctfdesk.rule.inventory;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Profile;

/** What the checks of table 6 share. */
final class SummaryColumns {
    /** The sectors of the total without LULUCF. */
    static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "waste", "other");

    private SummaryColumns() {}

    /** The columns of figures, from left to right. */
    static List<ColumnKey> of(Profile profile) {
        var columns = new ArrayList<ColumnKey>();
        columns.add(ColumnKey.of(Summary.REFERENCE_YEAR));
        columns.add(ColumnKey.of(Summary.BASE_YEAR));
        profile.periods().of(Summary.FORM.column(Summary.YEAR).years())
                .forEach(year -> columns.add(new ColumnKey(Summary.YEAR, year)));
        return columns;
    }
}
