package org.ctfdesk.cli;

import java.time.LocalDate;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;

/** Reports with nothing filled in. */
final class BlankReport {
    private BlankReport() {}

    /** For the next even year: reports are due every two years from 2024 on (18/CMA.1, para. 3). */
    static Report of(Console console) {
        return of(console, new Party("", "", true, false), dueYear(console));
    }

    static Report of(Console console, Party party, int due) {
        return Report.blank(Profile.usual(party, due, console.words().of("cli.target")));
    }

    static int dueYear(Console console) {
        return Profile.nextDue(LocalDate.now(console.clock()).getYear());
    }
}
