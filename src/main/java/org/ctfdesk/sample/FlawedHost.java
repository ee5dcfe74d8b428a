package org.ctfdesk.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;

/** The invented host Party’s report with slips planted into it, for trainers to hand out as an exercise. */
final class FlawedHost {
    private static final String CONSTRAINT = "Two staff members estimate emissions from all sectors.";

    static final List<Fault> FAULTS = Stream.of(
                    description(), methodologies(), progress(), measures(), inventory(), projections(), assumptions(), flexibility(),
                    responses(), ledger())
            .flatMap(List::stream)
            .toList();

    private FlawedHost() {}

    static Report make() {
        return Fault.all(HostSample.make(), FAULTS);
    }

    private static List<Fault> description() {
        return List.of(
                Fault.told("A-03", "single-year targets called multi-year ones", "description", "targetYear",
                        "Both targets are multi-year targets for 2030."),
                Fault.told("A-04", "a base year without its value", "description", "referencePoint",
                        "Net greenhouse gas emissions, and the share of renewable sources, in the base year 2010."),
                Fault.typed("FORM-01", "nothing said of what changed", "description", "updates", "description", ""),
                Fault.typed("FORM-01", "reference information left blank", "table1", "reference/2", "description", ""),
                Fault.typed("FORM-01", "an indicator without its definition", "table2", "indicator/2", "definition", ""));
    }

    private static List<Fault> methodologies() {
        return List.of(
                new Fault("the part for later NDCs filled for a first one", List.of("T3-15", "FORM-01"), draft -> draft.page("table3")
                        .cell("approachFirst", "description", "")
                        .text("approachLater", "See section II.C.")),
                Fault.told("T3-07", "guidelines of 1996", "table3", "guidelines", "Revised 1996 IPCC Guidelines."),
                Fault.told("T3-08", "metric of the Fourth Assessment Report", "table3", "metrics",
                        "100-year global warming potentials of the IPCC Fourth Assessment Report (AR4)."),
                Fault.told("T3-06", "not applicable without a reason", "table3", "harvestedWood", "Not applicable."),
                Fault.told("T3-11", "double counting not applicable", "table3", "doubleCounting", "N/A"),
                Fault.told("T3-12", "cooperation not applicable", "table3", "sustainableDevelopment", "Not applicable"),
                Fault.typed("FORM-01", "no method for the target", "table3", "targetMethod", "description", ""));
    }

    private static List<Fault> progress() {
        return List.of(
                Fault.typed("T4-07", "target year of another NDC", "table4/2", "indicator/2", "targetYear", "2029"),
                Fault.typed("T4-22", "a share that doubles in a year, two figures swapped", "table4/2", "indicator/2", "year@2022", "64.3"),
                Fault.told("T4-18", "achieved long before the end year", "table4/1", "achievement", "Yes, the target was achieved."),
                Fault.typed("T4-19", "the projection of 2030 put in as a level", "table4/1", "indicator/1", "year@2030", "48900"),
                Fault.typed("T4-11 A6-08", "emissions of 2022 with two figures swapped", "table4/1", "emissions", "year@2022", "58100"),
                Fault.typed("FORM-04", "net transfers without those for other purposes", "table4/1", "netTransfers", "year@2023", "75000"),
                Fault.typed("A6-13", "the average of the one year in which something was transferred", "table4/1", "average", "year@2022",
                        "90000"),
                Fault.typed("FORM-06", "a footnote cited that nobody wrote", "table4/2", "supporting/1", "year@2021", "20460 (4)"),
                Fault.typed("FORM-05", "flexibility where there is none", "table4/2", "otherIndicator", "year@2021", "FX"),
                Fault.typed("N-08", "a figure and a key in one cell", "table4/2", "supporting/2", "year@2022", "49793 NE"),
                Fault.typed("N-09", "a key that does not exist", "table4/2", "emissions", "year@2022", "NO, NAA"),
                Fault.typed("OWN-83", "the words of the last report", "table4/1", "indicator/1", "progress",
                        "Net emissions fell to 52 000 kt CO2 eq. in 2021."),
                Fault.typed("FORM-01", "no comparison with the reference", "table4/2", "indicator/2", "progress", ""));
    }

    private static List<Fault> measures() {
        return List.of(
                Fault.typed("FORM-01", "a measure without objectives", "table5", "measure/1", "objectives", ""),
                Fault.typed("T5-02", "a name that only keeps the place", "table5", "measure/4", "label", "tbd"),
                Fault.typed("T5-03", "an instrument outside the list", "table5", "measure/2", "instrument", "Law"),
                Fault.typed("FORM-03", "a status outside the list", "table5", "measure/5", "status", "Ongoing"),
                Fault.typed("T5-05", "a sector by another name", "table5", "measure/13", "sectors", "Forestry"),
                Fault.typed("T2-02", "a sector that nobody defined", "table5", "measure/12", "sectors", "LULUCF; Oceans"),
                Fault.typed("T5-06", "no single gas", "table5", "measure/8", "gases", "GHG"),
                Fault.typed("T5-07", "a start in the wrong century", "table5", "measure/9", "startYear", "1922"),
                Fault.typed("T5-08", "nobody in charge", "table5", "measure/10", "entities", "tbd"),
                Fault.typed("T5-09", "planned, and begun eight years ago", "table5", "measure/7", "startYear", "2018"),
                Fault.typed("T5-10", "implemented from 2029 on", "table5", "measure/6", "startYear", "2029"),
                Fault.typed("T5-11", "a planned measure that achieved something", "table5", "measure/11", "achieved@2023", "120"),
                Fault.typed("T5-13", "a reduction with a minus sign", "table5", "measure/14", "achieved@2023", "-170"),
                Fault.typed("T5-14", "tonnes in a column of kilotonnes", "table5", "measure/3", "achieved@2023", "310000"),
                Fault.edited("T5-17", "a measure of the last report that nobody mentions", Edit.set(ReportPart.Last.of(last()))),
                Fault.edited("T5-16", "a measure of transport after those of waste",
                        new Edit.MoveItem(TableKey.of(Measures.FORM.id()), Measures.MEASURE, "5", 9)));
    }

    /** A last report in which nothing stands but a measure that is gone. */
    private static LastReport last() {
        var profile = Samples.of("host").profile();
        var first = profile.with(profile.submission().withBtr(1).withYear(2024));
        var measure = Place.of(Measures.FORM.id(), Measures.MEASURE + "/1", ColumnKey.LABEL.column());
        return new LastReport(Report.blank(first).with(measure, Optional.of(new Answer.Words("Exchange of street lamps"))),
                "XAA-BTR1.ctfdesk", "2026-05-04", false);
    }

    private static List<Fault> inventory() {
        return List.of(
                Fault.typed("T6-01", "a figure of 2005 a tenth of what it is", "table6", "lulucf", "year@2005", "2056.98"),
                Fault.typed("OWN-05 T6-02", "industry of 2012 with two figures swapped", "table6", "industry", "year@2012", "9999"),
                Fault.typed("N-05", "not estimated, and not why", "table6", "mix", "year@2015", "NE"),
                Fault.typed("N-04 OWN-240", "included elsewhere, and not where", "table6", "other", "year@2016", "IE"),
                Fault.typed("FORM-01", "a gas left blank in one year", "table6", "pfcs", "year@2014", ""),
                Fault.added("X-03", "a printed row written again", "table6", "ownSector/2", "Waste management", "NO"),
                Fault.typed("T6-07", "one of the totals with indirect CO2 only", "table6", "totalWithIndirect", "year@2020", "52000"));
    }

    private static List<Fault> projections() {
        return List.of(
                Fault.typed("T7-11", "transport with two figures swapped", "table7", "transport", "recent@2023", "9041.59"),
                Fault.typed("T7-10", "methane of 2030 without its last figure", "table7", "ch4Including", "projection@2030", "1640.3"),
                Fault.typed("T7-02", "waste with two figures swapped", "table7", "waste", "recent@2023", "4774.42"),
                Fault.typed("T7-13", "more emissions with more measures", "table8", "energy", "projection@2025", "19971.5"),
                Fault.typed("T7-14", "more emissions with measures than without", "table9", "energy", "projection@2035", "12084.6"),
                Fault.typed("T10-02", "another unit than in table 4", "table10", "indicator/2", "unit", "GWh"),
                Fault.typed("T10-03", "another level than in table 4", "table10", "indicator/1", "recent@2023", "51300"));
    }

    private static List<Fault> assumptions() {
        return List.of(
                new Fault("no population", List.of("T11-01"), draft -> draft.page("table11")
                        .cell("assumption/3", "label", "Cars").cell("assumption/4", "label", "Growth of cars")),
                Fault.typed("FORM-03", "words for a figure", "table11", "assumption/7", "projection@2030", "about 9"));
    }

    private static List<Fault> flexibility() {
        return List.of(
                Fault.claimed("F-01", "a paragraph that gives no flexibility",
                        new FlexibilityClaim("82", CONSTRAINT, "By 2028", "Table 5, columns of words")),
                Fault.claimed("F-02", "a notation key for a constraint",
                        new FlexibilityClaim("29", "FX", "By 2028", "Uncertainty of all categories")),
                Fault.claimed("F-03", "no time frame", new FlexibilityClaim("34", CONSTRAINT, "", "QA/QC plan")),
                Fault.claimed("F-08", "a time frame that is past", new FlexibilityClaim("35", CONSTRAINT, "By 2024", "QC procedures")),
                Fault.claimed("F-13", "no threshold", new FlexibilityClaim("25", CONSTRAINT, "By 2028", "Key categories")),
                Fault.claimed("F-17", "a reference to a claim that is not there",
                        new FlexibilityClaim("32", "Same as paragraph 57", "By 2028", "Insignificant categories")
                                .withThreshold(Optional.of(new BigDecimal("0.1")))));
    }

    private static List<Fault> ledger() {
        return List.of(
                Fault.typed("AEF-01 A6-33", "an identifier that the format does not know", "approaches", "approach/1", "approachId",
                        "CA12"));
    }

    private static List<Fault> responses() {
        return List.of(
                Fault.typed("T12-01", "a row broken off", "table12", "activity/2", "actions", ""),
                Fault.typed("OWN-217", "more jobs lost than there are", "table12", "activity/1", "consequences",
                        "Falling demand for coal costs about 6 500 of 5 600 jobs by 2030 and a third of the revenue of four municipalities."),
                new Fault("a footnote that no cell cites", List.of("G-07"),
                        draft -> draft.page("table12").footnote("Figures of the ministry of labour.")));
    }
}
