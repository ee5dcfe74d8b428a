package org.ctfdesk.account.bothsides;

import java.util.List;
import java.util.stream.IntStream;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.report.Report;

/** The Parties compared, by their position among the reports. */
record Parties(List<Report> reports) {
    /** Stands for a Party whose report is not among them, and for one that is not named. */
    static final int ELSEWHERE = -1;

    Parties {
        reports = List.copyOf(reports);
    }

    /** The position of a Party by its code; {@link #ELSEWHERE} where its report is not among these. */
    int of(String name) {
        return name.isEmpty() ? ELSEWHERE
                : IntStream.range(0, reports.size()).filter(side -> name(side).equals(name)).findFirst().orElse(ELSEWHERE);
    }

    /** The code of a Party, as actions name it. */
    String name(int side) {
        return PartySide.name(reports.get(side));
    }

    /** The last year of which a Party has reported; in the report of the end year, the year of the closing date. */
    int latest(int side) {
        var window = Window.of(reports.get(side));
        return window.isAtEnd() ? Math.max(window.latest(), window.closing().getYear()) : window.latest();
    }
}
