package org.ctfdesk.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellWas;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Past;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report comes back from its file as it went in, and bad files are told apart without losing anything. */
class ReportFileTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsWrittenIsReadAgain(long seed) throws StoreFailure {
        var report = RandomEdits.report(seed, 300);
        var text = ReportText.write(report);
        var reading = ReportText.read(text, "x");
        assertEquals(report, reading.report());
        assertEquals(List.of(), reading.unknown());
        assertEquals(text, ReportText.write(reading.report()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "iceland"})
    void samplesComeBackFromTheirFile(String sample) throws StoreFailure, IOException {
        var file = folder.resolve(sample + ".ctfdesk");
        var hash = ReportFile.save(file, Samples.of(sample));
        assertEquals(hash, ReportFile.sha256(file));
        assertEquals(Samples.of(sample), ReportFile.open(file).report());
        var bytes = Files.readAllBytes(file);
        assertEquals(hash, ReportFile.save(file, Samples.of(sample)));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void oneChangedAnswerChangesOneLine() {
        var report = Samples.of("host");
        var before = ReportText.write(report).lines().toList();
        var after = ReportText.write(Edit.type(Place.of("table6", "energy", "year@1995"), Optional.of(Quantity.of("1.10"))).applyTo(report))
                .lines().toList();
        assertEquals(before.size(), after.size());
        var changed = 0;
        for (var i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed++;
                assertEquals("\"year@1995\": 1.10,", after.get(i).strip());
            }
        }
        assertEquals(1, changed);
    }

    @Test
    void keysStandInOrderWhateverTheOrderOfTyping() throws StoreFailure {
        var one = RandomEdits.blank();
        var other = RandomEdits.blank();
        var places = List.of("table6:waste:year@2024", "description:target:description", "table6:energy:year@2019",
                "table6:energy:baseYear");
        for (var i = 0; i < places.size(); i++) {
            one = one.with(Place.ofPath(places.get(i)), Optional.of(new Answer.Words("x")));
            other = other.with(Place.ofPath(places.get(places.size() - 1 - i)), Optional.of(new Answer.Words("x")));
        }
        assertEquals(ReportText.write(one), ReportText.write(other));
    }

    @Test
    void partsThatAreNotKnownAreKeptAndWrittenBack() throws StoreFailure {
        var text = ReportText.write(RandomEdits.report(4, 60))
                .replaceFirst("\"profile\"", "\"itmoLedger\": {\"first\": [1.50, \"x\"]},\n  \"profile\"")
                .replaceFirst("\"tables\": \\{", "\"tables\": {\n    \"table13\": {\"rows\": {\"a\": {\"b\": 12.300}}},");
        var reading = ReportText.read(text, "x");
        assertEquals(List.of("itmoLedger", "tables/table13"), reading.unknown());
        var again = ReportText.read(ReportText.write(reading.report()), "x");
        assertEquals(reading.report(), again.report());
        assertTrue(ReportText.write(reading.report()).contains("12.300"));
        var edited = Edit.type(Place.of("description", "scope", "description"), Optional.of(new Answer.Words("new")))
                .applyTo(reading.report());
        assertEquals(reading.report().unknown(), ReportText.read(ReportText.write(edited), "x").report().unknown());
    }

    @Test
    void partsOfKnownTablesThatAreNotKnownAreKept() throws StoreFailure {
        var report = RandomEdits.blank().with(Place.of("table6", "energy", "year@2024"), Optional.of(Quantity.of("1")));
        var text = ReportText.write(report).replace("\"energy\"", "\"newLine\": {\"newColumn\": \"kept\"},\n        \"energy\"");
        assertTrue(ReportText.write(ReportText.read(text, "x").report()).contains("kept"));
    }

    @Test
    void theLastReportIsKeptInTheFileAndCostsNothingWhereThereIsNone() throws StoreFailure {
        var report = Samples.of("host");
        assertFalse(ReportText.write(report).contains("\"last\""));
        var with = report.with(ReportPart.Last.of(new LastReport(Samples.of("buyer"), "BTR1.xlsx", "2026-11-02", false)));
        var again = ReportText.read(ReportText.write(with), "x").report();
        assertEquals(with, again);
        assertEquals(Samples.of("buyer").table("table6"), again.last().orElseThrow().report().table("table6"));
        assertThrows(StoreFailure.class, () -> ReportText.read(ReportText.write(report)
                .replaceFirst("\"profile\"", "\"last\": 7, \"profile\""), "x"));
    }

    @Test
    void theFirstFormatOpensForEver() throws Exception {
        var bytes = getClass().getResourceAsStream("format-1.ctfdesk").readAllBytes();
        var file = folder.resolve("format-1.ctfdesk");
        Files.write(file, bytes);
        var reading = ReportFile.open(file);
        assertEquals(List.of("laterPart", "tables/table99"), reading.unknown());
        var report = reading.report();
        assertEquals("Sample Republic", report.profile().party().name());
        assertEquals(List.of("1", "2"), report.profile().targets().stream().map(target -> target.id()).toList());
        assertEquals(Optional.of(Quantity.of("12.40")), report.answer(Place.of("table6", "energy", "year@2022")));
        assertEquals(Optional.of(Quantity.of("5000").citing(List.of(1))), report.answer(Place.of("table6", "waste", "year@2022")));
        assertEquals("[NO, NA]", ((Quantity.Keys) report.answer(Place.of("table6", "other", "year@2022")).orElseThrow()).keys().toString());
        assertEquals(Optional.of(new Answer.Years(2021, 2030)), report.answer(Place.of("table4/1", "indicator/1", "targetYear")));
        assertEquals(Optional.of(Answer.Choices.of("energy", "Tourism")), report.answer(Place.of("table5", "measure/1", "sectors")));
        assertEquals(Optional.of(new Answer.Unread("soon")), report.answer(Place.of("table5", "measure/1", "startYear")));
        assertEquals(Optional.of(new Answer.Words("two\nlines")), report.answer(Place.of("description", "target", "description")));
        assertEquals(1, report.claims().size());
        assertEquals(1, report.provenance().size());
        assertEquals(report, ReportText.read(ReportText.write(report), "x").report());
    }

    /** Dates stood on three lines in the second format, and stand on one now: nothing else differs. */
    @Test
    void theSecondFormatOpensForEver() throws Exception {
        var text = new String(getClass().getResourceAsStream("format-2.ctfdesk").readAllBytes(), StandardCharsets.UTF_8);
        var report = ReportText.read(text, "x").report();
        assertEquals(List.of(), ReportText.read(text, "x").unknown());
        assertEquals(2, report.claims().size());
        assertEquals(1, report.ticked().size());
        assertEquals(1, report.acknowledgements().size());
        assertEquals(1, report.provenance().size());
        assertTrue(report.last().isPresent());
        var ofToday = text.replace("\"format\": 2", "\"format\": 4")
                .replaceAll("\\{\\s+(\"date\"): (\"[0-9-]+\")\\s+}", "{$1:$2}");
        assertEquals(ofToday, ReportText.write(report));
        assertTrue(ofToday.contains("\": {\"date\":\""), "a date on one line");
    }

    /** The fourth format may hold versions and what cells said: of a file without them only its number differs. */
    @Test
    void theThirdFormatOpensForEver() throws Exception {
        var text = new String(getClass().getResourceAsStream("format-3.ctfdesk").readAllBytes(), StandardCharsets.UTF_8);
        var reading = ReportText.read(text, "x");
        assertEquals(List.of(), reading.unknown());
        assertEquals(1, reading.report().comments().size());
        assertEquals(1, reading.report().review().size());
        assertEquals("Energy", reading.report().handed().orElseThrow().team());
        assertEquals(Past.NONE, reading.report().past());
        assertEquals(text.replaceFirst("\"format\": 3", "\"format\": 4"), ReportText.write(reading.report()));
    }

    @Test
    void namedVersionsAndWhatCellsSaidAreKeptAndShareWithTheReport() throws StoreFailure {
        var before = Samples.of("host");
        var energy = Place.of("table6", "energy", "year@1995");
        var now = before.with(energy, Optional.of(Quantity.of("1.10")));
        var with = now.with(now.past().with(new NamedVersion("Sent to the ministry", "Awa", "2026-11-03", before)))
                .with(now.past().with(List.of(new CellWas(energy, before.answer(energy), "2026-11-03", "paste"),
                        new CellWas(energy, Optional.empty(), "2026-11-04", ""))));
        var again = ReportText.read(ReportText.write(with), "x").report();
        assertEquals(with, again);
        var version = again.past().version("Sent to the ministry").orElseThrow();
        assertEquals(before.tables(), version.report().tables());
        assertSame(again.table("table5"), version.report().table("table5"), "what is equal is held once");
        assertEquals(before.answer(energy), again.past().of(energy).getLast().was());
        assertEquals(List.of(), ReportText.read(ReportText.write(with), "x").unknown());
        for (var damaged : List.of("\"versions\": 7", "\"versions\": [7]", "\"cellsWere\": [[1]]")) {
            var name = damaged.substring(1, damaged.indexOf('"', 1));
            assertThrows(StoreFailure.class, () -> ReportText.read(ReportText.write(before)
                    .replaceFirst("\"profile\"", damaged + ", \"profile\""), "x"), name);
        }
    }

    @Test
    void keyIndicatorsOfTheFirstFormatFollowTableOne() throws Exception {
        var text = new String(getClass().getResourceAsStream("format-1-table10.ctfdesk").readAllBytes(), StandardCharsets.UTF_8);
        var report = ReportText.read(text, "x").report();
        assertFollowing(report);
        assertEquals(List.of("table10:indicator/2:unit", "table10:keyIndicator/3:projection@2030"),
                report.acknowledgements().stream().map(each -> each.place().path()).toList());
        assertEquals(report, ReportText.read(ReportText.write(report), "x").report());
        var later = text.replaceFirst("\"claims\"", "\"last\": {\"file\": \"a\", \"date\": \"2026-05-04\", \"report\": "
                + Matcher.quoteReplacement(text) + "},\n\"claims\"");
        assertFollowing(ReportText.read(later, "x").report().last().orElseThrow().report());
    }

    private static void assertFollowing(Report report) {
        assertEquals(Optional.of(Quantity.of("48900")), report.answer(Place.of("table10", "indicator/1", "projection@2030")));
        assertEquals(Optional.of(Answer.Choices.of("perCent")), report.answer(Place.of("table10", "indicator/2", "unit")));
        assertEquals(Optional.of(new Answer.Words("Share of renewable electricity")),
                report.answer(Place.of("table1", "indicator/2", "label")));
        assertEquals(Optional.of(new Answer.Words("Area of restored forest since 2011")),
                report.answer(Place.of("table10", "keyIndicator/3", "label")));
        assertEquals(1, report.table("table10").block("keyIndicator").size());
        assertEquals(2, report.table("table10").block("indicator").size());
    }

    @Test
    void aTruncatedFileIsToldAndNothingIsChanged() throws IOException {
        var whole = ReportText.write(RandomEdits.report(2, 200)).getBytes(StandardCharsets.UTF_8);
        var file = folder.resolve("cut.ctfdesk");
        for (var length = 0; length < whole.length - 2; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            var failure = assertThrows(StoreFailure.class, () -> ReportFile.open(file), "cut at " + length);
            tells(failure, "cut.ctfdesk");
            assertEquals(length, Files.size(file));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void randomBytesAreNoReport() throws IOException {
        var random = new Random(5);
        var file = folder.resolve("noise.ctfdesk");
        for (var i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            Files.write(file, bytes);
            tells(assertThrows(StoreFailure.class, () -> ReportFile.open(file)), "noise.ctfdesk");
        }
    }

    @Test
    void aFileWithOneByteChangedIsReadOrToldAndNothingElse() throws IOException {
        var whole = ReportText.write(RandomEdits.report(3, 150)).getBytes(StandardCharsets.UTF_8);
        var random = new Random(6);
        var file = folder.resolve("flipped.ctfdesk");
        var told = 0;
        for (var i = 0; i < 500; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
                    : "{}[]\",:0-x".charAt(random.nextInt(10)));
            Files.write(file, bytes);
            try {
                ReportFile.open(file);
            } catch (StoreFailure failure) {
                tells(failure, "flipped.ctfdesk");
                told++;
            }
        }
        assertTrue(told > 40, told + " were told");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`` | empty", "%PDF-1.7 | pdf", "<html></html> | webPage",
        "[] | notOurs", "{} | notOurs", "null | notOurs", "12 | notOurs", "{\"a\": 1} | notOurs", "hello | notOurs",
        "{\"ctfDesk\": \"report\"} | notOurs", "{\"ctfDesk\": \"report\", \"format\": \"1\"} | notOurs",
        "{\"ctfDesk\": \"report\", \"format\": 1} | wrongPart",
                "{\"ctfDesk\": \"report\", \"format\": 99, \"writtenBy\": \"CTF Desk 9\"} | newer",
        "{\"ctfDesk\": \"report\", \"format\": 1 | damaged", "{\"ctfDesk\": \"report\", \"format\": 0} | wrongPart",
        "{\"ctfDesk\": \"report\", \"format\": -5} | wrongPart",
    })
    void whatIsNotOursIsToldApart(String text, String key) throws IOException {
        var file = folder.resolve("other.ctfdesk");
        Files.writeString(file, text);
        var failure = assertThrows(StoreFailure.class, () -> ReportFile.open(file));
        assertEquals(key, failure.key());
        tells(failure, "other.ctfdesk");
        assertEquals(text, Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"state\": \"\\w+\" | \"state\": \"SENT\"", "\"btr\": \\d+ | \"btr\": \"two\"", "\"targets\": \\[ | \"targets\": [ 5,",
        "\"format\": 4 | \"format\": 4, \"format\": 1",
                "\"tables\": \\{ | \"tables\": {\"table6\": {\"rows\": {\"energy\": {\"year@19x\": 5}}},",
        "\"tables\": \\{ | \"tables\": {\"table6\": {\"rows\": {\"energy\": {\"year@1990\": {\"keys\": [\"XX\"]}}}},",
        "\"tables\": \\{ | \"tables\": {\"table6\": {\"rows\": {\"energy\": {\"year@1990\": true}}},",
        "\"tables\": \\{ | \"tables\": {\"table5\": {\"blocks\": {\"measure\": [{\"id\": \"1\"}, {\"id\": \"1\"}]}},",
        "\"tables\": \\{ | \"tables\": {\"table5\": {\"blocks\": {\"measure\": [{\"id\": {}}]}},",
        "\"tables\": \\{ | \"tables\": {\"table6\": {\"rows\": {\"energy\": {\"year@1990\": {\"range\": [1, \"x\"]}}}},",
        "\"tables\": \\{ | \"tables\": {\"table6\": {\"rows\": {\"energy\": {\"year@1990\": {\"amount\": {}}}}},",
    })
    void damageInsideIsToldWithItsPlace(String where, String instead) throws IOException {
        var file = folder.resolve("damaged.ctfdesk");
        var text = ReportText.write(RandomEdits.blank());
        assertNotEquals(text, text.replaceFirst(where, Matcher.quoteReplacement(instead)));
        // the blank report has no tables: an empty object stands on one line
        Files.writeString(file, text.replaceFirst(where, Matcher.quoteReplacement(instead)).replace(",}", "}"));
        tells(assertThrows(StoreFailure.class, () -> ReportFile.open(file)), "damaged.ctfdesk");
    }

    @Test
    void aFolderAMissingFileAndAMissingFolderAreTold() throws IOException {
        var sub = Files.createDirectory(folder.resolve("sub"));
        var isFolder = assertThrows(StoreFailure.class, () -> ReportFile.open(sub));
        assertEquals("isFolder", isFolder.key());
        tells(isFolder, "sub");
        var missing = assertThrows(StoreFailure.class, () -> ReportFile.open(folder.resolve("gone.ctfdesk")));
        assertEquals("noFile", missing.key());
        tells(missing, "gone.ctfdesk");
        var noFolder = assertThrows(StoreFailure.class, () -> ReportFile.save(folder.resolve("no/such/x.ctfdesk"), RandomEdits.blank()));
        assertEquals("noFolder", noFolder.key());
        tells(noFolder, "x.ctfdesk");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        var locked = Files.createDirectory(folder.resolve("locked"));
        Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may write everywhere");
        try {
            var failure = assertThrows(StoreFailure.class, () -> ReportFile.save(locked.resolve("x.ctfdesk"), RandomEdits.blank()));
            assertEquals("readOnly", failure.key());
            tells(failure, "x.ctfdesk");
        } finally {
            assertTrue(locked.toFile().setWritable(true));
        }
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNoOther() throws Exception {
        var file = folder.resolve("x.ctfdesk");
        ReportFile.save(file, RandomEdits.blank());
        var before = Files.readAllBytes(file);
        var full = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write(new byte[10_000]);
            throw new IOException("No space left on device");
        }));
        assertEquals("diskFull", ReportFile.writing(file, full).key());
        tells(ReportFile.writing(file, full), "x.ctfdesk");
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, out -> {
            throw new IllegalStateException("a bug");
        }));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws Exception {
        var target = folder.resolve("real.ctfdesk");
        var link = folder.resolve("link.ctfdesk");
        ReportFile.save(target, RandomEdits.blank());
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Assumptions.abort("no symbolic links here");
        }
        var report = RandomEdits.report(1, 20);
        ReportFile.save(link, report);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(report, ReportFile.open(target).report());
    }

    @Test
    void aSharedFileStaysShared() throws Exception {
        var file = folder.resolve("x.ctfdesk");
        ReportFile.save(file, RandomEdits.blank());
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        var rights = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, rights);
        ReportFile.save(file, RandomEdits.report(1, 5));
        assertEquals(rights, Files.getPosixFilePermissions(file));
    }

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsAreRead() throws Exception {
        var report = RandomEdits.report(8, 60);
        var file = folder.resolve("x.ctfdesk");
        Files.writeString(file, "\ufeff" + ReportText.write(report).replace("\n", "\r\n"));
        assertEquals(report, ReportFile.open(file).report());
    }

    private static void tells(StoreFailure failure, String file) {
        var told = failure.told(WORDS);
        assertTrue(told.contains(file), told);
        assertFalse(told.matches("(?s).*\\{\\d}.*"), told);
        assertTrue(told.contains("Please") || told.contains("kept"), told);
    }
}
