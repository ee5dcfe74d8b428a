package org.ctfdesk.cli.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ctfdesk.cli.Commands;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.store.ReportFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workshop by commands: made, handed out, worked on, scored. */
class ExerciseCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var clock = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
        var line = new String[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            line[i] = arguments[i].toString();
        }
        return Commands.run(new PrintWriter(out), new PrintWriter(err), clock, line);
    }

    private Path exercise;

    @BeforeEach
    void anExerciseIsMade() {
        exercise = folder.resolve("x.ctfexercise");
        assertEquals(0, run("exercise", "make", "--count", 3, "--seed", 7, "-o", exercise), err.toString());
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
        assertEquals(0, run("exercise", "start", exercise, "-o", untouched), err.toString());
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
        assertEquals(0, run("exercise", "score", untouched, folder.resolve("Budi.ctfdesk"), "--csv", csv, "--xlsx", book), err.toString());
        var lines = Files.readAllLines(csv);
        assertTrue(lines.get(1).startsWith("Budi," + first.difficulty().points() + ",1,0,0,0.0,,,,"), lines.get(1));
        assertEquals("Aïssa,0,0,0,0,0.0,,,,open,open,open", lines.get(2));
        assertTrue(Files.size(book) > 3000);
        assertEquals(0, run("exercise", "score", untouched, "--exercise", exercise, "--anonymous"), err.toString());
        assertTrue(out.toString().startsWith("1  0  0  0  0"), out.toString());
    }

    @Test
    void hintsSayMoreStepByStepAndCost() throws Exception {
        var work = folder.resolve("Chen.ctfdesk");
        run("exercise", "start", exercise, "-o", work);
        var slip = ExerciseText.read(Files.readString(exercise), "x").slips().get(1);
        assertEquals(0, run("exercise", "hint", work, 2), err.toString());
        assertTrue(out.toString().startsWith("Slip 2: look in "), out.toString());
        run("exercise", "hint", work, 2);
        assertTrue(out.toString().contains(slip.paragraph()), out.toString());
        run("exercise", "hint", work, 2);
        assertTrue(out.toString().startsWith("Slip 2: look at "), out.toString());
        run("exercise", "hint", work, 2);
        assertTrue(out.toString().contains("no further hint"), out.toString());
        assertEquals(0, run("exercise", "score", work), err.toString());
        assertEquals("Chen  0  0  0  3  0.0", out.toString().strip());
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
        var lines = out.toString().lines().toList();
        assertEquals(5, lines.size());
        assertEquals("Dina  0  0  0  0  0.0", lines.getFirst());
        assertTrue(out.toString().contains("edited") && out.toString().contains("changed by hand"), out.toString());
        assertTrue(out.toString().contains("belongs to no exercise"), out.toString());
    }

    @Test
    void anotherExerciseIsNotMarkedByThisOne() {
        var other = folder.resolve("y.ctfexercise");
        run("exercise", "make", "--count", 3, "--seed", 8, "-o", other);
        var work = folder.resolve("Eru.ctfdesk");
        run("exercise", "start", other, "-o", work);
        assertEquals(1, run("exercise", "score", work, "--exercise", exercise));
        assertTrue(out.toString().contains("belongs to another exercise"), out.toString());
    }

    @Test
    void copiesDiffer() throws IOException {
        var copies = folder.resolve("copies");
        assertEquals(0, run("exercise", "make", "--count", 2, "--copies", 2, "--table", 5, "-o", copies), err.toString());
        assertFalse(Files.readString(copies.resolve("exercise-01.ctfexercise"))
                .equals(Files.readString(copies.resolve("exercise-02.ctfexercise"))));
    }
}
