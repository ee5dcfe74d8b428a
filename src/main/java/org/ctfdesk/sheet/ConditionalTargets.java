package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/**
 * The conditional targets that a Party describes in rows added to the appendix (5/CMA.3, annex II, appendix, footnote c), as they stand
 * below the first table 4, where its footnote b has them in a documentation box: typed once, printed twice.
 */
final class ConditionalTargets {
    private ConditionalTargets() {}

    /** What is added below the box of a table 4, a line a target; nothing where no such row is filled, or the box says the same. */
    static List<String> below(TableKey table, Report report, String box, Words words) {
        if (!table.form().equals(Progress.FORM.id()) || !report.keysOf(Progress.FORM).getFirst().equals(table)) {
            return List.of();
        }
        var typed = tidy(box);
        var named = ColumnKey.LABEL.column();
        var texts = new ArrayList<String>();
        for (var item : report.table(Description.FORM.id()).block(Description.CONDITIONAL).items()) {
            var text = Stream.of(named, Description.DESCRIPTION).flatMap(column -> text(item, column).stream())
                    .collect(Collectors.joining(": "));
            var printed = words.of("sheet.conditional", text);
            var same = Stream.of(printed, text, text(item, Description.DESCRIPTION).orElse(text));
            if (!text.isEmpty() && same.noneMatch(line -> typed.contains(tidy(line)))) {
                texts.add(printed);
            }
        }
        return texts;
    }

    private static Optional<String> text(Item item, String column) {
        return item.row(Description.CONDITIONAL).answer(ColumnKey.of(column)).filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text().strip()).filter(text -> !text.isEmpty());
    }

    /** Whole lines, each between two ends of lines: part of a line says something else. */
    private static String tidy(String text) {
        return text.lines().map(line -> line.replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
