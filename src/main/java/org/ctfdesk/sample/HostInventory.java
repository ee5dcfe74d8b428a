package org.ctfdesk.sample;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/** Table 6 of the invented host Party, and the inventory column of its tables 7 to 9. */
final class HostInventory {
    private HostInventory() {}

    static void fill(Draft draft) {
        draft.inventory("host.csv", ImportWish.of("2026-09-14").forParty("Sample Republic").withAbsent(NotationKey.NO));
        ReferenceColumns.copy(draft, 2010, Summary.REFERENCE_YEAR);
        ReferenceColumns.fill(draft, Summary.BASE_YEAR, Quantity.of(NotationKey.NA));
        ReferenceColumns.typeTotals(draft);
        draft.page("table6")
                .named("ownSector/1", "Memo item: international aviation and navigation (not in the totals)", """
                        980 | NA | 410 | 415 | 428 | 440 | 452 | 470 | 488 | 505 | 522 | 540 | 561 | 570 | 592 | 610 | 645 | 690 | 745 | 802 \
                        | 860 | 905 | 980 | 1030 | 1085 | 1120 | 1165 | 1210 | 1258 | 1301 | 1340 | 1362 | 610 | 735 | 1090 | 1245""")
                .box("""
                        FX: flexibility is applied to paragraph 48 of the MPGs. SF6 and NF3 are not estimated; neither
                        is in the scope of the NDC, covered by an activity under Article 6, or was reported before.
                        Capacity constraint and time frame are given with the flexibility entries (chapter VII). The
                        totals by gas were entered by the Party: they are the sum of CO2, CH4, N2O and HFCs, which
                        equals the total by sector.

                        Flexibility is also applied to paragraph 58: the latest year is 2023, three years before the
                        submission.

                        The reference year of the NDC is 2010. NA in the column of the base year: the Party has no other
                        base year. PFCs do not occur (NO), there being no production of aluminium.""");
    }
}
