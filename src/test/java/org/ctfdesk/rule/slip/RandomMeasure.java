package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A measure of table 5; {@code expected} in kt CO2 eq. of 2030, which other years share in proportion. */
record RandomMeasure(String label, String description, String objectives, String instrument, String sector, String gas, String entity,
        String status, int start, BigDecimal expected) {
    private static final List<String> KNOWN = List.of(
            "energy | Auctions for wind and solar power | Yearly auctions with purchase contracts over 20 years | 40 per cent renewable "
                    + "electricity | Economic instrument | CO2 | Ministry of Energy",
            "energy | Efficient lighting of streets | Lamps of towns are replaced by light-emitting diodes | Half the consumption of "
                    + "street lighting | Other; Public investment | CO2 | Ministry of Energy",
            "energy | Methane rules for gas fields | Flaring and venting are forbidden but in emergencies | Leaks halved | Regulatory | "
                    + "CH4 | Petroleum Authority",
            "energy | Insulation of homes | Grants for roofs and walls of homes built before 2000 | 2 per cent of homes a year | "
                    + "Economic instrument | CO2 | Ministry of Housing",
            "transport | Standards for imported cars | Imported cars may be at most eight years old | A younger fleet | Regulatory | "
                    + "CO2 | Customs Office",
            "transport | Bus rapid transit | Three lines of 60 km with 240 buses in the capital | A fifth of trips by bus | Other; "
                    + "Public investment | CO2 | City of the capital",
            "transport | Charging stations along highways | Chargers every 60 km on national roads | A tenth of new cars electric | "
                    + "Economic instrument | CO2 | Ministry of Transport",
            "industry | Blended cement | Standards allow less clinker in cement of class B | A clinker share of 70 per cent | "
                    + "Regulatory | CO2 | Bureau of Standards",
            "industry | Phase-down of refrigerants | Import quotas for HFCs and training of technicians | A fifth less by 2030 | "
                    + "Regulatory | HFCs | Ozone Unit",
            "agriculture | Feeding of dairy cattle | Advice and cheaper additives for farms with more than 20 cows | A tenth less "
                    + "methane per litre of milk | Other; Advice | CH4 | Ministry of Agriculture",
            "agriculture | Alternate wetting of rice | Fields are drained twice a season | Water saved on 60 000 ha | Other; Advice | "
                    + "CH4 | Ministry of Agriculture",
            "waste | Gas of landfills | Gas is collected and burnt at the seven largest landfills | Two thirds of the gas collected | "
                    + "Regulatory | CH4 | Ministry of Environment",
            "waste | Composting of market waste | Separate collection at 90 markets and six composting plants | A third less waste on "
                    + "landfills | Economic instrument | CH4 | Association of Towns");

    static List<RandomMeasure> some(RandomReport of) {
        var known = new ArrayList<>(KNOWN);
        Collections.shuffle(known, of.random);
        var taken = new ArrayList<>(known.subList(0, 5 + of.random.nextInt(6)));
        for (var sector : List.of("energy", "transport", "industry", "agriculture", "waste")) {
            if (taken.stream().noneMatch(each -> each.startsWith(sector))) {
                taken.add(known.stream().filter(each -> each.startsWith(sector)).findFirst().orElseThrow());
            }
        }
        var sorted = taken.stream()
                .sorted((one, other) -> Integer.compare(KNOWN.indexOf(one), KNOWN.indexOf(other))).toList();
        var all = new ArrayList<RandomMeasure>();
        for (var line : sorted) {
            var parts = line.split(" \\| ");
            var gas = parts[5].toLowerCase(java.util.Locale.ROOT);
            var size = of.figures.year(of.latest).get(parts[0] + " " + gas).abs();
            var share = 0.02 + 0.06 * of.random.nextDouble();
            var status = all.size() == 2 ? "planned" : of.random.nextInt(4) == 0 ? of.random.nextBoolean() ? "planned" : "adopted"
                    : "implemented";
            var start = status.equals("implemented") ? 2008 + of.random.nextInt(14) : 2027 + of.random.nextInt(2);
            all.add(new RandomMeasure(parts[1], parts[2], parts[3], parts[4], parts[0], parts[5], parts[6], status, start,
                    of.round(RandomFigures.cents(size.doubleValue() * share + 0.01), 3)));
        }
        return all;
    }

    BigDecimal achieved(RandomReport of) {
        return of.round(expected.multiply(new BigDecimal("0.4")), 3);
    }

    static void fill(RandomReport of) {
        var n = 0;
        for (var each : of.measures) {
            var row = "table5:measure/" + ++n + ":";
            of.lines.addAll(List.of(row + "label = " + each.label, row + "description = " + each.description + ".",
                    row + "objectives = " + each.objectives, row + "instrument = " + each.instrument, row + "status = " + each.status,
                    row + "sectors = " + (each.sector.equals("industry") ? "Industrial processes and product use"
                            : each.sector.equals("waste") ? "Waste" : each.sector),
                    row + "gases = " + each.gas, row + "startYear = " + each.start, row + "entities = " + each.entity,
                    row + "achieved@" + of.latest + " = " + (each.start > of.latest ? "NA" : each.achieved(of)),
                    row + "expected@2030 = " + each.expected));
        }
        of.lines.add("foot/table5:box:text = NA: a planned or adopted measure that had not begun in " + of.latest
                + " has no achieved reduction. Methods and assumptions are given in section II.D of the report.");
    }
}
