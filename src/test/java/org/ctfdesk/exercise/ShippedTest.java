package org.ctfdesk.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.compare.Merge;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercises that come with the program, each tried through. */
class ShippedTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private static List<Shipped> all() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void canBeSolvedAndLosesNothingOnTheWay(Shipped shipped) throws ExerciseFailure {
        var exercise = shipped.make(ENGLISH);
        var least = shipped.count() == 0 ? 1 : Math.min(3, shipped.count());
        assertTrue(exercise.slips().size() >= least, exercise.slips().size() + " slips");
        var read = ExerciseText.read(ExerciseText.write(exercise), shipped.id());
        assertEquals(exercise, read);
        var nothing = Score.of(read, ExerciseText.attempt(read, ExerciseText.handOut(read), "nobody"));
        assertEquals(0, nothing.points(), "nothing done counts nothing");
        var score = Score.of(read, ExerciseText.attempt(read, solved(read), "somebody"));
        assertEquals(read.points(), score.points(), score.outcomes().toString());
        assertEquals(List.of(), score.introduced());
        assertTrue(score.passed().orElse(true));
    }

    private static Report solved(Exercise exercise) {
        var report = ExerciseText.handOut(exercise);
        if (exercise.work() != Work.REVIEW) {
            for (var slip : exercise.slips()) {
                report = slip.copy(exercise.clean(), report);
            }
            return report;
        }
        var points = new ArrayList<ReviewPoint>();
        for (var slip : exercise.slips()) {
            points.add(new ReviewPoint(points.size() + 1, ReviewPoint.Kind.QUESTION, new ReviewPoint.Subject.OfCell(slip.where()),
                    "Could the Party explain this answer?", "", "", "", ""));
        }
        return report.with(new ReportPart.Review(points));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theFileTellsNothingOfTheSolution(Shipped shipped) {
        var exercise = shipped.make(ENGLISH);
        var texts = List.of(ExerciseText.write(exercise), ReportText.write(ExerciseText.handOut(exercise)));
        for (var text : texts) {
            for (var slip : exercise.slips()) {
                assertFalse(exercise.work().isToldByRules() && text.contains("\"" + slip.what()), slip.what());
                assertFalse(text.contains("\"where\"") || text.contains("\"code\""), "where or which rule");
            }
        }
    }

    @Test
    void thereIsSomethingForEachDayAndEachKindOfWork() {
        assertTrue(Shipped.all().size() >= 15);
        var days = new TreeSet<Integer>();
        var works = EnumSet.noneOf(Work.class);
        Shipped.all().forEach(each -> days.add(each.day()));
        Shipped.all().forEach(each -> works.add(each.work()));
        assertEquals(Set.of(1, 2, 3), days);
        assertEquals(EnumSet.allOf(Work.class), works);
    }

    @Test
    void theProgramsOwnMergeSolvesAllButTheConflicts() throws Exception {
        var exercise = Shipped.of("merge-teams").orElseThrow().make(ENGLISH);
        var teams = new TreeMap<String, Report>();
        for (var material : exercise.materials()) {
            if (material.isReport()) {
                teams.put(material.name(), ReportText.read(material.text(), material.name()).report());
            }
        }
        var merged = Merge.of(ExerciseText.handOut(exercise), teams);
        assertEquals(2, merged.conflicts().size());
        var score = Score.of(exercise, ExerciseText.attempt(exercise, merged.report(), "x"));
        assertEquals(exercise.slips().size() - 2, score.mended());
    }

    @Test
    void theProgramsOwnImportFillsTheInventory() throws Exception {
        var exercise = Shipped.of("fill-inventory").orElseThrow().make(ENGLISH);
        var csv = exercise.materials().getFirst();
        var file = InventoryReader.read(csv.name(), csv.text().getBytes(StandardCharsets.UTF_8), Optional.of(NumberStyle.POINT));
        var handOut = ExerciseText.handOut(exercise);
        var wish = ImportWish.of("2026-09-14").forParty("Sample Republic");
        var filled = InventoryMapping.propose(file, handOut, wish, ENGLISH).edit().applyTo(handOut);
        var score = Score.of(exercise, ExerciseText.attempt(exercise, filled, "x"));
        assertEquals(exercise.points(), score.points(), score.outcomes().toString());
    }

    /** What the text tells, typed as a participant types it. */
    @Test
    void theMeasuresAreFilledFromTheirText() throws Exception {
        var exercise = Shipped.of("fill-measures").orElseThrow().make(ENGLISH);
        var report = ExerciseText.handOut(exercise);
        report = measure(report, 2, "Regulatory|Implemented|Energy|CO2|2018|bureau of standards|310|720");
        report = measure(report, 4, "Regulatory|Adopted|Energy|CH4|2027|Petroleum Authority|NA (1)|380");
        report = measure(report, 5, "Regulatory|Implemented|Transport|CO2|2019|Ministry of Transport|240|780");
        report = measure(report, 9, "Regulatory|Implemented|Industrial processes and product use|HFCs|2022"
                + "|Ozone Unit of the Ministry of Environment|15|190");
        var score = Score.of(exercise, ExerciseText.attempt(exercise, report, "x"));
        assertEquals(exercise.points(), score.points(), score.outcomes().toString());
        var other = measure(report, 5, "Regulatory|Planned|Transport|CO2|2019|Ministry of Transport|240|78");
        assertEquals(exercise.slips().size() - 2, Score.of(exercise, ExerciseText.attempt(exercise, other, "x")).mended());
    }

    private static Report measure(Report report, int number, String answers) {
        var columns = List.of("instrument", "status", "sectors", "gases", "startYear", "entities", "achieved@2023", "expected@2030");
        var reader = new AnswerReader(NumberStyle.POINT, ENGLISH);
        var typed = report;
        for (var i = 0; i < columns.size(); i++) {
            var place = Place.ofPath("table5:measure/" + number + ":" + columns.get(i));
            typed = typed.with(place, reader.read(place.kind(), answers.split("\\|")[i]));
        }
        return typed;
    }

    @Test
    void claimsMayBePutInOtherWordsButNotLeftWithoutThem() throws Exception {
        var exercise = Shipped.of("flexibility-choice").orElseThrow().make(ENGLISH);
        var solved = solved(exercise);
        var otherwise = solved.with(new ReportPart.Claims(solved.claims().stream().map(claim -> claim
                .withCapacityConstraint("Nobody is trained for it.").withTimeFrame("In the report of 2030")).toList()));
        assertEquals(exercise.points(), Score.of(exercise, ExerciseText.attempt(exercise, otherwise, "x")).points());
        var empty = solved.with(new ReportPart.Claims(solved.claims().stream().map(claim -> claim.withTimeFrame("")).toList()));
        assertEquals(exercise.slips().size() - solved.claims().size(),
                Score.of(exercise, ExerciseText.attempt(exercise, empty, "x")).mended());
    }

    /** The right answers are counted from the ledgers of the samples; these are the figures of the texts, added up by hand. */
    @Test
    void whatIsCountedByHandIsWhatTheLedgerGives() {
        assertEquals("firstTransferred 50, otherPurposes 0, used 0", figures("article6-host", 2022));
        assertEquals("firstTransferred 0, otherPurposes 0, used 50", figures("article6-buyer", 2022));
        assertEquals("firstTransferred 0, otherPurposes 0, used 0", figures("article6-averaging", 2022));
        assertEquals("firstTransferred 75000, otherPurposes 15000, used 0", figures("article6-averaging", 2023));
        assertEquals("firstTransferred 0, otherPurposes 0, used 0", figures("article6-uses", 2021));
        assertEquals("firstTransferred 0, otherPurposes 0, used 200000", figures("article6-uses", 2022));
        assertEquals("firstTransferred 0, otherPurposes 0, used 450000", figures("article6-uses", 2023));
        assertEquals("firstTransferred 0, otherPurposes 0, used 700000", figures("article6-uses", 2024));
    }

    private static String figures(String id, int year) {
        var exercise = Shipped.of(id).orElseThrow().make(ENGLISH);
        var text = new SlipText(ENGLISH, NumberStyle.PLAIN);
        return exercise.slips().stream()
                .filter(slip -> slip.where().column().path().endsWith("@" + year))
                .map(slip -> slip.where().row().line() + " " + text.to(exercise, slip))
                .collect(Collectors.joining(", "));
    }
}
