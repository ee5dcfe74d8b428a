package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims of flexibility of a workbook come back as its table shows them, and nothing of that table is lost. */
class ClaimTablesTest {
    private static final List<String> TEXTS = List.of("", "Two people; no survey.", "First line\nRows of the survey are missing",
            "Отсутствуют данные", "缺乏能力", "= none", "Tables to follow, 2028");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theClaimsOfASubmissionComeBack(Layout layout) throws Exception {
        var report = Samples.of("host");
        var back = applied(read(report, layout));
        assertEquals(report.claims(), back.claims());
        assertEquals(unexplained(report), unexplained(back));
    }

    /** Where FX stands without a claim or without a word in the box. */
    private static Set<String> unexplained(Report report) {
        return new Checker(Rules.ALL).check(report).everywhere().filter(finding -> finding.rule().code().equals("F-04"))
                .map(finding -> finding.place().path()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsClaimedComesBack(long seed) throws Exception {
        var random = new Random(seed);
        var claims = new ArrayList<FlexibilityClaim>();
        for (var i = 0; i < 5; i++) {
            var claim = random(random);
            if (!claims.contains(claim)) {
                claims.add(claim);
            }
        }
        var report = Samples.of("host").with(new ReportPart.Claims(claims));
        assertEquals(claims, applied(read(report, Layout.OFFICIAL_TOOL)).claims());
    }

    private static FlexibilityClaim random(Random random) {
        var all = new ArrayList<>(List.of("82", "Paras. 82 and 85", "chapter III"));
        Provision.ofReporting().forEach(each -> all.add(each.paragraph()));
        var provision = all.get(random.nextInt(all.size()));
        var reach = Reach.ALL;
        if (random.nextBoolean()) {
            reach = reach.withTables(List.of("table6", "table8"));
        }
        if (random.nextBoolean()) {
            reach = reach.withRows(List.of(RowKey.of("sf6"), RowKey.of("pfcs")));
        } else if (random.nextBoolean() && provision.equals("85")) {
            reach = Reach.ALL.withRows(List.of(new RowKey("measure", "3"), new RowKey("measure", "10")));
        }
        var threshold = Provision.of(provision).filter(Provision::hasThreshold).isPresent() && random.nextBoolean()
                ? Optional.of(new BigDecimal("85.5")) : Optional.<BigDecimal>empty();
        return new FlexibilityClaim(provision, text(random), text(random), text(random), reach, threshold, text(random),
                random.nextInt(4));
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @Test
    void columnsAreReadWhereTheNameIsClear() throws Exception {
        var claims = List.of(new FlexibilityClaim("85", "None", "2028", "").with(Reach.ALL.withColumns(
                List.of(new ColumnKey("expected", 2030)))));
        var report = Samples.of("host").with(new ReportPart.Claims(claims));
        assertEquals(claims, applied(read(report, Layout.OFFICIAL_TOOL)).claims());
    }

    private Proposal read(Report report, Layout layout) throws Exception {
        var file = folder.resolve("tables.xlsx");
        new WorkbookWriter(report, Words.in(Locale.ENGLISH)).to(Purpose.SUBMISSION).as(layout).write(file, Progress.UNWATCHED);
        return ForeignReading.of(List.of(BookReader.read(file)), SheetDrawing.blank()).orElseThrow();
    }

    private static Report applied(Proposal proposal) {
        return proposal.edit("importWorkbook", LocalDate.of(2026, 12, 1), "").applyTo(SheetDrawing.blank());
    }

    @Test
    void tablesMadeByHandAreFoundByTheirHeads() {
        var sheet = SheetDrawing.of("Hoja 7", """
            Use of flexibility

            MPGs paragraph        | Timeline  | Description of the capacity constraint | Threshold | Focal point
            Para. 25              | 2028      | No staff                               | 85%       | Ms A
            Paragraphs 57 and 58  | BTR3      | Energy balance is late                 |           |
            18/CMA.1, para. 162 (c)| 2030     | Small team                             |           |
            82                    | 2028      | No survey                              | '5 to 10  |

            Note: see chapter VII
            """);
        var proposal = sheet.proposal();
        assertEquals(List.of(
                new FlexibilityClaim("25", "No staff", "2028", "").withThreshold(Optional.of(new BigDecimal("85"))),
                new FlexibilityClaim("57", "Energy balance is late", "BTR3", ""),
                new FlexibilityClaim("58", "Energy balance is late", "BTR3", ""),
                new FlexibilityClaim("162(c)", "Small team", "2030", ""),
                new FlexibilityClaim("82", "No survey", "2028", "")), applied(proposal).claims());
        assertEquals(List.of("A9", "D7", "E3", "E4"),
                proposal.unplaced().stream().map(cell -> cell.origin().cell()).sorted().toList());
        assertTrue(proposal.remarks().stream().anyMatch(remark -> remark.what().key().equals("foreign.reason.claims")));
    }

    @Test
    void tablesInOtherLanguagesAreFound() {
        var proposal = SheetDrawing.of("x", """
            Disposición | Limitaciones de capacidad | Plazo para la mejora | Se aplica a
            Párrafo 48  | Sin personal              | 2028                 | SF6
            """).proposal();
        assertEquals(List.of(new FlexibilityClaim("48", "Sin personal", "2028", "SF6")), applied(proposal).claims());
    }

    @Test
    void aReachThatNamesNothingKnownStaysInWordsAndIsAsked() {
        var proposal = SheetDrawing.of("x", """
            Provision | Capacity constraint | Applies to
            48        | No staff            | All years\\nRows: SF6; Steel
            """).proposal();
        assertEquals(List.of(new FlexibilityClaim("48", "No staff", "", "All years\nRows: SF6; Steel")), applied(proposal).claims());
        assertTrue(proposal.isOpen());
    }

    @Test
    void theTableBelowAnotherLeavesThatOneAlone() {
        var sheet = SheetDrawing.of("all", """
            Table 7. Projections with measures, kt CO2 eq

            Sector | 2022 | 2030
            Energy | 100  | 90

            Provision | Capacity constraint | Time frame
            95        | No model            | 2030
            """);
        sheet.becomes("table7", """
            energy projection@2030 = 90
            energy recent@2022 = 100
            """);
        assertEquals(List.of(new FlexibilityClaim("95", "No model", "2030", "")), applied(sheet.proposal()).claims());
    }

    @Test
    void aMeasureThatProvidesSomethingIsNoHead() {
        var sheet = SheetDrawing.of("x", """
            Table 5. Mitigation policies and measures

            Name                          | Description                    | Objectives       | Status
            Provision of efficient stoves | Lifts a capacity constraint    | Within its time frame | planned
            Paragraph 6 credits           | Ends a capacity constraint     | Flexible time frame | planned
            """);
        assertEquals(List.of(), applied(sheet.proposal()).claims());
        assertTrue(sheet.answers("table5").contains("label = Provision of efficient stoves"), sheet.answers("table5"));
    }

    @Test
    void aHiddenTableIsToldAndLeftOut() {
        var proposal = SheetDrawing.of("x", """
            Table 7. Projections with measures, kt CO2 eq

            Sector | 2022 | 2030
            Energy | 100  | 90
            """).and("old", true, """
            Provision | Capacity constraint | Time frame
            95        | No model            | 2030
            """).proposal();
        assertEquals(List.of(), applied(proposal).claims());
        assertTrue(proposal.remarks().stream().anyMatch(each -> each.asked() && each.what().facts().equals(List.of("old"))));
    }

    @Test
    void claimsOfTheReportStayAndAreNotDoubled() {
        var old = new FlexibilityClaim("48", "No staff", "2026", "SF6").withImprovement("Survey");
        var other = new FlexibilityClaim("85", "None", "2028", "");
        var onto = SheetDrawing.blank().with(new ReportPart.Claims(List.of(old, other)));
        var book = SheetDrawing.of("x", """
            Provision | Capacity constraint | Time frame | Applies to
            48        | No staff            | 2028       | SF6
            95        | No model            | 2030       |
            """).book();
        var proposal = ForeignReading.of(List.of(book, book), onto).orElseThrow();
        var back = proposal.edit("importWorkbook", LocalDate.of(2026, 12, 1), "").applyTo(onto);
        assertEquals(List.of(old.withTimeFrame("2028"), other, new FlexibilityClaim("95", "No model", "2030", "")), back.claims());
        assertEquals(1, proposal.remarks().stream().filter(each -> each.what().key().equals("foreign.reason.claimReplaced")).count());
        assertFalse(proposal.isOpen());
    }
}
