package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Emissions of an invented Party by sector and gas, in kt CO2 eq., that add up in every year; the same seed gives the same figures. */
final class RandomFigures {
    /** The sectors of the inventory, and transport as a part of energy that is told apart in projections. */
    static final List<String> SECTORS = List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste");
    static final List<String> GASES = List.of("co2", "ch4", "n2o", "hfcs", "pfcs", "sf6");
    private static final int CENTS = 2;

    private final Random random;
    /** By sector and gas the share of all emissions in the first year, and how it moves in a year. */
    private final Map<String, double[]> ways = new LinkedHashMap<>();
    private final Map<Integer, Map<String, BigDecimal>> inventory = new TreeMap<>();

    RandomFigures(Random random, boolean isSink, boolean hasLulucf, boolean hasPfcs) {
        this.random = random;
        way("energy", "co2", 0.32, 0.012);
        way("energy", "ch4", 0.05, 0.01);
        way("energy", "n2o", 0.006, 0.01);
        way("transport", "co2", 0.16, 0.015);
        way("transport", "n2o", 0.002, 0.01);
        way("industry", "co2", 0.07, 0.01);
        way("industry", "n2o", 0.004, -0.005);
        way("industry", "hfcs", 0.004, 0.04);
        if (hasPfcs) {
            way("industry", "pfcs", 0.0015, -0.01);
            way("industry", "sf6", 0.001, -0.005);
        }
        way("agriculture", "ch4", 0.13, 0.006);
        way("agriculture", "n2o", 0.06, 0.005);
        way("agriculture", "co2", 0.004, 0.01);
        if (hasLulucf) {
            way("lulucf", "co2", isSink ? -1.9 : random.nextBoolean() ? -0.12 : 0.09, 0.0);
            way("lulucf", "ch4", 0.004, 0);
            way("lulucf", "n2o", 0.003, 0);
        }
        way("waste", "ch4", 0.05, 0.012);
        way("waste", "n2o", 0.005, 0.01);
    }

    private void way(String sector, String gas, double share, double trend) {
        ways.put(sector + " " + gas, new double[] {share * (0.6 + 0.8 * random.nextDouble()), trend + 0.012 * random.nextGaussian()});
    }

    /** Makes the inventory of these years up, beginning with about that much in all. */
    void make(List<Integer> years, double size) {
        var level = new LinkedHashMap<String, Double>();
        ways.forEach((key, way) -> level.put(key, way[0] * size));
        var before = years.getFirst();
        for (var year : years) {
            var of = new LinkedHashMap<String, BigDecimal>();
            for (var key : ways.keySet()) {
                var swing = key.startsWith("lulucf co2") && year < 2020 ? 0.08 : 0.015;
                var moved = level.get(key) * Math.pow(1 + ways.get(key)[1], year - before);
                level.put(key, moved);
                var covid = year == 2020 && (key.startsWith("transport") || key.startsWith("energy co2")) ? 0.90 : 1;
                of.put(key, cents(moved * covid * (1 + swing * random.nextGaussian())));
            }
            inventory.put(year, of);
            before = year;
        }
    }

    /** A year to come: each part moves so far from that year, down by the share of its sector. */
    Map<String, BigDecimal> projected(int from, Map<String, Double> change) {
        var of = new LinkedHashMap<String, BigDecimal>();
        inventory.get(from).forEach((key, value) ->
                of.put(key, cents(value.doubleValue() * (1 + change.getOrDefault(key.split(" ")[0], 0.0)))));
        return of;
    }

    Map<String, BigDecimal> year(int year) {
        return inventory.get(year);
    }

    /** What is added to one sector's CO2, or its methane where it has no CO2. */
    static void add(Map<String, BigDecimal> parts, String sector, BigDecimal amount) {
        var key = parts.containsKey(sector + " co2") && !sector.equals("agriculture") ? sector + " co2" : sector + " ch4";
        parts.merge(key, amount, BigDecimal::add);
    }

    static BigDecimal sector(Map<String, BigDecimal> parts, String sector) {
        return sum(parts, sector + " ", "");
    }

    static BigDecimal gas(Map<String, BigDecimal> parts, String gas, boolean withLulucf) {
        return sum(parts, "", " " + gas).subtract(withLulucf ? BigDecimal.ZERO : sum(parts, "lulucf ", " " + gas));
    }

    static BigDecimal total(Map<String, BigDecimal> parts, boolean withLulucf) {
        return sum(parts, "", "").subtract(withLulucf ? BigDecimal.ZERO : sum(parts, "lulucf ", ""));
    }

    boolean has(String sectorOrGas) {
        return ways.keySet().stream().anyMatch(key -> List.of(key.split(" ")).contains(sectorOrGas));
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts, String start, String end) {
        return parts.entrySet().stream().filter(entry -> entry.getKey().startsWith(start) && entry.getKey().endsWith(end))
                .map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal cents(double value) {
        return BigDecimal.valueOf(value).setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** The lines of table 6, or of tables 7 to 9, that these parts give. */
    List<String> lines(String table, String column, Map<String, BigDecimal> parts, boolean isInventory) {
        var lines = new ArrayList<String>();
        for (var gas : List.of("co2", "ch4", "n2o")) {
            lines.add(table + ":" + gas + (isInventory ? "With" : "Including") + ":" + column + " = "
                    + (has("lulucf") ? gas(parts, gas, true) : "NE"));
            lines.add(table + ":" + gas + (isInventory ? "Without" : "Excluding") + ":" + column + " = " + gas(parts, gas, false));
        }
        for (var gas : List.of("hfcs", "pfcs", "sf6", "nf3")) {
            lines.add(table + ":" + gas + ":" + column + " = " + (has(gas) ? gas(parts, gas, true) : "NO"));
        }
        for (var sector : SECTORS) {
            if (isInventory && sector.equals("transport")) {
                continue;
            }
            var figure = sector(parts, sector).add(isInventory && sector.equals("energy") ? sector(parts, "transport") : BigDecimal.ZERO);
            lines.add(table + ":" + sector + ":" + column + " = " + (has(sector) ? figure : "NE"));
        }
        if (!has("lulucf")) {
            lines.add(table + ":totalWith:" + column + " = NE");
        }
        if (isInventory) {
            lines.add(table + ":mix:" + column + " = NO");
            lines.add(table + ":other:" + column + " = NO");
        } else {
            lines.add(table + ":otherGas:" + column + " = NO");
            lines.add(table + ":otherSector:" + column + " = NO");
        }
        return lines;
    }
}
