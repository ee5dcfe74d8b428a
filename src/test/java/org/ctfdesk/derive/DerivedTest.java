package org.ctfdesk.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Computed cells: what sums count, what keeps them from being decided, and what goes on into further ones. */
class DerivedTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final AnswerReader TYPED = new AnswerReader(NumberStyle.PLAIN, WORDS);
    private static final AnswerText SHOWN = new AnswerText(NumberStyle.PLAIN, WORDS);
    private static final List<String> SECTORS = List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste", "otherSector");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30 | 5 | 20 | 15", "30 | NO | NA | 30", "NO | 0 | NA | 0", "NO | NO | NO | NO", "NO | NA | NO | NO, NA", "0.10 | 0.2 | 0 | 0.30",
        "1 | 2 | 4 | -1", "NO, NA | 5 | 0 | 5", "30 (1) | 5 (2) | 20 | 15", "-3 | 1 | -2 | 0", "30 | NE | 20 | ?", "30 | 5 | IE | ?",
        "C | 5 | 20 | ?", "30 | FX | 20 | ?", "30 | UA | 20 | ?", "30 | NO, NE | 20 | ?", "30 | | 20 | ?", "30 | 4 – 6 | 20 | ?",
                "few | 5 | 20 | ?",
    })
    void aSumCountsNoAndNaAsNothingAndIsUndecidedForTheRest(String c, String d, String e, String f) {
        var report = set(RandomEdits.blank(), "table4/1", "2024", "firstTransferred", c, "otherPurposes", d, "used", e);
        assertEquals(f, shown(report, "table4/1", "netTransfers", "year@2024"));
    }

    /** What is included elsewhere stands in another row of the same total; where no row holds a figure, nobody knows in which. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30 | 5 | IE | 35", "30 | IE (1) | NO, IE | 30", "IE | NO | NA | ?", "IE | IE | IE | ?", "0 | IE | NO | ?", "30 | IE, NE | 5 | ?",
        "30 | IE | NE | ?", "30 | IE | | ?", "30 | IE | 4 – 6 | ?",
    })
    void aTotalCountsWhatIsIncludedElsewhereInTheOtherRow(String energy, String transport, String industry, String expected) {
        var report = set(RandomEdits.blank(), "table7", "2030", "lulucf", "NO", "agriculture", "NO", "waste", "NO", "otherSector", "NA",
                "energy", energy, "transport", transport, "industry", industry);
        assertEquals(expected, shown(report, "table7", "totalWith", "projection@2030"));
    }

    /** An amount may be in LULUCF, or in the other line of its gas: no total that leaves that out passes over IE. */
    @Test
    void aTotalOfSomeRowsIsLeftUndecidedByWhatIsIncludedElsewhere() {
        var sectors = set(RandomEdits.blank(), "table7", "2030", "energy", "30", "transport", "5", "industry", "1", "agriculture", "IE",
                "lulucf", "9", "waste", "1", "otherSector", "NA");
        assertEquals("46", shown(sectors, "table7", "totalWith", "projection@2030"));
        assertEquals("?", shown(sectors, "table7", "totalWithout", "projection@2030"));
        var gases = set(RandomEdits.blank(), "table6", "2022", "co2Without", "90", "co2With", "80", "ch4Without", "10", "ch4With", "IE",
                "n2oWithout", "1", "n2oWith", "1", "hfcs", "NO", "pfcs", "NO", "mix", "NO", "sf6", "NO", "nf3", "NO");
        assertEquals("101", shown(gases, "table6", "totalWithout", "year@2022"));
        assertEquals("?", shown(gases, "table6", "totalWith", "year@2022"));
    }

    @Test
    void whatKeepsASumFromBeingDecidedIsNamed() {
        var report = set(RandomEdits.blank(), "table4/1", "2024", "firstTransferred", "30", "used", "NE");
        var result = Derived.of(report, TableKey.ofPath("table4/1")).get(Place.of("table4/1", "netTransfers", "year@2024"));
        assertEquals(Optional.empty(), result.value());
        assertEquals(Optional.empty(), result.amount());
        assertEquals(List.of("otherPurposes", "used"), result.blocking().stream().map(term -> term.place().row().line()).toList());
        assertEquals(List.of(1, 1, -1), result.terms().stream().map(Result.Term::sign).toList());
    }

    @Test
    void aRunningSumAddsTheYearsUpToItsOwn() {
        var report = RandomEdits.blank();
        var net = new String[] {"10", "-4", "NO", "0.5"};
        for (var i = 0; i < 4; i++) {
            report = set(report, "table4/1", Integer.toString(2021 + i), "netTransfers", net[i]);
        }
        assertEquals("10", shown(report, "table4/1", "cumulative", "year@2021"));
        assertEquals("6", shown(report, "table4/1", "cumulative", "year@2022"));
        assertEquals("6", shown(report, "table4/1", "cumulative", "year@2023"));
        assertEquals("6.5", shown(report, "table4/1", "cumulative", "year@2024"));
        assertFalse(Derived.of(report, TableKey.ofPath("table4/1")).containsKey(Place.of("table4/1", "cumulative", "year@2030")),
                "the end year is still to come");
    }

    @Test
    void aRunningSumAddsWhatIsComputed() {
        var report = set(RandomEdits.blank(), "table4/2", "2021", "firstTransferred", "30", "otherPurposes", "NO", "used", "10");
        report = set(report, "table4/2", "2022", "firstTransferred", "1", "otherPurposes", "2", "used", "8");
        assertEquals("20", shown(report, "table4/2", "cumulative", "year@2021"));
        assertEquals("15", shown(report, "table4/2", "cumulative", "year@2022"));
    }

    @Test
    void whatIsTypedOverAComputedCellGoesIntoFurtherSums() {
        var report = set(RandomEdits.blank(), "table4/1", "2021", "firstTransferred", "30", "otherPurposes", "0", "used", "10",
                "netTransfers", "21");
        assertEquals("20", shown(report, "table4/1", "netTransfers", "year@2021"), "the formula does not change");
        assertEquals("21", shown(report, "table4/1", "cumulative", "year@2021"));
        report = set(report, "table4/1", "2021", "netTransfers", "NE");
        assertEquals("?", shown(report, "table4/1", "cumulative", "year@2021"));
    }

    @Test
    void nothingIsComputedForTheOtherTarget() {
        var report = set(RandomEdits.blank(), "table4/1", "2021", "firstTransferred", "30", "otherPurposes", "0", "used", "10");
        assertEquals("?", shown(report, "table4/2", "netTransfers", "year@2021"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200 | 150 | -25.00", "200 | 200 | 0.00", "3 | 4 | 33.33", "3 | 5 | 66.67", "-50 | -25 | -50.00", "-50 | 25 | -150.00", "0 | 5 | ?",
        "0.000 | 5 | ?", "NO | 5 | ?", "5 | NO | -100.00", "5 | NE | ?", "5 | | ?", "| 5 | ?", "0.001 | 1 | 99900.00", "7 | 7.0007 | 0.01",
    })
    void theChangeIsInPerCentOfTheFirstYear(String first, String last, String change) {
        var report = set(RandomEdits.blank(), "table6", "1990", "co2Without", first);
        report = set(report, "table6", "2024", "co2Without", last);
        assertEquals(change, shown(report, "table6", "co2Without", "change"));
    }

    @Test
    void theChangeOfATotalFollowsFromTheTotals() {
        var report = RandomEdits.blank();
        for (var sector : List.of("energy", "industry", "agriculture", "lulucf", "waste", "other")) {
            report = set(report, "table6", "1990", sector, "10");
            report = set(report, "table6", "2024", sector, sector.equals("lulucf") ? "-20" : "10");
        }
        assertEquals("60", shown(report, "table6", "totalSectors", "year@1990"));
        assertEquals("30", shown(report, "table6", "totalSectors", "year@2024"));
        assertEquals("-50.00", shown(report, "table6", "totalSectors", "change"));
    }

    @Test
    void rowsOfTheirOwnCountInTheTotalsOfProjectionsAndNotInTheSummary() {
        var report = RandomEdits.blank();
        for (var sector : SECTORS) {
            report = set(report, "table7", "2030", sector, "1");
        }
        report = set(report, "table7", "2030", "ownSector/1", "100", "ownSector/2", "1000");
        assertEquals("1107", shown(report, "table7", "totalWith", "projection@2030"));
        assertEquals("1106", shown(report, "table7", "totalWithout", "projection@2030"));
        report = report.with(Place.of("table7", "ownSector/3", "label"), Optional.of(new Answer.Words("Shipping")));
        assertEquals("?", shown(report, "table7", "totalWith", "projection@2030"), "a row of its own without a figure");

        for (var sector : List.of("energy", "industry", "agriculture", "lulucf", "waste", "other")) {
            report = set(report, "table6", "2024", sector, "1");
        }
        report = set(report, "table6", "2024", "ownSector/1", "100");
        assertEquals("6", shown(report, "table6", "totalSectors", "year@2024"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void totalsAgreeWithASecondComputation(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++) {
            var report = RandomEdits.blank();
            var figures = new HashMap<String, String>();
            var lines = new ArrayList<>(SECTORS);
            for (var i = 1; i <= random.nextInt(4); i++) {
                lines.add("ownSector/" + i);
            }
            for (var line : lines) {
                // a row of its own is there once it holds something
                var text = line.startsWith("own") ? Integer.toString(random.nextInt(999)) : figure(random);
                figures.put(line, text);
                report = set(report, "table8", "2035", line, text);
            }
            assertEquals(added(figures, List.of()), shown(report, "table8", "totalWith", "projection@2035"), figures.toString());
            assertEquals(added(figures, List.of("lulucf")), shown(report, "table8", "totalWithout", "projection@2035"), figures.toString());
        }
    }

    private static String figure(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> "NO";
            case 1 -> "NA";
            case 2 -> random.nextInt(4) == 0 ? "IE" : "0";
            case 3 -> random.nextInt(4) == 0 ? "" : "NO";
            default -> new BigDecimal(random.nextInt(2_000_000) - 500_000).movePointLeft(random.nextInt(6)).toPlainString();
        };
    }

    /** In whole millionths: no class of the program has a part in it. */
    private static String added(Map<String, String> figures, List<String> without) {
        var millionths = 0L;
        var decimals = 0;
        for (var entry : figures.entrySet()) {
            if (without.contains(entry.getKey()) || entry.getValue().equals("NO") || entry.getValue().equals("NA")) {
                continue;
            }
            if (entry.getValue().isEmpty()) {
                return "?";
            }
            if (entry.getValue().equals("IE")) {
                if (!without.isEmpty()) {
                    return "?"; // it may be in the row that is left out
                }
                continue; // in another row: among so many one holds an amount
            }
            var parts = entry.getValue().replace("-", "").split("\\.");
            var fraction = parts.length > 1 ? parts[1] : "";
            decimals = Math.max(decimals, fraction.length());
            var value = Long.parseLong(parts[0]) * 1_000_000 + Long.parseLong((fraction + "000000").substring(0, 6));
            millionths += entry.getValue().startsWith("-") ? -value : value;
        }
        return BigDecimal.valueOf(millionths, 6).setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Test
    void formsWithoutFormulasComputeNothing() {
        for (var form : List.of("description", "table1", "table5", "table10", "table12")) {
            assertEquals(Map.of(), Derived.of(RandomEdits.report(3, 200), TableKey.of(form)));
        }
    }

    @Test
    void everyComputedCellHasAResultAlsoWhereNothingIsFilled() {
        var results = Derived.of(RandomEdits.blank(), TableKey.of("table7"));
        assertEquals(2 * (1 + 3), results.size());
        results.values().forEach(result -> {
            assertEquals(Optional.empty(), result.value());
            assertTrue(!result.blocking().isEmpty());
        });
    }

    /** Types into a column of years, rows and texts in turn. */
    private static Report set(Report report, String table, String year, String... rowsAndTexts) {
        var column = table.startsWith("table4") || table.equals("table6") ? "year@" + year : "projection@" + year;
        var changed = report;
        for (var i = 0; i < rowsAndTexts.length; i += 2) {
            var text = rowsAndTexts[i + 1] == null ? "" : rowsAndTexts[i + 1];
            changed = changed.with(Place.of(table, rowsAndTexts[i], column), TYPED.read(Kind.LEVEL, text));
        }
        return changed;
    }

    private static String shown(Report report, String table, String row, String column) {
        var result = Derived.of(report, TableKey.ofPath(table)).get(Place.of(table, row, column));
        return result.value().map(Quantity.class::cast).map(value -> SHOWN.full(value, Kind.QUANTITY)).orElse("?");
    }
}
