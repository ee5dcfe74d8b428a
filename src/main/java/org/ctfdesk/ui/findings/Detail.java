package org.ctfdesk.ui.findings;

import java.util.List;
import org.ctfdesk.compare.Differences;
import org.ctfdesk.manual.Paragraphs;
import org.ctfdesk.manual.Quote;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.ui.common.DifferenceText;
import org.ctfdesk.ui.common.Workplace;

/**
 * Everything there is to say of one finding.
 *
 * @param what what is wrong and what to do
 * @param remedy what the remedy does; "" where none is offered
 * @param changes what the remedy would change in the report as it is now
 * @param why why the rule is there, with its paragraph
 * @param cited the paragraph, as it is cited
 * @param quotes what the paragraph says
 */
record Detail(
        Finding finding, String title, String what, String remedy, List<String> changes, String why, String cited, List<Quote> quotes) {
    /** A remedy may fill thousands of cells; nobody reads more lines than these. */
    private static final int MOST_CHANGES = 8;

    static Detail of(Line line, Report now, Workplace workplace) {
        var finding = line.finding();
        var source = finding.rule().source();
        return new Detail(finding, line.text().title(finding), line.what(), line.remedy(), changes(finding, now, workplace),
                line.text().why(finding), source.cited(), Paragraphs.of(source));
    }

    /** What the remedy would change, found by applying it to a copy: the report is a value. */
    static List<String> changes(Finding finding, Report now, Workplace workplace) {
        return workplace.checks().offers().of(finding)
                .map(remedy -> remedy.applyTo(now))
                .map(after -> new DifferenceText(workplace.words(), workplace.shown())
                        .told(Differences.between(now, after).toList(), now, after, MOST_CHANGES))
                .orElse(List.of());
    }
}
