package org.ctfdesk.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.ctfdesk.form.Part;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exercises that come with the program, each tried through. */
class ShippedTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private static List<Shipped> all() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void canBeSolvedAndLosesNothingOnTheWay(Shipped shipped) throws ExerciseFailure {
        var exercise = MadeExercises.of(shipped);
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
        var exercise = MadeExercises.of(shipped);
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
        var exercise = Shipped.of("merge-teams").map(MadeExercises::of).orElseThrow();
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
        var exercise = Shipped.of("fill-inventory").map(MadeExercises::of).orElseThrow();
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
        var exercise = Shipped.of("fill-measures").map(MadeExercises::of).orElseThrow();
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
        var exercise = Shipped.of("flexibility-choice").map(MadeExercises::of).orElseThrow();
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
        assertEquals("emissionsCovered 200, emissionsPortion 200, firstTransferred 50, otherPurposes 0, used 0, netTransfers 50, "
                + "average 50, adjustments 50, cumulative 50, balance 250", figures("article6-host", 2022));
        assertEquals("emissionsCovered 200, emissionsPortion 200, firstTransferred 0, otherPurposes 0, used 50, netTransfers -50, "
                + "average -50, adjustments -50, cumulative -50, balance 150", figures("article6-buyer", 2022));
        averaged(2021, "emissionsCovered 52000, emissionsPortion 52000, firstTransferred 0, otherPurposes 0, used 0, netTransfers 0",
                "cumulative 0, balance 52030");
        averaged(2022, "emissionsCovered 51800, emissionsPortion 51800, firstTransferred 0, otherPurposes 0, used 0, netTransfers 0",
                "cumulative 0, balance 51830");
        averaged(2023, "emissionsCovered 51500, emissionsPortion 51500, firstTransferred 75000, otherPurposes 15000, used 0, "
                + "netTransfers 90000", "cumulative 90000, balance 51530");
        used(2021, 72600, 0, 0, "72600");
        used(2022, 71100, 200000, 200000, "70900");
        used(2023, 69300, 450000, 650000, "68850");
        used(2024, 67400, 700000, 1350000, "66700");
    }

    /** 90,000 t in three years are 30,000 t, or 30 kt, in each. */
    private static void averaged(int year, String before, String after) {
        assertEquals(before + ", average 30000, adjustments 30000, " + after, figures("article6-averaging", year));
    }

    private static void used(int year, int emissions, int used, int sum, String balance) {
        assertEquals("emissionsCovered %s, emissionsPortion %s, firstTransferred 0, otherPurposes 0, used %s, netTransfers %s, adjustments %s, "
                .formatted(emissions, emissions, used, -used, -used) + "cumulative %s, balance %s".formatted(-sum, balance),
                figures("article6-uses", year));
    }

    /** The program counts what is blank: a participant who takes the question marks away has counted nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"article6-host", "article6-buyer", "article6-averaging", "article6-uses"})
    void whatTheProgramCountsByItselfIsNotCountedByHand(String id) throws Exception {
        var exercise = Shipped.of(id).map(MadeExercises::of).orElseThrow();
        var handOut = ExerciseText.handOut(exercise);
        var cleared = handOut;
        var halfRight = handOut;
        for (var slip : exercise.slips()) {
            for (var touch : slip.touches()) {
                var place = ((Touch.Cell) touch).place();
                assertEquals(Optional.of(new Answer.Unread("?")), handOut.answer(place), place.path());
                cleared = cleared.with(place, Optional.empty());
            }
            halfRight = slip.touches().getFirst().copy(exercise.clean(), halfRight);
        }
        assertEquals(0, Score.of(exercise, ExerciseText.attempt(exercise, cleared, "x")).points());
        var years = exercise.slips().getFirst().touches().size();
        assertEquals(years == 1 ? exercise.slips().size() : 0,
                Score.of(exercise, ExerciseText.attempt(exercise, halfRight, "x")).mended(), "a row is right in all of its years");
    }

    private static String figures(String id, int year) {
        var lines = org.ctfdesk.form.ndc.Progress.FORM.lines().map(Part.Line::id).toList();
        var exercise = Shipped.of(id).map(MadeExercises::of).orElseThrow();
        return exercise.slips().stream()
                .flatMap(slip -> slip.touches().stream().map(touch -> ((Touch.Cell) touch).place()))
                .filter(place -> place.column().path().endsWith("@" + year))
                .sorted(Comparator.comparing(place -> lines.indexOf(place.row().line())))
                .map(place -> place.row().line() + " " + ((Quantity.Amount) exercise.clean().answer(place).orElseThrow()).value()
                        .toPlainString())
                .collect(Collectors.joining(", "));
    }
}
