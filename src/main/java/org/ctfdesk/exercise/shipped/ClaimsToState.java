package org.ctfdesk.exercise.shipped;

import java.util.List;
import org.ctfdesk.exercise.AskedAnswers;
import org.ctfdesk.exercise.AskedAnswers.Thing;
import org.ctfdesk.exercise.Brief;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.Touch;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.Words;

/**
 * What a Party may leave out, and what it must then write: its claims of flexibility, the FX in its tables and what stands in the
 * documentation boxes are taken out; a text tells its circumstances.
 */
final class ClaimsToState {
    private final Words words;

    ClaimsToState(Words words) {
        this.words = words;
    }

    Exercise of(Brief brief, Report sample) {
        var flawed = Gaps.without(sample, place -> isFlexible(sample, place)).with(new ReportPart.Claims(List.of()));
        return AskedAnswers.of(brief, List.of(Materials.of(words, "circumstances.txt")), sample, flawed, touch -> thing(touch, sample),
                box("table6"));
    }

    /** The documentation box below a table. */
    private static Place box(String table) {
        return Place.of(Report.footOf(TableKey.of(table)).path(), Foot.BOX, Foot.TEXT);
    }

    private static boolean isFlexible(Report report, Place place) {
        var answer = report.answer(place);
        return answer.filter(each -> each instanceof Quantity.Keys keys && keys.keys().contains(NotationKey.FX)).isPresent()
                || place.row().line().equals(Foot.BOX) && answer.filter(each -> each.toString().contains("FX")).isPresent();
    }

    private Thing thing(Touch touch, Report report) {
        var compare = words.of("exercise.hint.compare.FLEXIBILITY");
        return switch (touch) {
            case Touch.Claim(var provision) -> new Thing("claim:" + provision, words.of("exercise.claimed", provision),
                    Source.mpgs(provision).cited(), compare, Difficulty.HARD);
            case Touch.Cell(var place) when place.row().line().equals(Foot.BOX) -> new Thing("box:" + place.table().path(),
                    words.of("exercise.flexibleBox", new PlaceNames(words).table(report, place.table())),
                    Source.mpgs("6").cited(), compare, Difficulty.MEDIUM);
            case Touch.Cell(var place) -> new Thing("keys:" + place.table().path(),
                    words.of("exercise.flexibleCells", new PlaceNames(words).table(report, place.table())),
                    Source.formats("5(a)").cited(), compare, Difficulty.MEDIUM);
            case Touch.Row row -> throw unexpected(touch);
            case Touch.Order order -> throw unexpected(touch);
            case Touch.OfProfile profile -> throw unexpected(touch);
            case Touch.Beside beside -> throw unexpected(touch);
        };
    }

    private static IllegalStateException unexpected(Touch touch) {
        return new IllegalStateException("Claims and cells alone were taken out: " + touch);
    }
}
