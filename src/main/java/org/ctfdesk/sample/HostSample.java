package org.ctfdesk.sample;

import java.util.List;
import java.util.Set;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Ndc.Cooperation;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/**
 * An invented developing country Party: two single-year targets for 2030, corresponding adjustments by averaging, first
 * transfers in 2023, and flexibility for MPGs, paras. 48, 58, 85 and 95.
 */
final class HostSample {
    private HostSample() {}

    static Report make() {
        var draft = new Draft(new Profile(
                // XAA to XZZ are user-assigned codes of ISO 3166: no country bears one
                new Party("Sample Republic", "XAA", true, false),
                new Submission(2, 2026, "1.0", Submission.State.QA_QC, "en"),
                new Periods(2021, 2030, 1990, 2023, List.of(), 2035, List.of(2023), List.of(2030)),
                List.of(new Target("1", "Net GHG emissions", List.of("1")), new Target("2", "Renewable electricity", List.of("2"))
                        .withoutOutcomes()),
                new Circumstances(true, true, Method.SINGLE_YEAR_AVERAGING, true, false, true),
                new Ndc(TargetType.ABSOLUTE_REDUCTION, false, 2030, 2030, 2010, 2021, Cooperation.YES,
                        Set.copyOf(Measures.SECTORS_KIND.options().subList(0, 6)), Set.of("co2", "ch4", "n2o", "hfcs", "pfcs"))));
        draft.claims(
                new FlexibilityClaim("48", """
                        There is no register of equipment filled with SF6 and no survey of NF3 users; the inventory team of five \
                        has no one trained in these categories.""",
                        "First estimates of SF6 and NF3 in the fourth biennial transparency report (December 2030)",
                        "SF6 and NF3, all years: table 6 and the rows by gas of tables 7 to 9")
                        .with(Reach.ALL.withRows(Set.of(RowKey.of("sf6"), RowKey.of("nf3"))))
                        .withSinceBtr(1),
                new FlexibilityClaim("58", """
                        The energy balance is closed 26 months after the end of a year, and the statistical office has no staff \
                        to close it earlier.""",
                        "An inventory of year x-2 from 2030 on, after the reform of energy statistics in 2028",
                        "Latest inventory year 2023 in a submission of 2026: table 6 and the inventory column of tables 7 to 11"),
                new FlexibilityClaim("85", """
                        No activity data are collected for household stoves, for passengers who change to public transport, and for \
                        feeding and water management on farms; two staff members estimate effects for all sectors.""",
                        "Estimates for these three measures in the third biennial transparency report (December 2028)",
                        "Measures 3 and 6, achieved and expected reductions; measure 10, achieved reductions")
                        .with(Reach.ALL.withRows(Set.of(measure("3"), measure("6"), measure("10")))),
                new FlexibilityClaim("95", """
                        The national energy model ends in 2035, and there is no funded team to extend the scenarios of the other \
                        sectors beyond that year.""",
                        "Projections to 2045 in the fourth biennial transparency report (December 2030)",
                        "Tables 7 to 11: the projections end in 2035, five years after the end point of the NDC"));
        HostDescription.fill(draft);
        HostMethodologies.fill(draft);
        HostLedger.fill(draft);
        HostProgress.fill(draft);
        HostMeasures.fill(draft);
        HostInventory.fill(draft);
        HostProjections.fill(draft);
        HostResponse.fill(draft);
        return draft.report();
    }

    private static RowKey measure(String number) {
        return new RowKey(Measures.MEASURE, number);
    }
}
