package org.ctfdesk.exercise.shipped;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ctfdesk.exercise.AskedAnswers;
import org.ctfdesk.exercise.AskedAnswers.Thing;
import org.ctfdesk.exercise.Brief;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.Material;
import org.ctfdesk.exercise.Touch;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.Words;

/** Tables to be filled from a text: an inventory, a short national report, measures told as prose. */
final class FillFromText {
    private static final Set<String> FIGURED = Set.of(Measures.ACHIEVED, Measures.EXPECTED);
    private static final Set<String> TOLD_APART = Set.of("instrument", Measures.STATUS, Measures.SECTORS, Measures.GASES,
            Measures.START_YEAR, "entities", Measures.ACHIEVED, Measures.EXPECTED);
    /** Lines of table 6 that the inventory of the sample answers. */
    private static final Set<String> IN_INVENTORY = Set.of("energy", "industry", "agriculture", "lulucf", "waste", "co2Without", "co2With",
            "ch4Without", "ch4With", "n2oWithout", "n2oWith", "hfcs", "pfcs");
    /** Measures of the sample whose prose is in the material. */
    private static final Set<String> MEASURES = Set.of("2", "4", "5", "9");
    private static final Set<String> INDICATORS = Set.of("indicator", "supporting");

    private final Words words;
    private final Report clean;

    FillFromText(Words words, Report clean) {
        this.words = words;
        this.clean = clean;
    }

    /** Table 6, from the inventory as a file. */
    Exercise inventory(Brief brief) {
        var table = TableKey.of(Summary.FORM.id());
        return asked(brief, List.of(Materials.inventory(), Materials.of(words, "inventory-letter.txt")),
                place -> place.table().equals(table) && IN_INVENTORY.contains(place.row().line())
                        && place.column().column().equals(Summary.YEAR), place -> "");
    }

    /** The levels of the indicators in table 4, from a short national report. */
    Exercise shortReport(Brief brief) {
        return asked(brief, List.of(Materials.of(words, "short-report.txt")),
                place -> place.table().form().equals(Progress.FORM.id()) && INDICATORS.contains(place.row().line())
                        && place.column().column().equals(Progress.YEAR), place -> "");
    }

    /** Four measures of table 5, from prose. */
    Exercise measures(Brief brief) {
        return asked(brief, List.of(Materials.of(words, "measures.txt")),
                place -> place.table().equals(TableKey.of(Measures.FORM.id())) && MEASURES.contains(place.row().item())
                        && TOLD_APART.contains(place.column().column()),
                place -> FIGURED.contains(place.column().column()) ? "estimates" : "kind");
    }

    private Exercise asked(Brief brief, List<Material> materials, Predicate<Place> taken,
            Function<Place, String> aspect) {
        var flawed = Gaps.without(clean, taken);
        return AskedAnswers.of(brief, materials, clean, flawed, touch -> thing(touch, aspect),
                Place.of("description", "target", "answer"));
    }

    private Thing thing(Touch touch, Function<Place, String> aspect) {
        if (!(touch instanceof Touch.Cell(var place))) {
            throw new IllegalStateException("Cells alone were taken out: " + touch);
        }
        var part = aspect.apply(place);
        var row = new Place(place.table(), place.row(), place.column());
        var name = new PlaceNames(words).row(clean, row);
        return new Thing(id(place.table(), place.row(), part),
                words.of("exercise.fill" + (part.isEmpty() ? "" : "." + part), name), paragraph(place),
                words.of("exercise.hint.compare.FILL"), part.equals("kind") ? Difficulty.MEDIUM : Difficulty.EASY);
    }

    private static String id(TableKey table, RowKey row, String part) {
        return table.path() + ":" + row.path() + (part.isEmpty() ? "" : ":" + part);
    }

    private static String paragraph(Place place) {
        return Forms.of(place.table().form()).lines().filter(line -> line.id().equals(place.row().line()))
                .map(line -> line.source().cited()).findFirst().orElse("");
    }
}
