package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.IntFunction;
import org.ctfdesk.report.profile.Ndc.TargetType;

/** Tables 4, 10 and 11 of a random report: one indicator, of the kind that the type of target asks for. */
final class RandomProgress {
    private final RandomReport of;
    private BigDecimal product = BigDecimal.ZERO;

    private RandomProgress(RandomReport of) {
        this.of = of;
    }

    static void fill(RandomReport of) {
        new RandomProgress(of).fill();
    }

    /** The level aimed at, in the unit of the indicator. */
    static BigDecimal target(RandomReport of) {
        return switch (of.type) {
            case ABSOLUTE_REDUCTION -> of.level(of.base).subtract(of.level(of.base).abs().multiply(perCent(of)))
                    .setScale(2, RoundingMode.HALF_UP);
            case BELOW_BASELINE -> baseline(of, 2030).subtract(baseline(of, 2030).abs().multiply(perCent(of)))
                    .setScale(2, RoundingMode.HALF_UP);
            case INTENSITY_REDUCTION -> intensity(of, of.base).multiply(BigDecimal.ONE.subtract(perCent(of))).round(new MathContext(4));
            default -> new BigDecimal(900);
        };
    }

    /** As a fraction: 5 to 40 per cent. */
    static BigDecimal perCent(RandomReport of) {
        return BigDecimal.valueOf(5 * (1 + of.base / 5 % 3 + of.name.charAt(0) % 5), 2);
    }

    static BigDecimal baseline(RandomReport of, int year) {
        return year <= of.latest ? of.level(year) : RandomFigures.total(of.without.get(year), of.hasLulucf);
    }

    /** In kt CO2 eq. per million of gross domestic product. */
    static BigDecimal intensity(RandomReport of, int year) {
        return of.level(year).divide(product(of, year), new MathContext(4));
    }

    private static BigDecimal product(RandomReport of, int year) {
        return BigDecimal.valueOf(Math.round(40 * Math.pow(1.031, year - 1990) * of.name.length()) * 1000L);
    }

    private void fill() {
        for (var year = 2021; year <= of.latest; year++) {
            var column = "year@" + year;
            row("indicator/1", column, indicator(year));
            of.lines.add("table4/1:emissions:" + column + " = " + of.level(year));
            of.lines.add("table4/1:lulucf:" + column + " = "
                    + (of.hasLulucf ? "NA" : "NA"));
        }
        of.lines.add("table4/1:emissions:unit = kt CO2 eq");
        of.lines.add("table4/1:lulucf:unit = kt CO2 eq");
        of.lines.add("foot/table4-1:box:text = " + (of.hasLulucf ? "NA: LULUCF is part of the series of net emissions."
                : "NA: LULUCF is not in the scope of the NDC."));
        head();
        projected();
        assumptions();
    }

    private BigDecimal indicator(int year) {
        return switch (of.type) {
            case INTENSITY_REDUCTION -> intensity(of, year);
            case POLICIES_AND_MEASURES -> new BigDecimal(300 + 50 * (year - 2021));
            default -> year <= of.latest ? of.level(year) : of.levelTo(year);
        };
    }

    private String unit() {
        return switch (of.type) {
            case INTENSITY_REDUCTION -> "kt CO2 eq per unit of GDP";
            case POLICIES_AND_MEASURES -> "MW";
            default -> "kt CO2 eq";
        };
    }

    private void head() {
        var row = "table4/1:indicator/1:";
        of.lines.add(row + "unit = " + unit());
        of.lines.add(row + "reference = " + switch (of.type) {
            case BELOW_BASELINE -> baseline(of, 2030);
            case INTENSITY_REDUCTION -> intensity(of, of.base);
            case POLICIES_AND_MEASURES -> new BigDecimal(180);
            default -> of.level(of.base);
        });
        of.lines.add(row + "targetLevel = " + target(of));
        of.lines.add(row + "targetYear = 2030");
        of.lines.add(row + "progress = " + switch (of.type) {
            case POLICIES_AND_MEASURES -> "Installed renewable capacity reached " + indicator(of.latest) + " MW in " + of.latest + ".";
            case INTENSITY_REDUCTION -> "The intensity was " + intensity(of, of.latest) + " kt CO2 eq. per million in " + of.latest + ".";
            default -> "Net emissions were " + of.spoken(of.level(of.latest)) + " kt CO2 eq. in " + of.latest + ".";
        });
        switch (of.type) {
            case BELOW_BASELINE -> supporting(1, "Baseline (business as usual)", "kt CO2 eq", year -> baseline(of, year));
            case INTENSITY_REDUCTION -> {
                supporting(1, "Net GHG emissions", "kt CO2 eq", of::level);
                supporting(2, "Gross domestic product", "million", year -> product(of, year));
            }
            case POLICIES_AND_MEASURES -> supporting(1, "Renewable electricity generated", "GWh",
                    year -> indicator(year).multiply(new BigDecimal("2.1")));
            default -> supporting(1, "Installed renewable capacity", "MW", year -> new BigDecimal(300 + 50 * (year - 2021)));
        }
    }

    private void supporting(int number, String label, String unit, IntFunction<BigDecimal> figure) {
        var row = "table4/1:supporting/" + number + ":";
        of.lines.add(row + "label = " + label);
        of.lines.add(row + "unit = " + unit);
        of.lines.add(row + "reference = " + (of.type == TargetType.INTENSITY_REDUCTION ? figure.apply(of.base) : "NA"));
        of.lines.add(row + "targetLevel = NA");
        for (var year = 2021; year <= of.latest; year++) {
            of.lines.add(row + "year@" + year + " = " + figure.apply(year));
        }
    }

    private void row(String row, String column, BigDecimal figure) {
        of.lines.add("table4/1:" + row + ":" + column + " = " + figure);
    }

    private void projected() {
        of.lines.add("table10:indicator/1:unit = " + unit());
        of.lines.add("table10:indicator/1:recent@" + of.latest + " = " + indicator(of.latest));
        for (var year : of.projected) {
            of.lines.add("table10:indicator/1:projection@" + year + " = " + switch (of.type) {
                case INTENSITY_REDUCTION -> of.levelTo(year).divide(product(of, year), new MathContext(4));
                default -> indicator(year);
            });
        }
        of.lines.add("table10:keyIndicator/1:label = Cars per thousand inhabitants");
        of.lines.add("table10:keyIndicator/1:unit = cars per 1 000");
        of.lines.add("foot/table10:box:text = Scenario with measures." + horizon());
        for (var year : years()) {
            of.lines.add("table10:keyIndicator/1:" + column(year) + " = " + (210 + 3 * (year - 2020)));
        }
    }

    private java.util.List<Integer> years() {
        var years = new java.util.ArrayList<>(java.util.List.of(of.latest));
        years.addAll(of.projected);
        return years;
    }

    private String column(int year) {
        return (year == of.latest ? "recent@" : "projection@") + year;
    }

    String horizon() {
        return of.horizon == 2035 ? " Flexibility is applied to paragraph 95 of the MPGs: the projections end in 2035." : "";
    }

    private void assumptions() {
        assumption(1, "Gross domestic product (constant prices)", "million", year -> product(of, year).toString());
        var emitted = RandomFigures.total(of.figures.year(of.latest), false).doubleValue();
        assumption(2, "Population", emitted > 6000 ? "million" : "thousand", year -> BigDecimal.valueOf(emitted
                / (emitted > 6000 ? 6000 : 6) * Math.pow(1.011, year - 2020)).round(new MathContext(3)).toPlainString());
        assumption(3, "Import price of crude oil", "USD per barrel", year -> String.valueOf(80 - (year - 2020) / 2));
        assumption(4, "Gross electricity consumption", "GWh", year -> String.valueOf(Math.round(emitted * 0.7 * Math.pow(1.02,
                year - 2020))));
        assumption(5, "Share of urban population", "%", year -> BigDecimal.valueOf(480 + 6L * (year - 2020), 1).toString());
        of.lines.add("foot/table11:box:text = Sources: national planning authority, central bank." + horizon());
        of.lines.add("foot/projections:box:text = With measures: all measures implemented or adopted. With additional measures: also"
                + " the planned ones. Without measures: without all measures since 2008. NO: does not occur. NE: not estimated, as no"
                + " land use maps exist." + horizon());
        product = product(of, of.latest);
    }

    private void assumption(int number, String label, String unit, IntFunction<String> figure) {
        var row = "table11:assumption/" + number + ":";
        of.lines.add(row + "label = " + label);
        of.lines.add(row + "unit = " + unit);
        years().forEach(year -> of.lines.add(row + column(year) + " = " + figure.apply(year)));
    }
}
