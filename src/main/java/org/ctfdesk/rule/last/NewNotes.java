package org.ctfdesk.rule.last;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;

/**
 * What stands below a table that did not stand there in the last report: only that can explain a change. Nobody reads the
 * sentences: a new footnote explains the cells that cite it, a new documentation box the years that it names or, naming none, all.
 */
final class NewNotes {
    private final Set<String> numbers = new HashSet<>();
    private final Optional<String> box;

    /**
     * @param table of the report
     * @param before the same table of the last report
     */
    NewNotes(Report report, TableKey table, Report last, TableKey before) {
        var foot = report.table(Report.footOf(table));
        var old = last.table(Report.footOf(before));
        var known = new HashSet<String>();
        old.block(Foot.FOOTNOTE).items().forEach(note -> FreeText.words(note.row(Foot.FOOTNOTE), Foot.TEXT).map(FreeText::plain)
                .ifPresent(known::add));
        for (var note : foot.block(Foot.FOOTNOTE).items()) {
            FreeText.words(note.row(Foot.FOOTNOTE), Foot.TEXT).map(FreeText::plain)
                    .filter(text -> !text.isEmpty() && !known.contains(text))
                    .ifPresent(text -> numbers.add(note.id()));
        }
        box = box(foot).filter(text -> box(old).filter(other -> FreeText.plain(other).equals(FreeText.plain(text))).isEmpty())
                .filter(text -> !Lexicon.names("recalculation.denied", SinceLast.added(text, box(old).orElse(""))));
    }

    private static Optional<String> box(Table foot) {
        return FreeText.words(foot.row(Foot.BOX), Foot.TEXT).filter(text -> !text.isBlank());
    }

    /** The new words of the documentation box. */
    Optional<String> box() {
        return box;
    }

    /** True where the cell cites a new footnote, or the new box speaks of its year; 0 for a cell of no year. */
    boolean explain(Answer cell, int year) {
        return cell instanceof Quantity quantity && quantity.footnotes().stream().anyMatch(number -> numbers.contains(number.toString()))
                || box.filter(text -> speaksOf(text, year)).isPresent();
    }

    private static boolean speaksOf(String text, int year) {
        var years = FreeText.years(text);
        return years.isEmpty() || Lexicon.names("all.years", text) || year == 0 || years.first() <= year && year <= years.last();
    }
}
