package org.ctfdesk.sample;

import java.util.List;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/**
 * The inventory of Iceland, 1990-2019, as published by the UNFCCC secretariat (submissions of 2021, through
 * openclimatedata/unfccc-detailed-data-by-party; public data). Nothing else in the report is real, so nothing else is
 * filled but notes that say so.
 */
final class IcelandSample {
    private IcelandSample() {}

    static Report make() {
        // the figures are those submitted in 2021: the report is dated so that they are not out of date in it
        var draft = new Draft(new Profile(
                new Party("Iceland", "ISL", false, false),
                new Submission(1, 2021, "0.1", Submission.State.STARTED, "en"),
                new Periods(2021, 2030, 1990, 2019, List.of(), 2040, List.of(2019), List.of(2030)),
                List.of(new Target("1", "Demonstration", List.of())),
                new Circumstances(true, false, Method.SINGLE_YEAR_AVERAGING, true, false, false)));
        draft.inventory("iceland.csv", ImportWish.of("2026-11-01").forParty("Iceland").withAbsent(NotationKey.NO));
        ReferenceColumns.copy(draft, 1990, "baseYear");
        draft.page("description")
                .text("target", """
                        Demonstration. This is not a submission of Iceland and says nothing about its nationally
                        determined contribution. It shows the program on real inventory figures, in table 6 and in the
                        inventory column of tables 7 to 9; everything else is left blank.""")
                .box("""
                        Demonstration made by the authors of the program from public data. It was neither seen nor
                        approved by any authority of Iceland.""");
        draft.page("table6").box("""
                Source: national inventory of Iceland, 1990–2019, as published by the UNFCCC secretariat (submissions of
                2021, through the collection openclimatedata/unfccc-detailed-data-by-party). CO2 eq. of CO2, CH4, N2O
                and SF6 was rebuilt from the mass of each gas with the 100-year global warming potentials of the IPCC
                Fifth Assessment Report (table 8.A.1, without the value for fossil methane).

                The source is on the Fourth Assessment Report. HFCs and PFCs could not be rebuilt, because their single
                species are not published there; they are given as published, in their own rows and inside industrial
                processes and product use.

                NO for NF3, for the unspecified mix and for the sector “Other” was entered for this demonstration: the
                source has no row for them, and its totals leave nothing for them.""");
        draft.page("table7").box("""
                Demonstration. Only the inventory column is filled, with the figures of 2019 from table 6. Energy stands
                without transport (1.A.3), which has its own row. No projections are reported here.""");
        return draft.report();
    }
}
