package org.ctfdesk.cli.console;

import java.time.LocalDate;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;

/** Reports with nothing filled in. */
public final class BlankReport {
    private BlankReport() {}

    /** For the next even year: reports are due every two years from 2024 on (18/CMA.1, para. 3). */
    public static Report of(Console console) {
        return of(console, new Party("", "", true, false), dueYear(console));
    }

    /** A report that is blank but for its Party and the years that follow from when it is due. */
    public static Report of(Console console, Party party, int due) {
        return Report.blank(Profile.usual(party, due, console.words().of("cli.target")));
    }

    /** The year of the next report that is due: every second one, from 2024 on. */
    public static int dueYear(Console console) {
        return Profile.nextDue(LocalDate.now(console.clock()).getYear());
    }
}
