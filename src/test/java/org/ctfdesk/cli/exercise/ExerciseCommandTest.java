package org.ctfdesk.cli.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ctfdesk.cli.Ran;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.store.ReportFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workshop by commands: made, handed out, worked on, scored. */
class ExerciseCommandTest {
    @TempDir
    private Path folder;

    private Ran ran;

    private int run(Object... arguments) {
        ran = Ran.of(arguments);
        return ran.code();
    }

    private Path exercise;

    @BeforeEach
    void anExerciseIsMade() {
        exercise = folder.resolve("x.ctfexercise");
        assertEquals(0, run("exercise", "make", "--count", 3, "--seed", 7, "-o", exercise), ran.err());
    }

    @Test
    void theFileSaysNothingOfTheSolution() throws Exception {
        var text = Files.readString(exercise);
        for (var slip : ExerciseText.read(text, "x").slips()) {
            assertFalse(text.contains(slip.what()) || text.contains(slip.where().path()), slip.what());
        }
    }

    @Test
    void twoParticipantsAreScored() throws Exception {
        var untouched = folder.resolve("Aïssa.ctfdesk");
        assertEquals(0, run("exercise", "start", exercise, "-o", untouched), ran.err());
        var made = ExerciseText.read(Files.readString(exercise), "x");
        var report = ReportFile.open(untouched).report();
        var first = made.slips().getFirst();
        var mended = report;
        for (var touch : first.touches()) {
            mended = touch.copy(made.clean(), mended);
        }
        ReportFile.save(folder.resolve("Budi.ctfdesk"), mended);
        var csv = folder.resolve("scores.csv");
        var book = folder.resolve("scores.xlsx");
        assertEquals(0, run("exercise", "score", untouched, folder.resolve("Budi.ctfdesk"), "--csv", csv, "--xlsx", book), ran.err());
        var lines = Files.readAllLines(csv);
        assertTrue(lines.get(1).startsWith("Budi," + first.difficulty().points() + ",1,0,0,0.0,,,,"), lines.get(1));
        assertEquals("Aïssa,0,0,0,0,0.0,,,,open,open,open", lines.get(2));
        assertTrue(Files.size(book) > 3000);
        assertEquals(0, run("exercise", "score", untouched, "--exercise", exercise, "--anonymous"), ran.err());
        assertTrue(ran.out().lines().toList().get(1).startsWith("1  0  0  0  0"), ran.out());
    }

    @Test
    void hintsSayMoreStepByStepAndCost() throws Exception {
        var work = folder.resolve("Chen.ctfdesk");
        run("exercise", "start", exercise, "-o", work);
        var slip = ExerciseText.read(Files.readString(exercise), "x").slips().get(1);
        assertEquals(0, run("exercise", "hint", work, 2), ran.err());
        assertTrue(ran.out().startsWith("Slip 2: look in "), ran.out());
        run("exercise", "hint", work, 2);
        assertTrue(ran.out().contains(slip.paragraph()), ran.out());
        run("exercise", "hint", work, 2);
        assertTrue(ran.out().startsWith("Slip 2: look at "), ran.out());
        run("exercise", "hint", work, 2);
        assertTrue(ran.out().contains("no further hint"), ran.out());
        assertEquals(0, run("exercise", "score", work), ran.err());
        assertEquals("Chen  0  0  0  3  0.0", ran.out().lines().toList().getLast());
        assertEquals(2, run("exercise", "hint", work, 4));
    }

    @Test
    void whatCannotBeMarkedIsALineThatSaysWhy() throws IOException {
        var work = folder.resolve("Dina.ctfdesk");
        run("exercise", "start", exercise, "-o", work);
        var text = Files.readString(work);
        var edited = Files.writeString(folder.resolve("edited.ctfdesk"), text.replaceFirst("\"packed\": ?\"H4sI", "$0A"));
        assertFalse(Files.readString(edited).equals(text));
        var cut = Files.writeString(folder.resolve("cut.ctfdesk"), text.substring(0, text.length() / 2));
        var none = folder.resolve("none.ctfdesk");
        run("sample", "host", "-o", none);
        assertEquals(1, run("exercise", "score", work, edited, cut, none, folder.resolve("missing.ctfdesk")));
        var lines = ran.out().lines().toList();
        assertEquals(6, lines.size());
        assertEquals("Dina  0  0  0  0  0.0", lines.get(1));
        assertTrue(ran.out().contains("edited") && ran.out().contains("changed by hand"), ran.out());
        assertTrue(ran.out().contains("belongs to no exercise"), ran.out());
    }

    @Test
    void anotherExerciseIsNotMarkedByThisOne() {
        var other = folder.resolve("y.ctfexercise");
        run("exercise", "make", "--count", 3, "--seed", 8, "-o", other);
        var work = folder.resolve("Eru.ctfdesk");
        run("exercise", "start", other, "-o", work);
        assertEquals(1, run("exercise", "score", work, "--exercise", exercise));
        assertTrue(ran.out().contains("belongs to another exercise"), ran.out());
    }

    /** Hints that cost points are not got rid of by taking out the part that tells them. */
    @Test
    void aReportThatNothingTiesToTheExerciseIsNotMarked() throws IOException {
        var work = folder.resolve("Fay.ctfdesk");
        run("exercise", "start", exercise, "-o", work);
        run("exercise", "hint", work, 1);
        var text = Files.readString(work);
        var without = Files.writeString(folder.resolve("without.ctfdesk"), text.replaceFirst("\"exerciseProgress\"", "\"another\""));
        assertEquals(1, run("exercise", "score", without));
        assertTrue(ran.out().contains("changed by hand where it tells hints and time"), ran.out());
        var part = Files.writeString(folder.resolve("part.ctfdesk"), text.replaceFirst("\"exercise\"", "\"another\""));
        assertEquals(0, run("exercise", "score", part, "--exercise", exercise), "its hints are those of this exercise");
        assertTrue(ran.out().contains("part  0  0  0  1"), ran.out());
        var plain = folder.resolve("plain.ctfdesk");
        run("sample", "host", "-o", plain);
        assertEquals(1, run("exercise", "score", plain, "--exercise", exercise));
        assertTrue(ran.out().contains("belongs to no exercise"), ran.out());
    }

    @Test
    void aFolderStandsForItsFilesAndNobodyTakesTheNameOfAnother() throws IOException {
        var north = Files.createDirectories(folder.resolve("stick/north"));
        var south = Files.createDirectories(folder.resolve("stick/south"));
        run("exercise", "start", exercise, "-o", north.resolve("Ana.ctfdesk"));
        run("exercise", "start", exercise, "-o", south.resolve("Ana.ctfdesk"));
        Files.writeString(south.resolve("empty.ctfdesk"), "");
        var nothing = Files.createDirectories(folder.resolve("nothing"));
        assertEquals(1, run("exercise", "score", folder.resolve("stick"), north.resolve("Ana.ctfdesk"), nothing));
        var lines = ran.out().lines().toList();
        assertEquals(5, lines.size(), ran.out());
        assertTrue(lines.get(1).startsWith("north/Ana  0") && lines.get(2).startsWith("south/Ana  0"), ran.out());
        assertTrue(lines.get(3).contains("0 bytes") && lines.get(4).contains("is a folder"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--minutes 0", "--minutes -3", "--copies 0", "--count 0"})
    void whatMakesNoExerciseIsRefused(String option) {
        var made = folder.resolve("z.ctfexercise");
        var words = option.split(" ");
        assertEquals(2, run("exercise", "make", words[0], words[1], "-o", made));
        assertTrue(ran.err().contains("at least one"), ran.err());
        assertFalse(Files.exists(made));
    }

    @Test
    void slipsOfOnesOwnThatCannotBePlantedAreTold() throws IOException {
        var own = folder.resolve("own.csv");
        for (var place : List.of("table5:measure/99:entities", "table6:energy:year@1800", "table4/9:emissions:year@2021", "x")) {
            Files.writeString(own, "place,answer,what\n" + place + ",7,a cell that nobody sees\n");
            assertEquals(2, run("exercise", "make", "--count", 0, "--own", own, "-o", folder.resolve("z.ctfexercise")), place);
            assertTrue(ran.err().contains("is no cell"), ran.err());
        }
        Files.writeString(own, "place,answer,what\nfoot/table5:box:text,Nothing to say.,the box says nothing\n");
        assertEquals(0, run("exercise", "make", "--count", 0, "--own", own, "-o", folder.resolve("box.ctfexercise")), ran.err());
        Files.writeString(own, "place,answer,what\ntable5:measure/2:marks,transport,no measure of transport\n");
        assertEquals(0, run("exercise", "make", "--count", 0, "--own", own, "-o", folder.resolve("marks.ctfexercise")), ran.err());
        Files.writeString(own, "place,answer,what\n");
        assertEquals(2, run("exercise", "make", "--count", 0, "--own", own, "-o", folder.resolve("z.ctfexercise")));
        assertTrue(ran.err().contains("None of the slips in that file can be planted"), ran.err());
    }

    @Test
    void copiesDiffer() throws IOException {
        var copies = folder.resolve("copies");
        assertEquals(0, run("exercise", "make", "--count", 2, "--copies", 2, "--table", 5, "-o", copies), ran.err());
        assertFalse(Files.readString(copies.resolve("exercise-01.ctfexercise"))
                .equals(Files.readString(copies.resolve("exercise-02.ctfexercise"))));
    }
}
