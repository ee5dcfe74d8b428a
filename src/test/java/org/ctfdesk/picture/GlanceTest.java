package org.ctfdesk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ctfdesk.form.Years;
import org.ctfdesk.picture.Chart.Manner;
import org.ctfdesk.picture.Chart.Series;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class GlanceTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private static Chart chart(Report report, String id) {
        return Glance.of(report, Map.of(), WORDS).stream().filter(chart -> chart.id().equals(id)).findFirst().orElseThrow();
    }

    /** The sectors that are drawn add up to the total of the table: rows that do not count in it are not among them. */
    @Test
    void theStackIsTheTotal() {
        var report = Samples.of("host");
        var sectors = chart(report, "sectors");
        var total = new Figures(report, TableKey.of("table6"), WORDS);
        var years = report.profile().periods().of(Years.INVENTORY);
        var totals = total.series(total.rows("totalSectors").getFirst(), "year", years);
        for (var place = 0; place < years.size(); place++) {
            var at = place;
            var sum = sectors.series().stream().map(series -> series.at(at).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(totals.at(place).orElseThrow()), sectors.places().get(place));
        }
    }

    @Test
    void aYearWithoutOneOfItsFiguresStaysOpenAndIsNamed() {
        var report = Samples.of("host").with(Place.ofPath("table6:waste:year@2005"),
                Optional.of(new Quantity.Keys(List.of(NotationKey.NE), List.of())));
        var sectors = chart(report, "sectors");
        var place = sectors.places().indexOf("2005");
        assertFalse(sectors.isWholeAt(place));
        assertTrue(sectors.isWholeAt(place + 1));
        assertTrue(sectors.left().stream().anyMatch(sentence -> sentence.startsWith("2005") && sentence.contains("Waste")), sectors.left()
                .toString());
    }

    @Test
    void whatDoesNotOccurIsNothingAndWhatIsNotKnownIsAGap() {
        assertEquals(Optional.of(BigDecimal.ZERO), Figures.figure(new Quantity.Keys(List.of(NotationKey.NO), List.of())));
        for (var key : List.of(NotationKey.NE, NotationKey.IE, NotationKey.C, NotationKey.FX)) {
            assertEquals(Optional.empty(), Figures.figure(new Quantity.Keys(List.of(key), List.of())), key.name());
        }
    }

    @Test
    void removalsHangUnderTheLine() {
        var chart = new Chart("x", "x", "", Manner.STACKED, List.of("2020", "2021"), List.of(
                new Series("up", new TreeMap<>(Map.of(0, BigDecimal.TEN, 1, BigDecimal.TEN))),
                new Series("land", new TreeMap<>(Map.of(0, BigDecimal.TWO, 1, BigDecimal.TWO.negate())))), List.of());
        var drawing = Drawing.of(chart, 600, 200, NumberStyle.POINT, WORDS);
        var areas = drawing.shapes().stream().filter(Shape.Area.class::isInstance).map(Shape.Area.class::cast)
                .filter(area -> !area.told().isEmpty()).toList();
        assertEquals(3, areas.size(), "what land adds and what it takes away are two areas");
        var zero = areas.getFirst().points().getLast().y();
        assertTrue(areas.get(2).points().stream().allMatch(point -> point.y() >= zero), "below zero");
        assertTrue(areas.get(1).points().stream().allMatch(point -> point.y() <= zero), "above zero");
    }

    @Test
    void everyPictureIsWellFormedWhateverTheNamesAreAndTheSameEachTime() throws Exception {
        for (var sample : Samples.all()) {
            var report = sample.maker().get();
            for (var chart : Glance.of(report, new Checker(Rules.ALL).check(report).fillings(), WORDS)) {
                var svg = SvgText.of(Drawing.of(chart, 760, 240, NumberStyle.POINT, WORDS));
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
                assertEquals(svg, SvgText.of(Drawing.of(chart, 760, 240, NumberStyle.POINT, WORDS)));
                assertFalse(svg.contains("NaN"), chart.title());
            }
        }
    }

    @Test
    void aBlankReportHasNoPicturesAndASummaryAllTheSame() {
        var report = Report.blank(Profile.usual(new Party("<Utopia> & more", "XUT", true, false), 2026, "one"));
        assertEquals(List.of(), Glance.of(report, Map.of(), WORDS));
        var page = SummaryPage.of(report, new Checker(Rules.ALL).check(report), NumberStyle.POINT, WORDS);
        assertTrue(page.contains("&lt;Utopia&gt; &amp; more"), page.substring(0, 400));
    }
}
