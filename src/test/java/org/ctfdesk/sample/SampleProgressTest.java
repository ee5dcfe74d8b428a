package org.ctfdesk.sample;

import static org.ctfdesk.sample.SampleFigures.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 4 of the invented samples, its Article 6 rows computed here once more from 2/CMA.3, annex, paras. 7, 8 and 23. */
class SampleProgressTest {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer"})
    void emissionsAreThoseOfTable6(String name) {
        var figures = new SampleFigures(Samples.of(name));
        for (var year = 2021; year <= figures.report().profile().periods().inventoryTo(); year++) {
            var total = figures.at("table6", "totalWith", "year@" + year);
            for (var row : List.of("indicator/1", "emissions", "emissionsCovered", "emissionsPortion")) {
                same(total, figures.at("table4/1", row, "year@" + year), row + " " + year);
            }
        }
        same(figures.at("table6", "totalWith", "referenceYear"), figures.at("table4/1", "indicator/1", "reference"), "reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer"})
    void article6RowsFollowFromTransfersAndUse(String name) {
        var figures = new SampleFigures(Samples.of(name));
        var latest = figures.report().profile().periods().inventoryTo();
        var cumulative = BigDecimal.ZERO;
        for (var year = 2021; year <= latest; year++) {
            var column = "year@" + year;
            var net = figures.at("table4/1", "firstTransferred", column)
                    .add(figures.at("table4/1", "otherPurposes", column))
                    .subtract(figures.at("table4/1", "used", column));
            cumulative = cumulative.add(net);
            same(net, figures.at("table4/1", "netTransfers", column), "23(f) " + year);
            same(cumulative, figures.at("table4/1", "cumulative", column), "23(h) " + year);
        }
        var averages = figures.report().profile().circumstances().method() == Method.SINGLE_YEAR_AVERAGING;
        // the division is exact for the host: 90 000 t in three years
        var average = cumulative.divide(new BigDecimal(latest - 2020), 9, RoundingMode.UNNECESSARY);
        for (var year = 2021; year <= latest; year++) {
            var column = "year@" + year;
            var adjustment = averages ? average : figures.at("table4/1", "used", column).negate();
            same(adjustment, figures.at("table4/1", "adjustments", column), "23(g) " + year);
            if (averages) {
                same(average, figures.at("table4/1", "average", column), "7(a)(ii) " + year);
            }
            same(figures.at("table4/1", "emissionsCovered", column).add(adjustment.divide(THOUSAND)),
                    figures.at("table4/1", "balance", column), "23(k)(i) " + year);
        }
    }

    @Test
    void targetsFollowFromReferences() {
        var host = new SampleFigures(Samples.of("host"));
        same(host.at("table4/1", "indicator/1", "reference").multiply(new BigDecimal("0.75")),
                host.at("table4/1", "indicator/1", "targetLevel"), "host");
        var buyer = new SampleFigures(Samples.of("buyer"));
        same(buyer.at("table4/1", "indicator/1", "reference").multiply(new BigDecimal("6.4")),
                buyer.at("table4/1", "indicator/1", "targetLevel"), "buyer");
        var first = buyer.at("table4/1", "trajectory", "year@2021");
        var last = buyer.at("table4/1", "trajectory", "year@2030");
        same(first.add(last).multiply(new BigDecimal(5)), buyer.at("table4/1", "indicator/1", "targetLevel"), "trajectory");
    }

    @Test
    void theHostHasATableForEachTarget() {
        var host = new SampleFigures(Samples.of("host"));
        assertEquals(2, host.report().profile().targets().size());
        assertTrue(host.report().answer(Place.of("table4/2", "indicator/2", "year@2023")).isPresent());
        assertTrue(host.report().answer(Place.of("table4/1", "indicator/2", "year@2023")).isEmpty());
        for (var column : List.of("reference", "year@2021", "year@2022", "year@2023")) {
            var share = host.at("table4/2", "supporting/1", column).multiply(new BigDecimal(100))
                    .divide(host.at("table4/2", "supporting/2", column), 1, RoundingMode.HALF_UP);
            same(share, host.at("table4/2", "indicator/2", column), column);
        }
        assertTrue(host.shown(Place.of("table4/2", "netTransfers", "year@2023")).orElseThrow() instanceof Quantity.Keys);
    }

    @Test
    void theSumsNamedInTextsHold() {
        var buyer = new SampleFigures(Samples.of("buyer"));
        var emissions = BigDecimal.ZERO;
        var balance = BigDecimal.ZERO;
        for (var year = 2021; year <= 2024; year++) {
            emissions = emissions.add(buyer.at("table4/1", "indicator/1", "year@" + year));
            balance = balance.add(buyer.at("table4/1", "balance", "year@" + year));
            same(emissions, buyer.at("table4/1", "supporting/1", "year@" + year), "cumulative " + year);
            same(balance, buyer.at("table4/1", "supporting/2", "year@" + year), "cumulative balance " + year);
        }
        same(new BigDecimal(279050), balance, "balance");
        var host = new SampleFigures(Samples.of("host"));
        var achieved = BigDecimal.ZERO;
        for (var item : host.report().table("table5").block("measure").items()) {
            achieved = achieved.add(host.at("table5", "measure/" + item.id(), "achieved@2023"));
        }
        same(achieved, host.at("table4/1", "supporting/1", "year@2023"), "effect of measures");
    }
}
