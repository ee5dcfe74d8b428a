package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.program.Version;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Each command as a script calls it: what it prints, what it writes, and its exit code. */
class CommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aLetterThatTheTerminalLostIsNotWritten() {
        var file = folder.resolve("c.ctfdesk");
        var ran = Ran.of("new", "--party", "C\uFFFD\uFFFDte d\uFFFDIvoire", "--iso3", "CIV", "-o", file);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("LC_ALL=C.UTF-8"), ran.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void theSamplesAreListed() {
        var ran = Ran.of("sample", "--list");
        assertEquals(0, ran.code());
        assertEquals(List.of("host", "buyer", "iceland", "flawed-host", "flawed-buyer", "budget", "metric", "textbook-a", "textbook-b"),
                ran.out().lines().map(line -> line.split(" ")[0]).toList());
        assertEquals("", ran.err());
        assertEquals(ran, Ran.of("sample"));
    }

    @Test
    void aSampleIsWritten() throws StoreFailure {
        var file = folder.resolve("host.ctfdesk");
        var ran = Ran.of("sample", "host", "-o", file);
        assertEquals(new Ran(0, "", "Written: " + file + System.lineSeparator()), ran);
        assertEquals(Samples.of("host"), ReportFile.open(file).report());
    }

    @Test
    void aSampleThatIsNotThereIsTold() {
        var ran = Ran.of("sample", "elbonia", "-o", folder.resolve("x.ctfdesk"));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("elbonia") && ran.err().contains("sample --list"), ran.err());
        assertFalse(Files.exists(folder.resolve("x.ctfdesk")));
    }

    @Test
    void nothingIsOverwrittenUnlessToldTo() throws Exception {
        var file = folder.resolve("x.ctfdesk");
        Files.writeString(file, "mine");
        for (var command : List.of(
                new Object[] {"sample", "host", "-o", file}, new Object[] {"new", "-o", file})) {
            var ran = Ran.of(command);
            assertEquals(2, ran.code());
            assertTrue(ran.err().contains("x.ctfdesk") && ran.err().contains("--force"), ran.err());
            assertEquals("mine", Files.readString(file));
        }
        assertEquals(0, Ran.of("new", "-o", file, "--force").code());
        assertEquals("", ReportFile.open(file).report().profile().party().name());
    }

    @Test
    void aCompleteReportPassesTheCheck() throws StoreFailure {
        var ran = Ran.of("check", saved("host.ctfdesk", Samples.of("host")));
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertEquals(2, ran.out().lines().count());
        assertTrue(ran.out().startsWith("0 errors, 0 warnings, 0 notes; "), ran.out());
        assertTrue(ran.out().contains("Biennial transparency report 2 is due by 2026-12-31: 59 days left."), ran.out());
    }

    @Test
    void aFlawedReportFailsTheCheckAndSaysWhere() throws StoreFailure {
        var ran = Ran.of("check", saved("flawed.ctfdesk", flawed()));
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("ERROR FORM-03  Table 6, “1. Energy”, 1995: “lots” can be read neither as a number"),
                ran.out());
        assertTrue(ran.out().contains("ERROR FORM-01  Description of the NDC"), ran.out());
    }

    @Test
    void verdictsArePrintedForEveryPoint() throws StoreFailure {
        var ran = Ran.of("check", "--verdicts", saved("host.ctfdesk", Samples.of("host")));
        assertEquals(0, ran.code());
        assertEquals(Catalogue.ALL.size(), ran.out().lines().count());
        assertTrue(ran.out().contains("T2-03  not applicable     "), ran.out());
        var flawed = Ran.of("check", "--verdicts", "--json", saved("flawed.ctfdesk", flawed()));
        assertEquals(1, flawed.code());
        var json = JsonMapper.builder().build().readTree(flawed.out());
        assertEquals(Catalogue.ALL.size(), json.size());
        json.forEach(verdict -> assertEquals(verdict.path("verdict").asString().equals("BROKEN"), verdict.path("findings").asInt() > 0));
    }

    @Test
    void findingsForMachinesAreOneJsonArray() throws StoreFailure {
        var ran = Ran.of("check", "--json", saved("flawed.ctfdesk", flawed()));
        assertEquals(1, ran.code());
        var json = JsonMapper.builder().build().readTree(ran.out());
        assertTrue(json.isArray());
        assertTrue(json.size() >= 2, ran.out());
        json.forEach(finding -> {
            assertEquals(
                    List.of("code", "severity", "table", "row", "column", "year", "message", "remedy", "source", "reason",
                            "inconsistency"),
                    List.copyOf(finding.propertyNames()));
            assertTrue(finding.get("year").isNull() || finding.get("year").isInt());
        });
        var energy = json.valueStream().filter(finding -> finding.get("code").stringValue().equals("FORM-03")).findFirst().orElseThrow();
        assertEquals(1995, energy.get("year").intValue());
        assertEquals("table6", energy.get("table").stringValue());
        assertEquals("[]", Ran.of("check", "--json", saved("host.ctfdesk", Samples.of("host"))).out().strip());
    }

    @Test
    void findingsAreWrittenForReviewersToo() throws Exception {
        var csv = folder.resolve("findings.csv");
        var workbook = folder.resolve("findings.xlsx");
        var file = saved("flawed.ctfdesk", flawed());
        var ran = Ran.of("check", file, "--csv", csv, "--xlsx", workbook);
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("Written: " + csv) && ran.err().contains("Written: " + workbook), ran.err());
        assertTrue(Files.readString(csv).contains("FORM-03"));
        assertTrue(Files.size(workbook) > 4_000);
        assertEquals(2, Ran.of("check", file, "--csv", csv).code(), "the file is there already");
        assertEquals(1, Ran.of("check", file, "--csv", csv, "--force").code());
        assertEquals(2, Ran.of("check", file, "--csv", folder.resolve("none").resolve("x.csv")).code());
    }

    @Test
    void anExportedWorkbookBringsTheReportBack() throws Exception {
        var file = saved("host.ctfdesk", Samples.of("host"));
        var workbook = folder.resolve("out.xlsx");
        assertEquals(new Ran(0, workbook + System.lineSeparator(), ""), Ran.of("export", file, "-o", workbook));
        assertEquals(2, Ran.of("export", file, "-o", workbook).code(), "the workbook is there already");
        var back = folder.resolve("back.ctfdesk");
        var ran = Ran.of("import", workbook, "-o", back);
        assertEquals(new Ran(0, "", "Written: " + back + System.lineSeparator()), ran);
        assertEquals(Samples.of("host"), ReportFile.open(back).report());
        assertArrayEquals(Files.readAllBytes(Path.of(file)), Files.readAllBytes(back));
        assertEquals(0, Ran.of("check", workbook).code(), "a workbook is checked like its report");
    }

    @Test
    void aWorkbookInAFolderGetsItsOfficialName() throws Exception {
        var ran = Ran.of("export", saved("buyer.ctfdesk", Samples.of("buyer")), "-o", folder);
        assertEquals(0, ran.code());
        var workbook = Path.of(ran.out().strip());
        assertTrue(Files.size(workbook) > 10_000);
        assertTrue(workbook.getFileName().toString().matches(".*\\.xlsx")
                && workbook.getFileName().toString().contains("20261102"), workbook.toString());
    }

    @Test
    void aReportThatIsNoWorkbookIsNotImported() throws Exception {
        var text = folder.resolve("x.txt");
        Files.writeString(text, "hello");
        var ran = Ran.of("import", text, "-o", folder.resolve("y.ctfdesk"));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("x.txt"), ran.err());
        assertFalse(Files.exists(folder.resolve("y.ctfdesk")));
    }

    @Test
    void aNewReportIsDueInTheNextEvenYear() throws StoreFailure {
        var file = folder.resolve("new.ctfdesk");
        assertEquals(0, Ran.of("new", "--party", "Blankland", "--iso3", "XAZ", "--developed", "-o", file).code());
        var report = ReportFile.open(file).report();
        assertEquals("Blankland", report.profile().party().name());
        assertFalse(report.profile().party().developing());
        assertEquals(2026, report.profile().submission().year());
        assertEquals(2, report.profile().submission().btr());
        assertEquals(Periods.usual(2026), report.profile().periods());
        assertEquals(Report.blank(report.profile()), report);
        assertEquals(1, Ran.of("check", file).code());
        assertEquals(0, Ran.of("new", "--year", "2028", "-o", file, "--force").code());
        assertEquals(3, ReportFile.open(file).report().profile().submission().btr());
    }

    @Test
    void aNewReportBeginsWithWhatRemainsTrueOfTheLastOne() throws Exception {
        var host = saved("host.ctfdesk", Samples.of("host"));
        var workbook = folder.resolve("host.xlsx");
        assertEquals(0, Ran.of("export", host, "-o", workbook).code());
        for (var source : List.of(host, workbook)) {
            var file = folder.resolve("next.ctfdesk");
            assertEquals(0, Ran.of("new", "--from", source, "-o", file, "--force").code());
            var next = ReportFile.open(file).report();
            assertEquals(3, next.profile().submission().btr());
            assertEquals(Samples.of("host").table("table6"), next.last().orElseThrow().report().table("table6"));
            assertEquals("2026-11-02", next.last().orElseThrow().date());
        }
        var ran = Ran.of("new", "--from", host, "--party", "Blankland", "-o", folder.resolve("no.ctfdesk"));
        assertEquals(2, ran.code());
        assertFalse(Files.exists(folder.resolve("no.ctfdesk")));
    }

    @Test
    void aReportIsComparedWithTheLastOneAndStaysAsItIs() throws Exception {
        var changed = Samples.of("host").with(Place.of("table4/1", "indicator/1", "year@2021"), Optional.of(Quantity.of("51000")));
        var file = saved("new.ctfdesk", changed);
        var host = Samples.of("host");
        var last = saved("last.ctfdesk", host.with(host.profile().with(host.profile().submission().withBtr(1).withYear(2024))));
        var text = Files.readString(Path.of(file));
        assertFalse(Ran.of("check", file).out().contains("T4-23"));
        var found = Ran.of("check", file, "--last", last).out();
        assertTrue(found.contains("T4-23"), found);
        assertEquals(text, Files.readString(Path.of(file)));
        var strange = Ran.of("check", file, "--last", saved("strange.ctfdesk", Samples.of("buyer")));
        assertEquals(2, strange.code());
        assertTrue(strange.err().contains("Sampleland") && strange.err().contains("--last-as-it-is"), strange.err());
        var same = Ran.of("check", file, "--last", saved("same.ctfdesk", host));
        assertEquals(2, same.code());
        assertTrue(same.err().contains("--last-as-it-is"), same.err());
        assertTrue(Ran.of("check", file, "--last-as-it-is", "--last", saved("same2.ctfdesk", host)).out().contains("T4-23"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "1990", "2200", "soon"})
    void aYearInWhichNoReportIsDueIsTold(String year) {
        var ran = Ran.of("new", "--year", year, "-o", folder.resolve("x.ctfdesk"));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(year), ran.err());
        assertFalse(Files.exists(folder.resolve("x.ctfdesk")));
    }

    @Test
    void formsArePrintedInFull() {
        var one = Ran.of("forms", "4");
        assertEquals(0, one.code());
        assertTrue(one.out().startsWith("4. Structured summary: Tracking progress"), one.out());
        assertTrue(one.out().contains("Net annual quantity of ITMOs resulting from paras. 23(c)-(e), annex to decision 2/CMA.3"));
        assertEquals(one.out(), Ran.of("forms", "table4").out());
        var all = Ran.of("forms").out();
        for (var number = 1; number <= 12; number++) {
            assertTrue(all.contains("\n" + number + ". "), "table " + number);
        }
        var none = Ran.of("forms", "13");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("13"), none.err());
    }

    @Test
    void anInventoryGoesIntoTheTables() throws Exception {
        var csv = folder.resolve("inventory.csv");
        Files.writeString(csv, """
                category,gas,unit,2022,2023
                1. Energy,CO2,kt,100.5,110
                1. Energy,CH4,kt,2,3
                2. Industrial processes and product use,SF6,kt CO2 eq,1,NO
                """);
        var report = saved("new.ctfdesk", Report.blank(Samples.of("host").profile()));
        var file = folder.resolve("filled.ctfdesk");
        var ran = Ran.of("inventory", csv, "--into", report, "-o", file);
        assertEquals(0, ran.code(), ran.err());
        var filled = ReportFile.open(file).report();
        assertEquals(Optional.of(Quantity.of("156.5")), filled.answer(Place.of("table6", "energy", "year@2022")).map(CommandsTest::uncited),
                "CH4 on AR5 is 28");
        assertEquals(Optional.of(Quantity.of(NotationKey.NO)), filled.answer(Place.of("table6", "sf6", "year@2023"))
                .map(CommandsTest::uncited));
        assertEquals("2026-11-02", filled.provenance().getFirst().date());
        assertEquals(Report.blank(Samples.of("host").profile()), ReportFile.open(Path.of(report)).report(), "the source is untouched");
        var printed = Ran.of("inventory", csv, "--into", report);
        assertEquals(0, printed.code());
        assertTrue(printed.out().startsWith("6. Summary of greenhouse gas emissions"), printed.out());
        assertEquals(2, Ran.of("inventory", csv, "--into", report, "-o", file).code(), "it is there already");
    }

    private static Answer uncited(Answer answer) {
        return answer instanceof Quantity quantity ? quantity.citing(List.of()) : answer;
    }

    @Test
    void helpAndVersionAreTold() {
        var help = Ran.of("--help");
        assertEquals(0, help.code());
        for (var command : List.of("sample", "new", "check", "export", "import", "forms", "inventory", "Exit codes")) {
            assertTrue(help.out().contains(command), command);
        }
        assertEquals(help.out(), Ran.of().out());
        assertEquals(new Ran(0, "CTF Desk " + Version.NUMBER + System.lineSeparator(), ""), Ran.of("--version"));
        assertFalse(Version.NUMBER.contains("$"), Version.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "new", "check", "export", "import", "forms", "inventory"})
    void everyCommandHasHelp(String command) {
        var ran = Ran.of(command, "--help");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("Usage: ctf-desk " + command), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"teleport", "check", "export", "import x.xlsx", "check --loud x", "new", "inventory"})
    void aWrongCommandIsToldWithExitCodeTwo(String line) {
        var ran = Ran.of((Object[]) line.split(" "));
        assertEquals(2, ran.code());
        assertFalse(ran.err().isBlank());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export", "import", "inventory"})
    void aFileThatIsNotThereIsNamed(String command) {
        var gone = folder.resolve("gone.file");
        var ran = switch (command) {
            case "import" -> Ran.of(command, gone, "-o", folder.resolve("x"));
            case "inventory" -> Ran.of(command, gone, "--into", folder.resolve("gone.file"));
            default -> Ran.of(command, gone);
        };
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("gone.file"), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws StoreFailure {
        var file = saved("host.ctfdesk", Samples.of("host"));
        for (var ran : List.of(
                Ran.of("new", "-o", folder.resolve("no/new.ctfdesk")), Ran.of("export", file, "-o", folder.resolve("no/out.xlsx")))) {
            assertEquals(2, ran.code());
            assertTrue(ran.err().contains("no"), ran.err());
            assertFalse(ran.err().contains("\tat "), ran.err());
        }
    }

    @Test
    void theDemonstrationDoesTheJobWithoutAWindow() throws Exception {
        var out = new StringWriter();
        var code = Demonstration.run("There is no display.", "host", folder.resolve("demo"), new PrintWriter(out), CLOCK);
        assertEquals(0, code);
        assertTrue(out.toString().startsWith("There is no display."));
        assertTrue(out.toString().contains("0 errors"));
        try (var files = Files.list(folder.resolve("demo"))) {
            assertEquals(2, files.count());
        }
    }

    private static Report flawed() {
        return Samples.of("host")
                .with(Place.of("description", "target", "description"), Optional.empty())
                .with(Place.of("table6", "energy", "year@1995"), Optional.of(new Answer.Unread("lots")));
    }

    private String saved(String name, Report report) throws StoreFailure {
        ReportFile.save(folder.resolve(name), report);
        return folder.resolve(name).toString();
    }

    /** A quantity that nobody can read is named when the workbook is taken in, not only when the report is checked. */
    @Test
    void whatCannotBeReadInTheAgreedFormatIsToldWithItsCell() throws Exception {
        var file = folder.resolve("host.ctfdesk");
        Ran.of("sample", "host", "-o", file);
        var workbook = folder.resolve("aef.xlsx");
        assertEquals(0, Ran.of("aef", file, "--all-years", "-o", workbook).code());
        var edited = folder.resolve("edited.xlsx");
        try (var in = Files.newInputStream(workbook); var book = new XSSFWorkbook(in); var out = Files.newOutputStream(edited)) {
            var figures = new ArrayList<Cell>();
            for (var sheet : book) {
                if (sheet.getSheetName().contains("Actions")) {
                    sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() >= 10_000
                                && !DateUtil.isCellDateFormatted(cell)) {
                            figures.add(cell);
                        }
                    }));
                }
            }
            figures.getFirst().setCellValue("100 t");
            book.write(out);
        }
        var ran = Ran.of("aef-import", edited, "--into", file, "-o", folder.resolve("back.ctfdesk"), "--replace");
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().contains("edited.xlsx, “Quantity (t CO2 eq)”: “100 t” cannot be read"), ran.err());
    }

    @Test
    void theLedgerGoesOutInTheAgreedElectronicFormatAndComesBack() throws StoreFailure {
        var action = "actions:action/1:";
        var report = Report.blank(Samples.of("host").profile());
        for (var cell : List.of(action + "label", action + "firstId", "holdings:holding/1:firstId")) {
            report = report.with(Place.ofPath(cell), Optional.of(new Answer.Words("0" + cell.length())));
        }
        report = report.with(Place.ofPath(action + "type"), Optional.of(new Answer.Unread("Under way")));
        var file = folder.resolve("ledger.ctfdesk");
        ReportFile.save(file, report);
        var workbook = folder.resolve("aef.xlsx");
        assertEquals(new Ran(0, "", "Written: " + workbook + System.lineSeparator()), Ran.of("aef", file, "-o", workbook));
        var back = folder.resolve("back.ctfdesk");
        var ran = Ran.of("aef-import", workbook, "--into", file, "-o", back);
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.err().startsWith("aef.xlsx, “Action type”: “Under way” cannot be read."), ran.err());
        assertTrue(ran.err().contains("0 lines added, 0 removed; 2 lines left out"), ran.err());
        assertEquals(report, ReportFile.open(back).report());
        ran = Ran.of("aef-import", workbook, "--into", file, "-o", back, "--replace", "--force");
        assertTrue(ran.err().contains("2 lines added, 2 removed; 0 lines left out"), ran.err());
        assertEquals(report.table("holdings").block("holding").items().getFirst().rows(),
                ReportFile.open(back).report().table("holdings").block("holding").items().getFirst().rows());
    }

    @Test
    void aYearLeavesOutWhatHasNoYearAndSaysSo() throws StoreFailure {
        var file = folder.resolve("ledger.ctfdesk");
        ReportFile.save(file, Report.blank(Samples.of("host").profile())
                .with(Place.of("actions", "action/1", "firstId"), Optional.of(new Answer.Words("A"))));
        var ran = Ran.of("aef", file, "-o", folder.resolve("aef.xlsx"), "--year", 2024);
        assertEquals(0, ran.code());
        assertTrue(ran.err().startsWith("1 actions and holdings without"), ran.err());
        assertEquals(2, Ran.of("aef", file, "-o", folder.resolve("aef.xlsx")).code());
    }

    /** Each reported year is a submission of its own: 2/CMA.3, annex, para. 20. */
    @Test
    void severalYearsAreSeveralWorkbooksUnlessAskedOtherwise() throws StoreFailure {
        var file = folder.resolve("host.ctfdesk");
        ReportFile.save(file, Samples.of("host"));
        var ran = Ran.of("aef", file, "-o", folder.resolve("aef.xlsx"));
        assertEquals(0, ran.code(), ran.err());
        assertFalse(Files.exists(folder.resolve("aef.xlsx")), "no workbook of all years");
        assertTrue(Files.exists(folder.resolve("aef-2024.xlsx")), ran.err());
        assertEquals(2, Ran.of("aef", file, "-o", folder.resolve("aef.xlsx")).code(), "nothing is overwritten");
        assertEquals(0, Ran.of("aef", file, "-o", folder.resolve("all.xlsx"), "--all-years").code());
        assertTrue(Files.exists(folder.resolve("all.xlsx")));
        assertEquals(2, Ran.of("aef", file, "-o", folder.resolve("both.xlsx"), "--all-years", "--year", 2024).code());
    }

    @Test
    void aWorkbookOfAnotherSortIsNotTakenIntoTheLedger() throws StoreFailure {
        var file = folder.resolve("host.ctfdesk");
        ReportFile.save(file, Samples.of("host"));
        assertEquals(0, Ran.of("export", file, "-o", folder.resolve("host.xlsx")).code());
        var ran = Ran.of("aef-import", folder.resolve("host.xlsx"), "--into", file, "-o", folder.resolve("x.ctfdesk"));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("host.xlsx holds none of the tables"), ran.err());
    }
}
