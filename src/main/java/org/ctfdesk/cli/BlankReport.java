package org.ctfdesk.cli;

import java.time.LocalDate;
import java.util.List;
import org.ctfdesk.report.Circumstances;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Periods;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Submission;
import org.ctfdesk.report.Target;

/** Reports with nothing filled in. */
final class BlankReport {
    private BlankReport() {}

    /** For the next even year: reports are due every two years from 2024 on (18/CMA.1, para. 3). */
    static Report of(Console console) {
        return of(console, new Party("", "", true, false), dueYear(console));
    }

    static Report of(Console console, Party party, int due) {
        return Report.blank(new Profile(
                party, new Submission((due - 2022) / 2, due, "1.0", Submission.State.STARTED, "en"), Periods.usual(due),
                List.of(new Target("1", console.words().of("cli.target"), List.of())), Circumstances.USUAL));
    }

    static int dueYear(Console console) {
        var now = LocalDate.now(console.clock()).getYear();
        return now + now % 2;
    }
}
