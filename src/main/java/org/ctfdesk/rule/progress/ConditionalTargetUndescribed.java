package org.ctfdesk.rule.progress;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Conditional targets may be described in the documentation box of table 4, with references to the page of the biennial transparency
 * report: 5/CMA.3, table 4, footnote b.
 */
public final class ConditionalTargetUndescribed extends Rule.OfReport {
    /** A sentence ends before a blank or a new line; a full stop within figures and short words ends none. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{L}{4}[.!?]|[。؟])\\s+|(?<=[\\d%][.])\\s+(?=\\p{Lu})|\\n+");
    /** Before it, in any language, the word for a page may stand; the number is what is looked for. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");

    /** A page, or a section, where a row of the appendix tells of it. */
    private static final Pattern PAGE = Pattern.compile(
            "(?<!\\p{L})(?:pages?|pp?|págs?|páginas?|стр|с|section|sección|chap\\p{L}*|cap\\p{L}*|раздел\\p{L}*|صفحة|الصفحة|ص|القسم)"
                    + "(?!\\p{L})[.\\s]*[\\p{Nd}IVX]|\\p{Nd}\\s*页|第\\s*\\p{Nd}", Lexicon.CAPITALS);

    public ConditionalTargetUndescribed() {
        super(warning("OWN-75", formats("annex II, table 4")).reads(Description.FORM.id(), Progress.FORM.id(), Foot.ID));
    }

    @Override
    public void check(Report report, Found found) {
        var rows = report.table(Description.FORM.id()).block(Description.CONDITIONAL).items();
        if (!rows.isEmpty()) {
            rows.forEach(item -> page(item, report, found));
            return;
        }
        var described = report.table(Description.FORM.id()).rows().values().stream()
                .flatMap(row -> row.answers().values().stream())
                .flatMap(answer -> SENTENCE.splitAsStream(answer.asText()))
                .filter(sentence -> Lexicon.names("conditional", sentence)).map(String::strip).distinct().toList();
        if (described.isEmpty()) {
            return;
        }
        var keys = report.keysOf(Progress.FORM);
        var boxes = keys.stream().map(key -> FreeText.words(report.table(Report.footOf(key)).row(Foot.BOX), Foot.TEXT).orElse("")).toList();
        var place = new Place(Report.footOf(keys.getFirst()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT));
        if (boxes.stream().noneMatch(text -> Lexicon.names("conditional", text))) {
            var box = Stream.concat(boxes.stream().limit(1).filter(text -> !text.isBlank()), described.stream()).toList();
            found.at(place).as(Severity.INFO).says("box").mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(
                    new Edit.Change(place, Optional.of(new Answer.Words(String.join("\n", box)))))));
        } else if (boxes.stream().noneMatch(text -> Lexicon.names("conditional", text) && NUMBER.matcher(text).find())) {
            found.at(place).says("page");
        }
    }

    /** The row stands in the box of table 4, too, where the page is referred to. */
    private static void page(Item item, Report report, Found found) {
        var text = FreeText.words(item.row(Description.CONDITIONAL), Description.DESCRIPTION).orElse("");
        var boxes = report.keysOf(Progress.FORM).stream()
                .map(key -> FreeText.words(report.table(Report.footOf(key)).row(Foot.BOX), Foot.TEXT).orElse(""));
        if (!text.isBlank() && !PAGE.matcher(text).find()
                && boxes.noneMatch(box -> Lexicon.names("conditional", box) && PAGE.matcher(box).find())) {
            found.at(new Place(TableKey.of(Description.FORM.id()), new RowKey(Description.CONDITIONAL, item.id()),
                    ColumnKey.of(Description.DESCRIPTION))).says("page");
        }
    }
}
