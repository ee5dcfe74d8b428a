package org.ctfdesk.account.standing;

import java.util.Optional;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** A report in which nothing is typed over the computed cells of one table 4: what the ledger alone gives. */
public final class WithoutOverrides {
    private WithoutOverrides() {}

    /** The report without what was typed there. */
    public static Report of(Report report, TableKey table) {
        var bare = report;
        for (var line : Progress.FORM.lines().filter(line -> !line.formulas().isEmpty()).toList()) {
            for (var year : report.profile().periods().implementation()) {
                bare = bare.with(new Place(table, RowKey.of(line.id()), new ColumnKey(Progress.YEAR, year)), Optional.empty());
            }
        }
        return bare;
    }
}
