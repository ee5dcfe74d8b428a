package org.ctfdesk.rule.progress;

import java.util.regex.Pattern;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Conditional targets may be described in the documentation box of table 4, with references to the page of the biennial transparency
 * report: 5/CMA.3, table 4, footnote b.
 */
public final class ConditionalTargetUndescribed extends Rule.OfReport {
    private static final Pattern CONDITIONAL = Pattern.compile(
            "(?<!\\p{L})(conditional|conditionnel\\p{L}*|condicional\\p{L}*|условн\\p{L}*)(?!\\p{L})|(?<!无)有条件|(?<!غير )مشروط",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Before it, in any language, the word for a page may stand; the number is what is looked for. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");

    public ConditionalTargetUndescribed() {
        super(warning("OWN-75", formats("annex II, table 4")).reads(Description.FORM.id(), Progress.FORM.id(), Foot.ID));
    }

    @Override
    public void check(Report report, Found found) {
        var isConditional = report.table(Description.FORM.id()).rows().values().stream()
                .flatMap(row -> row.answers().values().stream())
                .anyMatch(answer -> answer instanceof Answer.Words words && CONDITIONAL.matcher(words.text()).find());
        if (!isConditional) {
            return;
        }
        var keys = report.keysOf(Progress.FORM);
        var boxes = keys.stream().map(key -> FreeText.words(report.table(Report.footOf(key)).row(Foot.BOX), Foot.TEXT).orElse("")).toList();
        var place = new Place(Report.footOf(keys.getFirst()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT));
        if (boxes.stream().noneMatch(text -> CONDITIONAL.matcher(text).find())) {
            found.at(place).as(Severity.INFO).says("box");
        } else if (boxes.stream().noneMatch(text -> CONDITIONAL.matcher(text).find() && NUMBER.matcher(text).find())) {
            found.at(place).says("page");
        }
    }
}
