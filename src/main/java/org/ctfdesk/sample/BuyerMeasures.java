package org.ctfdesk.sample;

import java.util.List;

/** Table 5 of the invented buyer Party: thirteen measures, by sector. */
final class BuyerMeasures {
    private final TypedTable page;
    private int count;

    private BuyerMeasures(TypedTable page) {
        this.page = page;
    }

    static void fill(Draft draft) {
        var measures = new BuyerMeasures(draft.page("table5"));
        measures.page.footnote("""
                        IE: included in the estimate of the emissions trading system (measure 1), from which the effect
                        of the contracts cannot be separated.""")
                .footnote("""
                        NE: the method is being developed; first results are expected in the third biennial transparency
                        report. The measure is not contained in the projections.""")
                .footnote("NA: the measure had not begun in 2024.");
        measures.energy();
        measures.transport();
        measures.industry();
        measures.landAndWaste();
        measures.page.box("""
                Achieved reductions are those of 2024, expected reductions those of 2030 and 2035, against the scenario
                ‘without measures’. Methods and assumptions are given in section II.D for each measure. Measures 1 to 6,
                9, 11 and 13 are in the scenario ‘with measures’; measures 8, 10 and 12 are in the scenario ‘with
                additional measures’ only. Measure 7 is in no scenario, its effect not being known; measure 2 is there
                with measure 1. No measure of the previous report has ended. Measure 1 includes flights within
                Sampleland; no other measure influences international transport. Section II.D tells how
                measures modify longer-term trends.

                Of the effect of measure 1 about four fifths fall to energy and one fifth to industrial processes.""");
    }

    /** The rest of the row: instrument, status, sectors, gases, start, entity, achieved 2024, expected 2030 and 2035. */
    private void measure(String name, String description, String objectives, String rest) {
        var row = "measure/" + ++count;
        page.name(row, name).row(row, List.of(description, objectives), rest);
    }

    private void energy() {
        measure("Emissions trading system", """
                Cap-and-trade for power plants, heat plants above 20 MW, cement, steel, chemicals and domestic flights.
                The cap falls by 4.2 per cent a year since 2024; allowances for electricity are auctioned.""",
                "Emissions of the installations covered 60 per cent below 2005 in 2030",
                "Economic instrument | Implemented | Energy; Industrial processes and product use | CO2 | 2012 "
                        + "| Climate Agency | 3900 | 6200 | 8000");
        measure("Contracts for renewable electricity", """
                Contracts for difference over 15 years, awarded in yearly auctions for wind at sea, wind on land and
                solar power.""",
                "80 per cent renewable electricity in 2030",
                "Economic instrument | Implemented | Energy | CO2 | 2014 | Energy Regulator | IE (1) | IE (1) | IE (1)");
        measure("Building renovation and heat pumps", """
                Grants of up to 40 per cent of the costs and low-interest loans; new oil and gas boilers are not allowed
                in new buildings since 2023.""",
                "2.5 per cent of buildings renovated each year",
                "Economic instrument; Regulatory | Implemented | Energy | CO2 | 2019 | Ministry of Housing | 820 | 1900 | 2700");
        measure("Coal exit act", """
                Fixed dates for the closure of nine coal-fired units, the last in 2029, with compensation and a fund for
                the region.""",
                "No electricity from coal after 2029",
                "Regulatory | Implemented | Energy | CO2 | 2021 | Ministry of Energy | 1100 | 2400 | 2400");
        measure("CO2 levy on heating fuels", """
                Levy of 96 EUR per tonne of CO2; two thirds are paid back to residents and firms in equal parts, a third
                is spent on renovation.""",
                "Heating emissions half of those of 1990 in 2030",
                "Economic instrument | Implemented | Energy | CO2 | 2010 | Customs Office | 950 | 1150 | 1100");
    }

    private void transport() {
        measure("CO2 standards for new cars and vans", """
                Fleet average of each importer of 49.5 g CO2/km in 2030 and zero in 2035, with payments for each gram
                above.""",
                "All new cars without emissions from 2035 on",
                "Regulatory | Implemented | Transport | CO2 | 2015 | Road Office | 1050 | 3100 | 5200");
        measure("Transfer of freight to rail", """
                Support of private sidings and terminals and a bonus for noise-reduced and fully loaded trains.""",
                "A third of transit freight moved from road to rail",
                "Economic instrument | Implemented | Transport | CO2 | 2018 | Ministry of Transport | NE (2) | NE (2) | NE (2)");
        measure("Road charge by CO2 for heavy vehicles", """
                The charge per kilometre is to be differentiated by CO2 class; electric lorries would pay a tenth until
                2033. The bill is in consultation.""",
                "Half of new lorries electric in 2032",
                "Economic instrument | Planned | Transport | CO2 | 2027 | Ministry of Transport | NA (3) | 640 | 1100");
    }

    private void industry() {
        measure("F-gas regulation", """
                Quotas for imports, bans on refrigerants with high global warming potential in new equipment, leak
                checks and recovery.""",
                "HFC consumption 80 per cent below 2015 in 2030",
                "Regulatory | Implemented | Industrial processes and product use | HFCs | 2015 | Environment Agency | 720 | 980 | 1200");
        measure("Carbon capture and hydrogen in industry", """
                Carbon contracts for difference for cement, lime and steel, and a pipeline to storage sites at sea. A
                first tender is planned for 2028.""",
                "1 000 kt CO2 a year captured or avoided in 2030",
                "Economic instrument | Planned | Industrial processes and product use | CO2 | 2028 | Ministry of Economy | NA (3) | 960 | 1600");
    }

    private void landAndWaste() {
        measure("Ammonia and methane programme for livestock", """
                Premiums for feed additives and for covered manure storage; storage without cover is phased out by 2030.
                The ordinance was adopted in 2025.""",
                "Methane from livestock 10 per cent below 2020 in 2030",
                "Economic instrument; Regulatory | Adopted | Agriculture | CH4 | 2027 | Ministry of Agriculture | NA (3) | 260 | 400");
        measure("Forest and peatland programme", """
                Payments for mixed forest, longer rotation on public land and rewetting of 14 000 ha of peat.""",
                "Net removals of 8 000 kt CO2 eq. in 2030",
                "Economic instrument | Planned | LULUCF | CO2 | 2027 | Forest Agency | NA (3) | 700 | 1000");
        measure("Ban on landfilling of organic waste", """
                Waste with more than 5 per cent organic carbon may not be deposited since 2005; gas of old sites is
                collected.""",
                "No new methane potential in landfills",
                "Regulatory | Implemented | Waste management | CH4 | 2005 | Provinces and municipalities | 1350 | 1500 | 1550");
    }
}
