package org.ctfdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** What a team may change of a report that was handed out to it, and what it may not. */
class SectorPackageTest {
    private static final Report HOST = Samples.of("host");
    private static final TableKey TABLE5 = TableKey.of("table5");

    private static SectorPackage handed(Set<String> tables, Set<String> sectors, Set<String> measures) {
        return new SectorPackage("Team", "2026-11-03", new TreeSet<>(tables), new TreeSet<>(sectors), new TreeSet<>(measures), HOST);
    }

    private static SectorPackage tables(String... ids) {
        return handed(new TreeSet<>(Arrays.asList(ids)), Set.of(), Set.of());
    }

    private static SectorPackage sectors(String... ids) {
        return handed(Set.of(), new TreeSet<>(Arrays.asList(ids)), Set.of());
    }

    /** A measure of the sample that is, or is not, in a sector. */
    private static String measure(String sector, boolean isIn) {
        return HOST.table(TABLE5).block(Measures.MEASURE).items().stream()
                .filter(item -> item.row(Measures.MEASURE).chosen(ColumnKey.of(Measures.SECTORS)).contains(sector) == isIn)
                .findFirst().orElseThrow().id();
    }

    private static Place name(String measure) {
        return new Place(TABLE5, new RowKey(Measures.MEASURE, measure), ColumnKey.LABEL);
    }

    @Test
    void aTableIsChangedAsAWhole() {
        var handed = tables("table6");
        assertTrue(handed.allows(Place.of("table6", "energy", "year@2020")));
        assertTrue(handed.allowsRow(TableKey.of("table6"), "ownGas", "1"));
        assertTrue(handed.allowsOrder(TableKey.of("table6")));
        assertFalse(handed.allows(Place.of("table7", "energy", "projection@2030")));
        assertFalse(handed.allows(name(measure("energy", true))));
        assertFalse(handed.allowsOrder(TABLE5));
    }

    @Test
    void aTableComesWithItsFootAndNoOther() {
        var handed = tables("table6");
        var own = Report.footOf(TableKey.of("table6"));
        var other = Report.footOf(TABLE5);
        assertTrue(handed.allowsRow(own, Foot.FOOTNOTE, "1"));
        assertTrue(handed.allowsOrder(own));
        assertFalse(handed.allowsRow(other, Foot.FOOTNOTE, "1"));
        assertFalse(handed.allowsOrder(other));
    }

    @Test
    void aSectorIsItsRowsAndItsMeasures() {
        var handed = sectors("energy");
        assertTrue(handed.allows(Place.of("table6", "energy", "year@2020")));
        assertTrue(handed.allows(Place.of("table7", "energy", "projection@2030")));
        assertFalse(handed.allows(Place.of("table6", "waste", "year@2020")));
        assertTrue(handed.allows(name(measure("energy", true))));
        assertFalse(handed.allows(name(measure("energy", false))));
        assertFalse(handed.allowsOrder(TABLE5), "the order is of all measures");
    }

    @Test
    void aSectorMayAddMeasuresAndAFootnoteForThem() {
        var handed = sectors("energy");
        assertTrue(handed.allowsRow(TABLE5, Measures.MEASURE, "4711"));
        var foot = Report.footOf(TABLE5);
        assertTrue(handed.allowsRow(foot, Foot.FOOTNOTE, "4711"));
        var standing = HOST.table(foot).block(Foot.FOOTNOTE).items().getFirst().id();
        assertFalse(handed.allowsRow(foot, Foot.FOOTNOTE, standing), "what others cite stays");
    }

    @Test
    void aMeasureIsThatOneAlone() {
        var one = measure("energy", true);
        var handed = handed(Set.of(), Set.of(), Set.of(one));
        assertTrue(handed.allows(name(one)));
        assertFalse(handed.allows(name(measure("energy", false))));
        assertFalse(handed.allows(Place.of("table6", "energy", "year@2020")));
    }

    @Test
    void nothingHandedOutAllowsNothing() {
        var handed = tables();
        assertFalse(handed.allowsRow(TABLE5, Measures.MEASURE, "4711"));
        assertFalse(handed.allows(name(measure("energy", true))));
    }

    @Test
    void theCopyHoldsTheWholeReportAndWhatItMayChange() {
        var handed = sectors("energy");
        var copy = handed.of(HOST);
        assertEquals(Optional.of(handed), copy.handed());
        assertEquals(HOST.table(TABLE5), copy.table(TABLE5));
        assertEquals(HOST.with(new ReportPart.Last(Optional.empty())), handed.base().with(new ReportPart.Last(Optional.empty())));
        assertEquals(Optional.empty(), handed.base().handed(), "what it began with is no part itself");
    }
}
