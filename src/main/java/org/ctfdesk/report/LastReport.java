package org.ctfdesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Party's last biennial transparency report, kept beside the new one so that what was reported before can be compared. Of
 * the reports before that one it holds what they said on Article 6, which later reports restate (2/CMA.3, annex, para. 23).
 *
 * @param report its profile, its tables with the ledger, and claims; notes of imports, explanations and ticks are not kept
 * @param file name of the file that it was taken from
 * @param date on which it was taken, ISO 8601
 * @param carriedOver true where the new report began with it, so that what both hold has the same id
 */
public record LastReport(Report report, String file, String date, boolean carriedOver) {
    public LastReport {
        report = report.compared();
    }

    /** This one, and those before it, the latest first; one that is not earlier than the one that holds it ends the line. */
    List<LastReport> andBefore() {
        var all = new ArrayList<LastReport>();
        var next = Optional.of(this);
        while (next.isPresent() && (all.isEmpty() || next.get().btr() < all.getLast().btr())) {
            all.add(next.get());
            next = next.get().report.last();
        }
        return List.copyOf(all);
    }

    /** The number of the report. */
    public int btr() {
        return report.profile().submission().btr();
    }

    LastReport accounted() {
        var less = report.accounted();
        return less == report ? this : new LastReport(less, file, date, carriedOver);
    }

    /**
     * This one, taken into a report that knows another one already: where this one does not hold the report before itself, and
     * the other one is that, or holds it, nothing is forgotten.
     */
    public LastReport after(Optional<LastReport> known) {
        var before = known.flatMap(other -> other.btr() < btr() ? Optional.of(new LastReport(other.report, other.file, other.date, false))
                : other.btr() == btr() ? other.report.last() : Optional.empty());
        return report.last().isPresent() || before.isEmpty() ? this
                : new LastReport(report.with(new ReportPart.Last(before)), file, date, carriedOver);
    }
}
