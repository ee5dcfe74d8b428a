package org.ctfdesk.rule.ledger.read;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.NotApplicable;

/** Why a rule on Article 6 does not apply to a report; nothing where it does. */
public final class Applies {
    private Applies() {}

    /** To Parties that take part in cooperative approaches, or authorize outcomes. */
    public static Optional<NotApplicable> toCooperation(Report report) {
        return report.profile().circumstances().cooperates() ? Optional.empty() : Optional.of(NotApplicable.NO_COOPERATION);
    }

    /** To one of the methods of 2/CMA.3, annex, para. 7. */
    public static Optional<NotApplicable> to(Report report, Method... methods) {
        return toCooperation(report).or(() -> List.of(methods).contains(report.profile().circumstances().method())
                ? Optional.empty()
                : Optional.of(NotApplicable.OTHER_METHOD));
    }

    /** To targets towards which outcomes count in that way. */
    public static Optional<NotApplicable> to(Report report, Target.Outcomes outcomes) {
        return toCooperation(report).or(() -> report.profile().targets().stream().anyMatch(target -> target.outcomes() == outcomes)
                ? Optional.empty()
                : Optional.of(NotApplicable.NOTHING_OF_THE_SORT));
    }

    /** To reports with a ledger. */
    public static Optional<NotApplicable> toLedger(Report report) {
        return toCooperation(report).or(() -> Book.of(report).isEmpty() ? Optional.of(NotApplicable.NOTHING_TO_COMPARE)
                : Optional.empty());
    }

    /** To Parties that have reported before. */
    public static Optional<NotApplicable> toLaterReports(Report report) {
        return report.last().isEmpty() && report.profile().submission().btr() <= 1
                ? Optional.of(NotApplicable.FIRST_REPORT)
                : Optional.empty();
    }

    /** To reports that hold information on the end year. */
    public static Optional<NotApplicable> toEndYear(Report report) {
        return toCooperation(report).or(() -> report.profile().periods().reportsEndYear()
                ? Optional.empty()
                : Optional.of(NotApplicable.END_YEAR_AHEAD));
    }
}
