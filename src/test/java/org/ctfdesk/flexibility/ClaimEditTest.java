package org.ctfdesk.flexibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class ClaimEditTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Answer FX = Quantity.of(NotationKey.FX);

    /** Two measures; inventory 2019 to 2024 and 1990, NDC and projections: 2030 and 2035. */
    private static Report report() {
        var report = RandomEdits.blank();
        report = report.with(Place.of("table5", "measure/1", "label"), Optional.of(new Answer.Words("Wind")));
        return report.with(Place.of("table5", "measure/2", "label"), Optional.of(new Answer.Words("Rail")));
    }

    private static Report claiming(Report report, FlexibilityClaim... claims) {
        return report.with(new ReportPart.Claims(List.of(claims)));
    }

    private static ClaimEdit edit(Report report) {
        return new ClaimEdit(report, report.claims().getFirst(), WORDS);
    }

    private static Set<String> blank(Report report) {
        return edit(report).blankCells().stream().map(Place::path).collect(Collectors.toSet());
    }

    private static Report applied(Report report) {
        return edit(report).apply().orElseThrow().applyTo(report);
    }

    private static String box(Report report, String foot) {
        return report.answer(Place.of("foot/" + foot, "box", "text")).map(answer -> ((Answer.Words) answer).text()).orElse("");
    }

    @Test
    void writesFxIntoBlankCellsAlone() {
        var figure = Place.of("table5", "measure/1", "expected@2030");
        var before = claiming(report().with(figure, Optional.of(Quantity.of("0"))), FlexibilityClaim.under("85"));
        var after = applied(before);
        assertEquals(Optional.of(Quantity.of("0")), after.answer(figure));
        for (var path : List.of("measure/1:achieved@2024", "measure/2:achieved@2024", "measure/2:expected@2030")) {
            assertEquals(Optional.of(FX), after.answer(Place.ofPath("table5:" + path)), path);
        }
        assertEquals(Set.of(), blank(after));
        assertEquals(Optional.empty(), edit(after).apply(), "a second time there is nothing left to write");
    }

    @Test
    void reachesOnlyWhatWasChosen() {
        var reach = Reach.ALL.withRows(Set.of(new RowKey(Measures.MEASURE, "2"))).withColumns(Set.of(new ColumnKey("achieved", 2024)));
        assertEquals(Set.of("table5:measure/2:achieved@2024"), blank(claiming(report(), FlexibilityClaim.under("85").with(reach))));
    }

    @Test
    void explainsBelowWhatThePartyWrote() {
        var own = report().with(Place.of("foot/table5", "box", "text"), Optional.of(new Answer.Words("Source: ministry.")));
        var text = box(applied(claiming(own, FlexibilityClaim.under("85"))), "table5");
        assertTrue(text.startsWith("Source: ministry.\nFlexibility, paragraph 85 of the MPGs: "), text);
        assertEquals("", box(applied(claiming(own, FlexibilityClaim.under("85"))), "table6"));
    }

    @Test
    void bringsTheYearsOfItsExplanationUpToDate() {
        var first = applied(claiming(report(), FlexibilityClaim.under("57")));
        assertTrue(box(first, "table6").contains("the years of the inventory are 1990, 2019–2024."), box(first, "table6"));
        var other = first.with(first.profile().with(first.profile().periods().withInventoryFrom(2020).withReferenceYears(List.of())));
        var second = applied(other);
        assertTrue(box(second, "table6").contains("are 2020–2024."), box(second, "table6"));
        assertEquals(1, box(second, "table6").lines().count());
    }

    @Test
    void aGasOfTheNdcIsNotLeftOut() {
        var ndc = new Ndc(Ndc.TargetType.OTHER, false, 2030, 2030, 0, 2021, Ndc.Cooperation.NO, Set.of(), Set.of("co2", "hfcs"));
        var report = report();
        report = report.with(report.profile().with(ndc))
                .with(Place.of("table6", "sf6", "year@2019"), Optional.of(Quantity.of("2.5")));
        var rows = edit(claiming(report, FlexibilityClaim.under("48"))).blankCells().stream()
                .filter(place -> place.table().form().equals("table6")).map(place -> place.row().line()).collect(Collectors.toSet());
        assertEquals(Set.of("pfcs", "nf3"), rows);
    }

    @Test
    void tablesThatMayBeLeftOutAreReachedWhereTheyAreChosen() {
        var all = claiming(report(), FlexibilityClaim.under("92"));
        assertTrue(blank(all).contains("table7:totalWith:projection@2030"));
        assertTrue(blank(all).stream().noneMatch(path -> path.startsWith("table8") || path.startsWith("table5")));
        var chosen = claiming(report(), FlexibilityClaim.under("92").with(Reach.ALL.withTables(Set.of("table8"))));
        assertTrue(blank(chosen).stream().allMatch(path -> path.startsWith("table8:")));
        assertTrue(!blank(chosen).isEmpty());
    }

    @Test
    void beyondTheEndOfTheNdcOnly() {
        var cells = edit(claiming(report(), FlexibilityClaim.under("95"))).blankCells();
        assertEquals(Set.of(2035), cells.stream().map(place -> place.column().year()).collect(Collectors.toSet()));
    }

    @Test
    void lessDetailSaysWhere() {
        assertEquals(Set.of(), blank(claiming(report(), FlexibilityClaim.under("102"))));
        var chosen = FlexibilityClaim.under("102").with(Reach.ALL.withTables(Set.of("table7")).withRows(Set.of(RowKey.of("waste"))));
        assertEquals(Set.of("table7:waste:recent@2024", "table7:waste:projection@2025", "table7:waste:projection@2030",
                "table7:waste:projection@2035"),
                blank(claiming(report(), chosen)));
    }

    @Test
    void takingBackClearsWhatNoOtherClaimExplains() {
        var both = claiming(report(), FlexibilityClaim.under("92"), FlexibilityClaim.under("95"));
        var filled = applied(both);
        var after = new ClaimEdit(filled, filled.claims().getFirst(), WORDS).takeBack().applyTo(filled);
        assertEquals(List.of("95"), after.claims().stream().map(FlexibilityClaim::provision).toList());
        assertEquals(Optional.empty(), after.answer(Place.of("table7", "energy", "projection@2030")));
        assertEquals(Optional.of(FX), after.answer(Place.of("table7", "energy", "projection@2035")), "para. 95 explains it");
        assertEquals("", box(after, "projections"));
    }

    @Test
    void takingBackUndoesApplying() {
        for (var provision : Provision.ofReporting()) {
            var claim = FlexibilityClaim.under(provision.paragraph()).with(Reach.ALL.withRows(
                    provision == Provision.DETAIL ? Set.of(RowKey.of("waste")) : Set.of()));
            var before = claiming(report(), claim);
            var after = edit(before).apply().map(edit -> edit.applyTo(before)).orElse(before);
            assertEquals(before.with(new ReportPart.Claims(List.of())), edit(after).takeBack().applyTo(after), provision.paragraph());
        }
    }

    @Test
    void aLineThatThePartyChangedIsItsOwn() {
        var filled = applied(claiming(report(), FlexibilityClaim.under("85")));
        var own = filled.with(Place.of("foot/table5", "box", "text"), Optional.of(new Answer.Words(box(filled, "table5") + " And more.")));
        assertEquals(box(own, "table5"), box(edit(own).takeBack().applyTo(own), "table5"));
    }

    @Test
    void aPartyThatExplainsItInItsOwnWordsKeepsThem() {
        var own = report().with(Place.of("foot/table5", "box", "text"), Optional.of(new Answer.Words("Para. 85 is applied to rail.")));
        assertEquals("Para. 85 is applied to rail.", box(applied(claiming(own, FlexibilityClaim.under("85"))), "table5"));
    }

    @Test
    void aDevelopedCountryPartyGetsNone() {
        var developed = report();
        developed = claiming(developed.with(developed.profile().with(new Party("Sampleland", "XAB", false, false))),
                FlexibilityClaim.under("92"));
        assertEquals(Set.of(), blank(developed));
        assertEquals(Optional.empty(), edit(developed).apply());
    }

    @Test
    void whatIsWrittenPassesTheRulesOfFlexibility() {
        for (var provision : List.of("48", "85", "92", "95")) {
            var claim = new FlexibilityClaim(provision, "No staff for it", "by BTR4 (2030)", "all of it");
            var report = claiming(Samples.of("host").with(new ReportPart.Claims(List.of())), claim);
            var before = found(report);
            var after = found(edit(report).apply().map(edit -> edit.applyTo(report)).orElse(report));
            after.removeAll(before);
            assertEquals(Set.of(), after, provision);
        }
    }

    private static Set<String> found(Report report) {
        return new Checker(Rules.ALL).check(report).findings().stream()
                .filter(finding -> finding.code().startsWith("F") || finding.code().startsWith("N"))
                .map(finding -> finding.code() + " " + finding.place().path()).collect(Collectors.toSet());
    }
}
