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
 * The rows on cooperative approaches of table 4, to be worked out on paper from a told ledger: emissions covered, what was first
 * transferred, for other purposes and used, the sum of a year, the average, what is adjusted, the sum up to the year, and the balance.
 * What is right is what the program counts from the ledger; the ledger itself is not handed out. A question mark stands in each cell:
 * a blank one the program would count by itself, as soon as the rows above it are there.
 */
final class AdjustedByHand {
    private static final List<String> ASKED = List.of(Progress.EMISSIONS_COVERED, Progress.EMISSIONS_PORTION, Progress.FIRST_TRANSFERRED,
            Progress.OTHER_PURPOSES, Progress.USED, Progress.NET_TRANSFERS, Progress.AVERAGE, Progress.ADJUSTMENTS, Progress.CUMULATIVE,
            Progress.BALANCE);
    private static final Optional<Answer> QUESTION = Optional.of(new Answer.Unread("?"));
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
        for (var place : Gaps.of(clean, place -> isFigure(place, table))) {
            flawed = flawed.with(place, QUESTION);
        }
        return AskedAnswers.of(brief, List.of(Materials.of(words, material)), clean, flawed, touch -> thing(touch, clean),
                Place.of(table.path(), Progress.FIRST_TRANSFERRED, Progress.YEAR));
    }

    /** The report with the rows typed as the ledger gives them, and without the ledger and without words that tell them. */
    private static Report counted(Report sample, TableKey table) {
        var results = Derived.of(sample, table);
        var report = sample;
        for (var form : Forms.LEDGER) {
            report = report.with(TableKey.of(form.id()), Table.EMPTY);
        }
        report = report.with(Report.footOf(table), Table.EMPTY);
        report = Gaps.without(report, place -> place.table().equals(table)
                && (TELLING.contains(place.row().line()) || place.column().column().equals(Progress.PROGRESS)));
        for (var entry : results.entrySet()) {
            if (isFigure(entry.getKey(), table) && entry.getValue().value().isPresent()) {
                report = report.with(entry.getKey(), typed(entry.getValue(), sample, entry.getKey()));
            }
        }
        return report;
    }

    /** A figure that the Party typed over the ledger's holds; a key that it typed does not. */
    private static Optional<Answer> typed(Result result, Report sample, Place place) {
        return sample.answer(place).filter(Quantity.Amount.class::isInstance)
                .<Answer>map(said -> Quantity.of(((Quantity.Amount) said).value()))
                .or(() -> result.value().map(value -> (Answer) value));
    }

    private static boolean isFigure(Place place, TableKey table) {
        return place.table().equals(table) && ASKED.contains(place.row().line()) && place.column().column().equals(Progress.YEAR);
    }

    /** A row counts as one: all of its years have to be right. */
    private Thing thing(Touch touch, Report clean) {
        if (!(touch instanceof Touch.Cell(var place))) {
            throw new IllegalStateException("Cells alone were taken out: " + touch);
        }
        var line = Progress.FORM.line(place.row().line()).orElseThrow();
        return new Thing(place.table().path() + ":" + line.id(), new PlaceNames(words).row(clean, place), line.source().cited(),
                words.of("exercise.byHand." + line.id()),
                line.id().startsWith("emissions") ? Difficulty.EASY : Difficulty.HARD);
    }
}
