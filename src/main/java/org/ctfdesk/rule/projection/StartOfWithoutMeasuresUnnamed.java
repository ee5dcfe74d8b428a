package org.ctfdesk.rule.projection;

import java.util.stream.Stream;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * ‘Without measures’ projections leave out what was implemented, adopted or planned after the year chosen as their starting point (MPGs,
 * para. 94, footnote): without that year nobody can tell which measures those are.
 */
public final class StartOfWithoutMeasuresUnnamed extends Rule.OfReport {
    public StartOfWithoutMeasuresUnnamed() {
        super(warning("OWN-74", mpgs("94")).reads(Scenarios.WITHOUT, Assumptions.FORM.id(), Foot.ID));
    }

    @Override
    public void check(Report report, Found found) {
        Scenarios.firstFilled(report, Scenarios.WITHOUT, Scenarios.projected(report.profile()))
                .filter(place -> said(report).noneMatch(text -> !FreeText.years(text).isEmpty()))
                .ifPresent(place -> found.at(place).with());
    }

    /** What is said below table 9, where the box of tables 7 to 9 stands, and of the assumptions. */
    private static Stream<String> said(Report report) {
        var foot = report.table(Report.footOf(TableKey.of(Scenarios.WITHOUT)));
        var notes = foot.block(Foot.FOOTNOTE).items().stream().map(item -> item.row(Foot.FOOTNOTE));
        var assumptions = report.table(Assumptions.FORM.id()).block(Assumptions.ASSUMPTION).items().stream()
                .flatMap(item -> item.rows().values().stream());
        return Stream.of(Stream.of(foot.row(Foot.BOX)), notes, assumptions).flatMap(rows -> rows)
                .flatMap(StartOfWithoutMeasuresUnnamed::words);
    }

    private static Stream<String> words(Row row) {
        return row.answers().values().stream().filter(Answer.Words.class::isInstance).map(answer -> ((Answer.Words) answer).text());
    }
}
