package org.ctfdesk.sample;

import java.util.List;
import java.util.Set;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Ndc.Cooperation;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/** An invented developed country Party: an emissions budget for 2021-2030 in its second NDC, and use of ITMOs. */
final class BuyerSample {
    private BuyerSample() {}

    static Report make() {
        var draft = new Draft(new Profile(
                // XAA to XZZ are user-assigned codes of ISO 3166: no country bears one
                new Party("Sampleland", "XBB", false, false),
                new Submission(2, 2026, "1.0", Submission.State.AWAITING_APPROVAL, "en"),
                new Periods(2021, 2030, 1990, 2024, List.of(), 2040, List.of(2024), List.of(2030, 2035)),
                List.of(new Target("1", "Net emissions budget 2021–2030", List.of())),
                new Circumstances(false, true, Method.MULTI_YEAR, true, false, true),
                new Ndc(TargetType.ABSOLUTE_REDUCTION, true, 2021, 2030, 1990, 2020, Cooperation.YES,
                        Set.copyOf(Measures.SECTORS_KIND.options().subList(0, 6)), Set.copyOf(Measures.GASES_KIND.options()))));
        BuyerDescription.fill(draft);
        BuyerMethodologies.fill(draft);
        BuyerLedger.fill(draft);
        BuyerProgress.fill(draft);
        BuyerMeasures.fill(draft);
        BuyerInventory.fill(draft);
        BuyerProjections.fill(draft);
        return draft.report();
    }
}
