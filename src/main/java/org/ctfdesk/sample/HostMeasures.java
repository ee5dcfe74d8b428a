package org.ctfdesk.sample;

import java.util.List;

/** Table 5 of the invented host Party: fourteen measures, by sector. */
final class HostMeasures {
    private final TypedTable page;
    private int count;

    private HostMeasures(TypedTable page) {
        this.page = page;
    }

    static void fill(Draft draft) {
        var measures = new HostMeasures(draft.page("table5"));
        measures.page.footnote("""
                A planned or adopted measure that had not begun in 2023 has no achieved reduction.""");
        measures.energy();
        measures.transport();
        measures.industry();
        measures.land();
        measures.waste();
        measures.page.box("""
                FX: flexibility is applied to paragraph 85 of the MPGs for measures 3 and 6 (achieved and expected) and
                measure 10 (achieved). No activity data exist from which effects could be estimated; see the flexibility
                entries in chapter VII.

                Achieved reductions are those of 2023, expected reductions those of 2030, both against the scenario
                ‘without measures’. Methods and assumptions for each measure are given in section II.D.4. Measures 1 to
                6, 8 to 10, 12 and 14 are in the scenario ‘with measures’; measures 7, 11 and 13 are in the scenario
                ‘with additional measures’ only. No measure of the previous report has ended. No measure influences
                international transport. Section II.D.5 tells how they modify longer-term trends.""");
    }

    /** The rest of the row: instrument, status, sectors, gases, start, entity, achieved, expected. */
    private void measure(String name, String description, String objectives, String rest) {
        var row = "measure/" + ++count;
        page.name(row, name).row(row, List.of(description, objectives), rest);
    }

    private void energy() {
        measure("Auctions for renewable electricity", """
                Yearly auctions for wind and solar power with purchase contracts over 20 years. By the end of 2023
                plants of 3 150 MW were in operation and 2 400 MW under construction. Since 2021 bids with storage
                receive a premium.""",
                "60 per cent renewable electricity in 2030; lower costs of supply",
                "Economic instrument | Implemented | Energy | CO2 | 2015 | Ministry of Energy | 1420 | 2650");
        measure("Efficiency standards for appliances and lighting", """
                Minimum standards and labels for eleven product groups, among them air conditioners, refrigerators and
                motors. Imports are checked at customs by sample.""",
                "12 per cent lower specific consumption of households in 2030 than in 2015",
                "Regulatory | Implemented | Energy | CO2 | 2018 | Bureau of Standards | 310 | 720");
        measure("Clean cooking programme", """
                Grants for 1.4 million efficient stoves and for electric cooking in towns, given through women’s
                cooperatives.""",
                "Less firewood and charcoal; better air in homes",
                "Economic instrument; Other; Distribution of stoves "
                        + "| Implemented | Energy | CH4 | 2017 | Ministry of Rural Development | FX | FX");
        measure("Methane rules for oil and gas production", """
                Ban on routine venting and flaring, and detection and repair of leaks twice a year. The regulation was
                adopted in 2025 and applies from 2027.""",
                "Fugitive methane 25 per cent below the level of 2020 in 2030",
                "Regulatory | Adopted | Energy | CH4 | 2027 | Petroleum Authority | NA (1) | 380");
    }

    private void transport() {
        measure("Standards for imported vehicles", """
                Imported cars and vans may be at most eight years old and must not exceed 155 g CO2/km on average of
                each importer; the limit falls to 120 g in 2030.""",
                "Lower specific consumption of the vehicle fleet, cleaner air in towns",
                "Regulatory | Implemented | Transport | CO2 | 2019 | Ministry of Transport | 240 | 780");
        measure("Metro and bus rapid transit in the capital", """
                First metro line of 23 km (2021) and 64 km of bus lanes. Fares are integrated since 2023; a second line
                is under study.""",
                "A fifth of all trips in the capital by public transport in 2030",
                "Other; Public investment | Implemented | Transport | CO2 | 2021 | Capital Transport Authority | FX | FX");
        measure("Support for electric buses and two-wheelers", """
                Purchase grants and exemption from import duty, together with charging stations at 400 bus depots and
                markets. The budget is under discussion in parliament.""",
                "30 per cent of new two-wheelers and 20 per cent of city buses electric in 2030",
                "Economic instrument | Planned | Transport | CO2 | 2028 | Ministry of Transport | NA (1) | 260");
    }

    private void industry() {
        measure("Clinker substitution in cement", """
                Standard that allows blended cements in public works, and agreements with all five producers to lower
                the share of clinker from 82 to 68 per cent.""",
                "Lower process emissions without lower production",
                "Regulatory; Other; Voluntary agreements "
                        + "| Implemented | Industrial processes and product use | CO2 | 2016 | Ministry of Industry | 260 | 420");
        measure("Phase-down of HFCs", """
                Import quotas in line with the Kigali Amendment, training of 3 200 technicians, and recovery of
                refrigerants. HFC demand is frozen since 2024.""",
                "10 per cent below the freeze level in 2029",
                "Regulatory | Implemented | Industrial processes and product use | HFCs | 2022 "
                        + "| Ozone Unit of the Ministry of Environment | 15 | 190");
    }

    private void land() {
        measure("Feeding of cattle and water management in rice", """
                Advice and seed for better pasture on 310 000 ha, and alternate wetting and drying on 92 000 ha of
                irrigated rice. Advisers visit each farm at least once a year.""",
                "Higher yields with less methane for each unit of product",
                "Other; Advice and training | Implemented | Agriculture | CH4 | 2018 | Ministry of Agriculture | FX | 340");
        measure("Efficient use of fertilizer", """
                Soil tests free of charge and a change of the subsidy from urea to slow-release fertilizer.""",
                "15 per cent less nitrogen for each tonne of maize in 2030",
                "Economic instrument | Planned | Agriculture | N2O | 2027 | Ministry of Agriculture | NA (1) | 150");
        measure("Forest protection and restoration law", """
                Clearing of natural forest is forbidden except by permit, satellite alerts are followed up within ten
                days, and owners who restore forest are paid for 15 years. By 2023 forest had grown again on 612 000 ha.""",
                "No net loss of forest after 2020; one million hectares restored in 2035",
                "Regulatory; Economic instrument | Implemented | LULUCF | CO2 | 2011 | National Forest Service | 3900 | 4800");
        measure("Restoration of mangroves and peatland", """
                Rewetting of 60 000 ha of drained peat and replanting of 18 000 ha of mangroves in three coastal
                provinces.""",
                "Fewer emissions from drained soils, protection of coasts",
                "Other; Public investment | Planned | LULUCF | CO2 | 2027 | Ministry of Environment | NA (1) | 480");
    }

    private void waste() {
        measure("Landfill gas recovery and separate collection of organic waste", """
                Recovery is compulsory at sites with more than 50 000 inhabitants connected; eleven of nineteen sites
                comply. Twelve towns collect organic waste separately. Recovery beyond the legal rate is authorized
                under a cooperative approach.""",
                "Half of the methane from managed sites recovered in 2030",
                "Regulatory | Implemented | Waste management | CH4 | 2019 | Association of Municipalities | 170 | 520");
    }
}
