package org.ctfdesk.rule.remark;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * When words say that the initial report of cooperation was submitted, it is the year of a date of the ledger: 2/CMA.3, annex,
         para. 18; read in
 * English.
 */
public final class InitialReportDateDiffers extends Rule.OfReport {
    private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern SUBMITTED = Pattern.compile("(?i)initial report[^.]{0,50}?\\b(?:was|were|is dated|has been)"
            + " ?(?:submitted|sent"
            + "|filed|published|dated)?[^.]{0,15}?\\b(?:in|on|of)? ?(?:\\d{1,2} )?(?:(?:" + MONTHS + ") )?((?:19|20)\\d{2})");

    public InitialReportDateDiffers() {
        super(warning("OWN-153", guidance62("18")).breaks("A6-33").comparing(Methodologies.FORM, Approaches.FORM).reads(Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var dates = report.table(Approaches.FORM.id()).blocks().values().stream().flatMap(block -> block.items().stream())
                .flatMap(item -> item.rows().values().stream())
                .flatMap(row -> Stream.of("initialReport", "updatedInitialReport").flatMap(column -> row
                        .answer(ColumnKey.of(column)).stream()))
                .filter(Answer.Day.class::isInstance).map(answer -> ((Answer.Day) answer).date()).toList();
        if (dates.isEmpty() || !FreeText.isEnglish(report.profile())) {
            return;
        }
        Remark.ofTables(report).forEach(remark -> Matches.of(SUBMITTED, remark.text())
                .filter(said -> dates.stream().noneMatch(date -> date.getYear() == Integer.parseInt(said.group(1)))).findFirst()
                .ifPresent(said -> found.at(remark.place()).with(said.group(1),
                        dates.stream().sorted().findFirst().orElseThrow().toString())));
    }

}
