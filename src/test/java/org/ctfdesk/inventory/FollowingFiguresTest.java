package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newer inventory is read over an older one: what was its figure to the last digit follows, all else is told or left. */
class FollowingFiguresTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private Report report;

    private static InventoryProposal read(String energy, Report onto) throws ReadingFailure {
        var text = """
                category,gas,unit,2021,2022
                1. Energy,CO2,kt,%s
                2. IPPU,HFCs,kt CO2 eq,10.5,11.5
                3. Agriculture,CH4,kt,20.5,21.5
                3. Agriculture,N2O,kt,1.5,1.6
                4. LULUCF,CO2,kt,-300.25,-310.25
                5. Waste,CH4,kt,3.5,3.6
                """.formatted(energy);
        var file = InventoryReader.read("inventory.csv", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        return InventoryMapping.propose(file, onto, ImportWish.of("2026-11-01").takingYears(), WORDS);
    }

    @BeforeEach
    void theFirstInventoryIsReadAndTable4Filled() throws ReadingFailure {
        var blank = Report.blank(Profile.usual(new Party("", "", true, false), 2026, "NDC"));
        report = read("1200.5,1210.5", blank).edit().applyTo(blank);
        for (var gas : List.of("pfcs", "sf6", "nf3")) {
            for (var year : List.of("2021", "2022")) {
                report = report.with(Place.ofPath("table6:" + gas + ":year@" + year),
                        Optional.of(Quantity.of(org.ctfdesk.report.NotationKey.NO)));
            }
        }
        // with LULUCF: 900.25 + 24 × 28 + 1.5 × 265 + 10.5 in 2021
        var cells = Map.of(
                "table4/1:emissions:year@2021", "1980.25", "table4/1:emissions:year@2022", "1980",
                "table4/1:indicator/1:year@2021", "1980250", "table4/1:indicator/2:year@2021", "1980.25",
                "table4/1:indicator/3:year@2021", "77.77");
        for (var cell : cells.entrySet()) {
            report = report.with(Place.ofPath(cell.getKey()), Optional.of(Quantity.of(new BigDecimal(cell.getValue()))));
        }
        report = report.with(Place.ofPath("table4/1:indicator/1:unit"), Optional.of(new Answer.Choices(List.of("tCo2Eq"))))
                .with(Place.ofPath("table4/1:indicator/2:unit"), Optional.of(new Answer.Choices(List.of("gwh"))))
                .with(Place.ofPath("table1:indicator/1:label"), Optional.of(new Answer.Words("Net emissions")));
    }

    private static String at(Report report, String place) {
        return report.answer(Place.ofPath(place)).map(answer -> ReportingTables.shown((Quantity) answer)).orElse("-");
    }

    @Test
    void whatWasTheInventoryFollowsIt() throws ReadingFailure {
        var proposal = read("1300.5,1310.5", report);
        var after = proposal.edit().applyTo(report);
        assertEquals("2080.25", at(after, "table4/1:emissions:year@2021"));
        assertEquals("2080250", at(after, "table4/1:indicator/1:year@2021"), "in tonnes");
        assertEquals("1980.25", at(after, "table4/1:indicator/2:year@2021"), "electricity is no emission");
        assertEquals("77.77", at(after, "table4/1:indicator/3:year@2021"));
        var told = proposal.findings().stream().filter(finding -> finding.key().endsWith(".follows")).findFirst().orElseThrow();
        assertTrue(told.arguments().toString().contains("Net emissions, 2021: 1980250 → 2080250"), told.arguments().toString());
    }

    @Test
    void aRoundedFigureIsToldAndLeft() throws ReadingFailure {
        report = report.with(Place.ofPath("table4/1:emissions:year@2022"), Optional.of(Quantity.of(new BigDecimal(rounded2022()))));
        var proposal = read("1300.5,1310.5", report);
        assertEquals(rounded2022(), at(proposal.edit().applyTo(report), "table4/1:emissions:year@2022"));
        assertTrue(proposal.findings().stream().anyMatch(finding -> finding.key().endsWith(".stale")));
        assertEquals(List.of("table4/1:emissions:year@2022"), marked(proposal.edit().applyTo(report)), "the mark stays with the report");
    }

    private static List<String> marked(Report report) {
        return report.comments().stream().filter(comment -> comment.by().equals("Inventory")).map(comment -> comment.place().path())
                .toList();
    }

    @Test
    void figuresThatANewerInventoryDoesNotHaveAreMarkedUntilSettled() throws ReadingFailure {
        var text = "category,gas,unit,2022\n1. Energy,CO2,kt,1310.5\n3. Agriculture,CH4,kt,21.5\n4. LULUCF,CO2,kt,-310.25\n";
        var newer = InventoryReader.read("newer.csv", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        var after = InventoryMapping.propose(newer, report, ImportWish.of("2026-11-02"), WORDS).edit().applyTo(report);
        var marked = marked(after);
        assertTrue(marked.contains("table6:energy:year@2021"), marked.toString());
        assertTrue(marked.contains("table6:waste:year@2021") || marked.contains("table6:waste:year@2022"), marked.toString());
        assertTrue(after.comments().stream().anyMatch(comment -> comment.text().contains("inventory.csv")), after.comments().toString());
        // reading the whole newer inventory replaces the figures, and with them the marks
        var whole = read("1300.5,1310.5", after).edit().applyTo(after);
        assertEquals(List.of(), marked(whole));
    }

    @Test
    void aFileThatOnlyCompletesAnotherMarksNothing() throws ReadingFailure {
        var text = "category,gas,unit,2021,2022\n2. IPPU,NF3,kt,0.001,0.002\n";
        var more = InventoryReader.read("nf3.csv", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        var blank = report.with(Place.ofPath("table6:nf3:year@2021"), Optional.empty()).with(Place.ofPath("table6:nf3:year@2022"),
                Optional.empty()).with(Place.ofPath("table6:industry:year@2021"), Optional.empty())
                .with(Place.ofPath("table6:industry:year@2022"), Optional.empty());
        assertEquals(List.of(), marked(InventoryMapping.propose(more, blank, ImportWish.of("2026-11-02"), WORDS).edit().applyTo(blank)));
    }

    /** 900.25 + 25.1 × 28 + 1.6 × 265 + 11.5 without the fraction. */
    private static String rounded2022() {
        return new BigDecimal("900.25").add(new BigDecimal("25.1").multiply(new BigDecimal(28)))
                .add(new BigDecimal("1.6").multiply(new BigDecimal(265))).add(new BigDecimal("11.5"))
                .setScale(0, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void theSameInventoryChangesNothing() throws ReadingFailure {
        var proposal = read("1200.5,1210.5", report);
        assertTrue(proposal.findings().stream().noneMatch(finding -> finding.key().endsWith(".follows")));
        assertEquals(List.of(), marked(proposal.edit().applyTo(report)));
        assertEquals(report.table("table4/1"), proposal.edit().applyTo(report).table("table4/1"));
    }
}
