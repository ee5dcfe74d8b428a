package org.ctfdesk.exercise.shipped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.exercise.AskedAnswers;
import org.ctfdesk.exercise.AskedAnswers.Thing;
import org.ctfdesk.exercise.Brief;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.Material;
import org.ctfdesk.exercise.Touch;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.text.Words;

/**
 * Three sector teams filled copies of one report; they have to be put together. In two cells two teams wrote different figures: the
 * letter that comes with the files says who is responsible.
 */
final class TeamsToMerge {
    private static final TableKey MEASURES = TableKey.of(Measures.FORM.id());
    private static final TableKey INVENTORY = TableKey.of(Summary.FORM.id());
    /** Each team with its measures and its lines of table 6. */
    private static final Map<String, Set<String>> TEAMS = teams();
    private static final Set<String> FILLED =
            Set.of(Measures.STATUS, Measures.START_YEAR, "entities", Measures.ACHIEVED, Measures.EXPECTED);

    private final Words words;
    private final Report clean;

    TeamsToMerge(Words words, Report clean) {
        this.words = words;
        this.clean = clean;
    }

    private static Map<String, Set<String>> teams() {
        var teams = new LinkedHashMap<String, Set<String>>();
        teams.put("energy", Set.of("1", "2", "4", "energy"));
        teams.put("industry", Set.of("8", "9", "industry", "hfcs"));
        teams.put("land", Set.of("10", "11", "12", "agriculture", "lulucf"));
        return teams;
    }

    Exercise of(Brief brief) {
        var base = Gaps.without(clean, place -> team(place).isPresent());
        var materials = new ArrayList<Material>();
        for (var team : TEAMS.keySet()) {
            var own = Gaps.with(base, clean, Gaps.of(clean, place -> team(place).filter(team::equals).isPresent()));
            materials.add(new Material("team-" + team + ReportFile.EXTENSION, ReportText.write(strayed(team, own))));
        }
        materials.add(Materials.of(words, "merge-letter.txt"));
        return AskedAnswers.of(brief, materials, clean, base, this::thing, conflicts().getFirst());
    }

    /** Whose cell it is. */
    private static Optional<String> team(Place place) {
        return TEAMS.keySet().stream().filter(team -> place.table().equals(MEASURES)
                ? TEAMS.get(team).contains(place.row().item()) && FILLED.contains(place.column().column())
                : place.table().equals(INVENTORY) && TEAMS.get(team).contains(place.row().line())
                        && place.column().path().endsWith("@2023")).findFirst();
    }

    /** Cells in which two teams write different figures: what is expected of the phase-down of HFCs, and of the forest law. */
    private List<Place> conflicts() {
        return List.of(Place.of("table5", "measure/9", Measures.EXPECTED + "@2030"),
                Place.of("table5", "measure/12", Measures.EXPECTED + "@2030"));
    }

    /** The energy team wrote into cells of the two others, too. */
    private Report strayed(String team, Report own) {
        if (!team.equals("energy")) {
            return own;
        }
        return own.with(conflicts().getFirst(), Optional.of(Quantity.of(new BigDecimal("210"))))
                .with(conflicts().getLast(), Optional.of(Quantity.of(new BigDecimal("4300"))));
    }

    private Thing thing(Touch touch) {
        if (!(touch instanceof Touch.Cell(var place))) {
            throw new IllegalStateException("Cells alone were taken out: " + touch);
        }
        var compare = words.of("exercise.hint.compare.MERGE");
        if (conflicts().contains(place)) {
            return new Thing(place.path(), words.of("exercise.conflict", new PlaceNames(words).row(clean, place)),
                    "", compare, Difficulty.HARD);
        }
        var team = team(place).orElseThrow();
        return new Thing(team + ":" + place.table().path(),
                words.of("exercise.ofTeam", words.of("exercise.team." + team), new PlaceNames(words).table(clean, place.table())),
                "", compare, Difficulty.MEDIUM);
    }
}
