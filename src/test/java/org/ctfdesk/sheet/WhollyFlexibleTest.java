package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.flexibility.ClaimEdit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class WhollyFlexibleTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    /** RandomEdits.blank: inventory 2019-2024 and 1990, projections 2025, 2030, 2035, NDC to 2030. */
    private static Report claiming(String provision) {
        var report = RandomEdits.blank().with(new ReportPart.Claims(List.of(FlexibilityClaim.under(provision))));
        return new ClaimEdit(report, report.claims().getFirst(), WORDS).apply().orElseThrow().applyTo(report);
    }

    private static Report with(Report report, String path, String text) {
        return report.with(Place.ofPath(path), Optional.of(text.equals("NE") ? Quantity.of(NotationKey.NE) : Quantity.of(text)));
    }

    private static Sheet sheet(Report report, String table) {
        return Sheet.of(TableKey.of(table), report, WORDS);
    }

    private static List<String> rows(Report report, String table) {
        var sheet = sheet(report, table);
        return WhollyFlexible.of(sheet).rows().stream().map(row -> sheet.rows().get(row).key().orElseThrow().path()).toList();
    }

    private static List<String> columns(Report report, String table) {
        var sheet = sheet(report, table);
        return WhollyFlexible.of(sheet).columns().stream().map(column -> sheet.columns().get(column).key().path()).toList();
    }

    @Test
    void aRowIsWhollyFlexibleWhereEveryYearIs() {
        assertEquals(List.of("hfcs", "pfcs", "mix", "sf6", "nf3"), rows(claiming("48"), "table6"));
    }

    @Test
    void oneFigureBlankOrOtherKeyKeepsItOpen() {
        assertEquals(List.of("pfcs", "mix", "sf6", "nf3"), rows(with(claiming("48"), "table6:hfcs:year@2020", "0"), "table6"));
        assertEquals(List.of("pfcs", "mix", "sf6", "nf3"), rows(with(claiming("48"), "table6:hfcs:year@2020", "NE"), "table6"));
        var blank = Edit.type(Place.ofPath("table6:hfcs:year@2020"), Optional.empty()).applyTo(claiming("48"));
        assertEquals(List.of("pfcs", "mix", "sf6", "nf3"), rows(blank, "table6"));
        assertEquals(List.of("pfcs", "mix", "sf6", "nf3"), rows(with(claiming("48"), "table6:hfcs:baseYear", "3"), "table6"),
                "also in a cell that is not asked for");
    }

    @Test
    void aColumnIsWhollyFlexibleWhereEveryRowIs() {
        var beyond = claiming("95");
        assertEquals(List.of(), rows(beyond, "table7"));
        assertEquals(List.of("projection@2035"), columns(beyond, "table7"));
        assertEquals(List.of(), columns(with(beyond, "table7:waste:projection@2035", "4"), "table7"));
    }

    @Test
    void whereAllRowsAreTheColumnsStayOpen() {
        var none = claiming("92");
        var sheet = sheet(none, "table7");
        assertEquals(sheet.rows().stream().filter(row -> row.line().isPresent()).count(), rows(none, "table7").size());
        assertEquals(Set.of(), WhollyFlexible.of(sheet).columns());
    }

    @Test
    void aBlankTableHasNothingToCollapse() {
        for (var sheet : Sheet.all(RandomEdits.blank(), WORDS)) {
            assertEquals(new WhollyFlexible(Set.of(), Set.of()), WhollyFlexible.of(sheet), sheet.key().path());
        }
    }

    @Test
    void aMeasureWithADescriptionStaysOpen() {
        var report = RandomEdits.blank().with(Place.ofPath("table5:measure/1:description"), Optional.of(new Answer.Words("Wind")))
                .with(new ReportPart.Claims(List.of(FlexibilityClaim.under("85"))));
        report = new ClaimEdit(report, report.claims().getFirst(), WORDS).apply().orElseThrow().applyTo(report);
        assertEquals(List.of(), rows(report, "table5"));
        assertEquals(List.of("achieved@2024", "expected@2030"), columns(report, "table5"));
    }
}
