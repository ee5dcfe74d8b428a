package org.ctfdesk.sample;

import java.util.List;
import java.util.stream.Stream;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;

/** The invented buyer Party’s report with slips planted into it, for trainers to hand out as an exercise. */
final class FlawedBuyer {
    static final List<Fault> FAULTS = Stream.of(description(), progress(), measures(), inventory(), projections(), flexibility())
            .flatMap(List::stream)
            .toList();

    private FlawedBuyer() {}

    static Report make() {
        return Fault.all(BuyerSample.make(), FAULTS);
    }

    private static List<Fault> description() {
        return List.of(
                Fault.told("X-06", "a period that is not the profile’s", "description", "timeFrame", "1 January 2021 to 31 December 2035."),
                Fault.told("OWN-162", "a report of another year", "table3", "otherMethods",
                        "No other methodologies; the method will be revised in the third biennial transparency report (December 2026)."),
                Fault.profile("A-11", "a communication that belongs to another NDC",
                        profile -> profile.with(profile.ndc().withCommunicated(2025))));
    }

    private static List<Fault> progress() {
        return List.of(
                Fault.typed("T4-09 OWN-220", "a percentage that the figures do not give", "table4/1", "indicator/1", "progress",
                        "Net emissions in 2024 were 32 600 kt CO2 eq. or 23.6 per cent below the level of 1990."),
                Fault.typed("T4-15", "a level of another inventory", "table4/1", "indicator/1", "year@2023", "69800"),
                Fault.typed("T4-14 T3-10 X-06 OWN-09 OWN-220", "a reference before recalculation",
                        "table4/1", "indicator/1", "reference", "99656"),
                Fault.typed("T4-13 U-04", "a level in another unit than its reference", "table4/1", "indicator/1", "year@2022", "71.1"),
                Fault.typed("A6-08 U-04", "a level in megatonnes", "table4/1", "emissions", "year@2022", "71.1"),
                Fault.typed("FORM-03", "words among figures", "table4/1", "trajectory", "year@2022", "as planned"));
    }

    private static List<Fault> measures() {
        return List.of(
                Fault.typed("T5-02", "two measures of one name", "table5", "measure/5", "label", "Coal exit act"),
                Fault.typed("T5-25", "other, and not what", "table5", "measure/3", "instrument", "Other"),
                Fault.typed("X-04", "an effect that no scenario has", "table5", "measure/1", "expected@2030", "66200"),
                Fault.typed("FORM-07", "an estimate for a year without a column", "table5", "measure/6", "expected@2040", "6100"));
    }

    private static List<Fault> inventory() {
        return List.of(
                Fault.typed("T6-08 T6-02", "waste with a minus sign", "table6", "waste", "year@2008", "-4000"),
                Fault.typed("T6-06 FORM-04", "international navigation in the total", "table6", "totalWithout", "year@2010", "100193.28"),
                new Fault("one confidential figure beside a total", List.of("N-06"), draft -> draft.page("table6")
                        .cell("nf3", "year@2018", "C").cell("totalWithout", "year@2018", "86935.39")
                                .cell("totalWith", "year@2018", "79361.11")),
                Fault.added("N-10", "zero in all years", "table6", "ownGas/1", "Other gas", "0" + " | 0".repeat(36)));
    }

    private static List<Fault> projections() {
        return List.of(
                Fault.typed("T7-15 T7-09", "an inventory column of its own", "table8", "agriculture", "recent@2024", "12000"),
                new Fault("a large step from the inventory", List.of("T7-18", "T7-09", "T10-04"), draft -> {
                    draft.page("table7").cell("transport", "projection@2025", "13569.5");
                    draft.page("table8").cell("transport", "projection@2025", "13569.5");
                }),
                Fault.typed("T7-09", "HFCs of 2035 without their decimal point", "table7", "hfcs", "projection@2035", "5280"),
                Fault.typed("X-01", "an indicator in two rows", "table10", "keyIndicator/1", "label", "Net-GHG emissions"),
                Fault.typed("T12-01", "a text to come", "table12", "activity/1", "challenges", "tbd"));
    }

    private static List<Fault> flexibility() {
        return List.of(
                Fault.claimed("F-06", "flexibility of a developed country Party",
                        new FlexibilityClaim("85", "No staff for estimates of transport.", "By 2028", "Measure 7")),
                Fault.typed("FORM-05", "FX of a developed country Party", "table5", "measure/7", "expected@2035", "FX"));
    }
}
