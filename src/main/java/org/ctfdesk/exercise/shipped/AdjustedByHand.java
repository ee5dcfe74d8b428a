package org.ctfdesk.exercise.shipped;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.exercise.AskedAnswers;
import org.ctfdesk.exercise.AskedAnswers.Thing;
import org.ctfdesk.exercise.Brief;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.Touch;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.Words;

/**
 * The rows on cooperative approaches of table 4, to be worked out on paper from a told ledger: what was first transferred, for other
 * purposes, used, and what follows. What is right is what the program counts from the ledger; the ledger itself is not handed out.
 */
final class AdjustedByHand {
    private static final List<String> COUNTED =
            List.of(Progress.FIRST_TRANSFERRED, Progress.OTHER_PURPOSES, Progress.USED);
    /** Words of the table that would tell the result. */
    private static final Set<String> TELLING = Set.of("otherInformation");

    private final Words words;

    AdjustedByHand(Words words) {
        this.words = words;
    }

    /** @param sample a report with a ledger, whose first target is adjusted */
    Exercise of(Brief brief, Report sample, String material) {
        var table = new TableKey(Progress.FORM.id(), sample.profile().targets().getFirst().id());
        var clean = counted(sample, table);
        var flawed = clean;
        for (var place : places(clean, table)) {
            flawed = flawed.with(place, Optional.empty());
        }
        return AskedAnswers.of(brief, List.of(Materials.of(words, material)), clean, flawed, touch -> thing(touch, clean),
                Place.of(table.path(), Progress.FIRST_TRANSFERRED, "year"));
    }

    /** The report with the three rows typed as the ledger gives them, and without the ledger and without words that tell them. */
    private static Report counted(Report sample, TableKey table) {
        var results = Derived.of(sample, table);
        var report = sample;
        for (var form : Forms.LEDGER) {
            report = report.with(TableKey.of(form.id()), Table.EMPTY);
        }
        report = report.with(Report.footOf(table), Table.EMPTY);
        report = Gaps.without(report, place -> place.table().equals(table)
                && (TELLING.contains(place.row().line()) || place.column().column().equals(Progress.PROGRESS)
                || isFigure(place)));
        for (var entry : results.entrySet()) {
            var value = entry.getValue().value();
            if (COUNTED.contains(entry.getKey().row().line()) && value.isPresent()) {
                report = report.with(entry.getKey(), typed(entry.getValue(), sample, entry.getKey()));
            }
        }
        return report;
    }

    private static Optional<Answer> typed(Result result, Report sample, Place place) {
        var said = sample.answer(place).filter(Quantity.Amount.class::isInstance);
        return said.isPresent() ? Optional.of(Quantity.of(((Quantity.Amount) said.get()).value()))
                : result.value().map(value -> (Answer) value);
    }

    private static boolean isFigure(Place place) {
        return COUNTED.contains(place.row().line()) && place.column().column().equals(Progress.YEAR);
    }

    private static List<Place> places(Report report, TableKey table) {
        return Gaps.of(report, place -> place.table().equals(table) && COUNTED.contains(place.row().line())
                && place.column().path().contains("@"));
    }

    private Thing thing(Touch touch, Report clean) {
        if (!(touch instanceof Touch.Cell(var place))) {
            throw new IllegalStateException("Cells alone were taken out: " + touch);
        }
        var names = new PlaceNames(words);
        var line = Progress.FORM.line(place.row().line()).orElseThrow();
        return new Thing(place.path(), words.of("exercise.byHand", names.row(clean, place), names.column(place)), line.source().cited(),
                words.of("exercise.hint.compare.ARTICLE_6"), Difficulty.HARD);
    }
}
