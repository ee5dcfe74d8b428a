package org.ctfdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.History;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that was killed loses nothing: the journal plays back every edit and undo. */
class JournalTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Path file;
    private Path journal;
    private final List<IOException> trouble = new CopyOnWriteArrayList<>();

    @BeforeEach
    void nameFiles() {
        file = folder.resolve("report.ctfdesk");
        journal = Journal.beside(file);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void editsAndUndosOfAFileArePlayedBack(long seed) throws StoreFailure {
        var start = RandomEdits.report(seed, 50);
        var hash = ReportFile.save(file, start);
        var end = edit(start, Optional.of(hash), seed, 150);
        var found = Recovery.of(journal, Optional.of(file)).orElseThrow();
        assertEquals(end, found.report());
        assertFalse(found.cutShort());
        assertTrue(found.edits() > 50, found.edits() + " edits");
        assertEquals(start, ReportFile.open(file).report(), "the file itself is untouched");
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void aReportWithoutAFileIsWholeInItsJournal(long seed) throws StoreFailure {
        var end = edit(RandomEdits.report(seed, 50), Optional.empty(), seed, 80);
        assertEquals(end, Recovery.of(journal, Optional.empty()).orElseThrow().report());
    }

    @Test
    void aDiskThatTakesItsTimeKeepsNoLineFromTheFile() throws Exception {
        var start = RandomEdits.report(9, 50);
        var hash = ReportFile.save(file, start);
        var isBusy = new CountDownLatch(1);
        var isFree = new CountDownLatch(1);
        var kept = Journal.begin(journal, Optional.of(hash), start, trouble::add, channel -> {
            isBusy.countDown();
            await(isFree);
            channel.force(false);
        });
        isBusy.await(10, TimeUnit.SECONDS); // with the first line, and all later ones have to wait for that
        var edits = new RandomEdits(1009);
        var history = new History(start);
        for (var i = 0; i < 20; i++) {
            var edit = edits.next(history.current());
            if (history.apply(edit)) {
                kept.note(edit);
            }
        }
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!found().equals(Optional.of(history.current())) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertEquals(Optional.of(history.current()), found(), "a kill would have lost what waited");
        isFree.countDown();
        kept.flush();
        assertEquals(List.of(), trouble);
    }

    private Optional<Report> found() throws StoreFailure {
        return Recovery.of(journal, Optional.of(file)).map(Recovery::report);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Edits, undoes and redoes at random, notes all of it, and ends as a kill does: nothing is closed. */
    private Report edit(Report start, Optional<String> base, long seed, int steps) {
        var kept = Journal.begin(journal, base, start, trouble::add);
        var history = new History(start);
        var edits = new RandomEdits(seed + 1000);
        var random = new Random(seed);
        for (var i = 0; i < steps; i++) {
            var before = history.current();
            var sort = random.nextInt(6);
            if (sort == 0 && history.undo() || sort == 1 && history.redo()) {
                kept.note(before, history.current());
            } else {
                var edit = edits.next(history.current());
                if (history.apply(edit)) {
                    kept.note(edit);
                }
            }
        }
        kept.flush();
        assertEquals(List.of(), trouble);
        return history.current();
    }

    /** A journal that an older version left behind, with every sort of line, gives what it gave then. */
    @Test
    void anOldJournalIsPlayedBack() throws Exception {
        Files.write(journal, getClass().getResourceAsStream("journal-1.journal").readAllBytes());
        var then = new String(getClass().getResourceAsStream("journal-1.ctfdesk").readAllBytes(), StandardCharsets.UTF_8);
        var found = Recovery.of(journal, Optional.empty()).orElseThrow();
        assertEquals(ReportText.read(then, "x").report(), found.report());
        assertFalse(found.cutShort());
    }

    @Test
    void aJournalOfANewerVersionIsToldAndKept() throws Exception {
        edit(RandomEdits.blank(), Optional.empty(), 5, 10);
        var later = Files.readString(journal).replaceFirst("\\{\"journal\":1", "{\"journal\":2");
        Files.writeString(journal, later);
        var failure = assertThrows(StoreFailure.class, () -> Recovery.of(journal, Optional.empty()));
        assertEquals("journalNewer", failure.key());
        assertTrue(failure.told(WORDS).contains(journal.getFileName().toString()), failure.told(WORDS));
        assertEquals(later, Files.readString(journal));
    }

    @Test
    void aPartThatIsSetUnderItsOwnNameKeepsIt() {
        var edit = new Edit.SetPart("flexibility", new ReportPart.Claims(List.of()));
        assertEquals(edit, EditJson.read(Json.MAPPER.readTree(Json.line(EditJson.write(edit)))));
    }

    @Test
    void everySortOfEditReadsBackFromItsLine() {
        var edits = new RandomEdits(12);
        var report = RandomEdits.report(12, 60);
        var sorts = new ArrayList<String>();
        for (var i = 0; i < 600; i++) {
            var edit = edits.next(report);
            assertEquals(edit, EditJson.read(Json.MAPPER.readTree(Json.line(EditJson.write(edit)))));
            sorts.add(edit.getClass().getSimpleName());
            report = edit.applyTo(report);
        }
        assertEquals(Edit.class.getPermittedSubclasses().length, sorts.stream().distinct().count(), sorts.stream().distinct().toList()
                .toString());
    }

    @Test
    void aJournalCutAnywhereKeepsTheEditsBefore() throws Exception {
        var start = RandomEdits.report(3, 20);
        var hash = ReportFile.save(file, start);
        var kept = Journal.begin(journal, Optional.of(hash), start, trouble::add);
        var states = new ArrayList<Report>();
        states.add(start);
        for (var text : List.of("one", "two\nlines", "três", "木", "fünf")) {
            var edit = Edit.type(Place.of("description", "target", "description"), Optional.of(new Answer.Words(text)));
            states.add(edit.applyTo(states.getLast()));
            kept.note(edit);
        }
        kept.flush();
        var whole = Files.readAllBytes(journal);
        var lines = new String(whole, StandardCharsets.UTF_8).split("\n");
        assertEquals(6, lines.length);
        var first = lines[0].getBytes(StandardCharsets.UTF_8).length + 1;
        for (var length = first; length < whole.length; length++) {
            Files.write(journal, Arrays.copyOf(whole, length));
            var complete = completeLines(whole, length, first);
            var found = Recovery.of(journal, Optional.of(file));
            assertEquals(states.get(complete), found.map(Recovery::report).orElse(start), "cut at " + length);
        }
    }

    /** How many edits stand in the first bytes; the line feed behind the last one may be missing. */
    private static int completeLines(byte[] whole, int length, int from) {
        var complete = 0;
        for (var i = from; i < length; i++) {
            if (whole[i] == '\n' || whole[i + 1] == '\n' && i == length - 1) {
                complete++;
            }
        }
        return complete;
    }

    @Test
    void aJournalWhoseFirstLineIsCutHoldsNothing() throws Exception {
        var report = RandomEdits.report(4, 20);
        var kept = Journal.begin(journal, Optional.empty(), report, trouble::add);
        kept.flush();
        var whole = Files.readAllBytes(journal);
        for (var length = 0; length < whole.length - 1; length += 7) {
            Files.write(journal, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), Recovery.of(journal, Optional.empty()), "cut at " + length);
        }
    }

    @Test
    void aDamagedLineIsToldAndThoseBehindItAreApplied() throws Exception {
        var kept = Journal.begin(journal, Optional.empty(), RandomEdits.blank(), trouble::add);
        kept.note(type("one"));
        kept.note(type("two"));
        kept.flush();
        Files.writeString(journal, Files.readString(journal).replace("\"one\"", "\"one\"\"").concat("{\"later\": 1}\n"));
        var found = Recovery.of(journal, Optional.empty()).orElseThrow();
        assertEquals(List.of(2), found.damaged());
        assertTrue(found.cutShort(), "an edit of a newer version at the end");
        assertEquals(type("two").applyTo(RandomEdits.blank()), found.report());
    }

    @Test
    void aJournalOfWhichNothingCanBeReadIsToldAndKept() throws Exception {
        var kept = Journal.begin(journal, Optional.empty(), RandomEdits.blank(), trouble::add);
        kept.note(type("one"));
        kept.note(type("two"));
        kept.flush();
        Files.writeString(journal, Files.readString(journal).replace("\"one\"", "\"one\"\"").replace("\"two\"", "\"two\"\""));
        assertEquals("journalUnreadable", assertThrows(StoreFailure.class, () -> Recovery.of(journal, Optional.empty())).key());
    }

    @Test
    void zerosOfALostBlockTakeNothingWithThem() throws Exception {
        var kept = Journal.begin(journal, Optional.empty(), RandomEdits.blank(), trouble::add);
        kept.note(type("one"));
        kept.note(type("two"));
        kept.flush();
        var lines = Files.readString(journal).split("\n");
        Files.writeString(journal, lines[0] + "\n" + lines[1] + "\n" + "\0".repeat(300) + lines[2] + "\n");
        var found = Recovery.of(journal, Optional.empty()).orElseThrow();
        assertEquals(type("two").applyTo(RandomEdits.blank()), found.report());
        assertEquals(List.of(), found.damaged());
    }

    @Test
    void anEditOfANewerVersionEndsThePlayback() throws Exception {
        var kept = Journal.begin(journal, Optional.empty(), RandomEdits.blank(), trouble::add);
        kept.note(type("one"));
        kept.flush();
        Files.writeString(journal, Files.readString(journal) + "{\"teleport\": 1}\n");
        var found = Recovery.of(journal, Optional.empty()).orElseThrow();
        assertTrue(found.cutShort());
        assertEquals(1, found.edits());
        assertEquals(Optional.of(new Answer.Words("one")), found.report().answer(Place.of("description", "target", "description")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"set\": \"type\"}", "{\"set\": \"type\", \"changes\": [[]]}", "{\"set\": \"type\", \"changes\": [[\"a:b\", \"x\"]]}",
        "{\"set\": \"type\", \"changes\": [[\"table1:indicator/1:label@x\", \"x\"]]}", "{\"move\": \"table1\"}",
                "{\"insert\": \"table1\", \"part\": \"indicator\"}",
        "{\"profile\": {}}", "{\"claims\": [1]}", "{\"together\": \"paste\"}",
                "{\"tables\": {\"table6\": {\"rows\": {\"energy\": {\"year@1990\": true}}}}}",
        "{\"tables\": {}, \"provenanceIs\": 5, \"profileIs\": 5}", "{\"remove\": \"nowhere\", \"part\": \"x\", \"ids\": [1]}", "[]", "12",
                "{}", "",
        "{\"set\": \"type\", \"changes\": [[\"table1:nothing/1:label\", \"x\"]]}",
    })
    void aDamagedLineIsLeftOutAndNeverThrows(String line) throws Exception {
        var kept = Journal.begin(journal, Optional.empty(), RandomEdits.blank(), trouble::add);
        kept.note(type("one"));
        kept.note(type("two"));
        kept.flush();
        var lines = Files.readString(journal).split("\n");
        Files.writeString(journal, String.join("\n", lines[0], lines[1], line, lines[2]) + "\n");
        var found = Recovery.of(journal, Optional.empty()).orElseThrow();
        assertEquals(List.of(3), found.damaged());
        assertFalse(found.cutShort());
        assertEquals(2, found.edits());
        assertEquals(type("two").applyTo(RandomEdits.blank()), found.report());
    }

    @Test
    void aJournalOfAnotherStateOfTheFileIsToldAndKept() throws Exception {
        var hash = ReportFile.save(file, RandomEdits.blank());
        edit(RandomEdits.blank(), Optional.of(hash), 5, 10);
        ReportFile.save(file, RandomEdits.report(9, 10));
        var failure = assertThrows(StoreFailure.class, () -> Recovery.of(journal, Optional.of(file)));
        assertEquals("journalOfOther", failure.key());
        assertTrue(failure.told(WORDS).contains("report.ctfdesk"));
        assertTrue(Files.exists(journal));
        assertEquals("journalAlone", assertThrows(StoreFailure.class, () -> Recovery.of(journal, Optional.empty())).key());
        Files.delete(file);
        assertThrows(StoreFailure.class, () -> Recovery.of(journal, Optional.of(file)));
    }

    @Test
    void savingBeginsTheJournalAnewAndClosingRemovesIt() throws Exception {
        var kept = Journal.begin(journal, Optional.empty(), RandomEdits.blank(), trouble::add);
        kept.note(type("one"));
        var saved = type("one").applyTo(RandomEdits.blank());
        kept.restart(Optional.of(ReportFile.save(file, saved)), saved);
        kept.flush();
        assertEquals(Optional.empty(), Recovery.of(journal, Optional.of(file)), "nothing since the file was saved");
        kept.note(type("two"));
        kept.flush();
        assertEquals(type("two").applyTo(saved), Recovery.of(journal, Optional.of(file)).orElseThrow().report());
        kept.close();
        assertFalse(Files.exists(journal));
        assertEquals(Optional.empty(), Recovery.of(journal, Optional.of(file)));
        assertEquals(List.of(), trouble);
    }

    /** The kill falls between the move of the file into place and the new beginning of the journal. */
    @Test
    void aKillJustAfterTheFileWasMovedIntoPlaceLosesNothingTypedMeanwhile() throws Exception {
        var start = RandomEdits.blank();
        var kept = Journal.begin(journal, Optional.of(ReportFile.save(file, start)), start, trouble::add);
        kept.note(type("one"));
        var written = type("one").applyTo(start);
        var save = kept.aboutToSave();
        kept.note(type("two"));
        ReportFile.save(file, written, sha256 -> kept.saving(save, sha256));
        kept.flush();
        var found = Recovery.of(journal, Optional.of(file)).orElseThrow();
        assertEquals(type("two").applyTo(start), found.report());
        assertEquals(1, found.edits());
        assertEquals(List.of(), found.damaged());
        ReportFile.save(file, start); // the file was not moved: all is played from the old one
        assertEquals(type("two").applyTo(start), Recovery.of(journal, Optional.of(file)).orElseThrow().report());
        assertEquals(2, Recovery.of(journal, Optional.of(file)).orElseThrow().edits());
    }

    @Test
    void editsThatWereAllTakenBackNeedNoRecovery() throws Exception {
        var start = RandomEdits.blank();
        var kept = Journal.begin(journal, Optional.empty(), start, trouble::add);
        kept.note(type("one"));
        kept.note(type("one").applyTo(start), start);
        kept.flush();
        assertEquals(Optional.empty(), Recovery.of(journal, Optional.empty()));
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldAndEditingGoesOn() {
        var kept = Journal.begin(folder.resolve("no/such/folder/x.journal"), Optional.empty(), RandomEdits.blank(), trouble::add);
        kept.note(type("one"));
        kept.flush();
        assertEquals(1, trouble.size());
        kept.close();
    }

    private static Edit type(String text) {
        return Edit.type(Place.of("description", "target", "description"), Optional.of(new Answer.Words(text)));
    }
}
