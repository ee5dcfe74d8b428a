package org.ctfdesk.sample;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.report.NotationKey;

/** Table 6 of the invented buyer Party, and the inventory column of its tables 7 to 9. */
final class BuyerInventory {
    private BuyerInventory() {}

    static void fill(Draft draft) {
        draft.inventory("buyer.csv", ImportWish.of("2026-10-05").forParty("Sampleland").withAbsent(NotationKey.NO));
        ReferenceColumns.copy(draft, 1990, Summary.REFERENCE_YEAR);
        ReferenceColumns.copy(draft, 1990, Summary.BASE_YEAR);
        ReferenceColumns.copyTotals(draft, 1990, Summary.REFERENCE_YEAR, Summary.BASE_YEAR);
        draft.page("table6")
                .footnote("""
                        NE: fuel sold to fishing vessels on the high seas was not told apart from domestic sales before
                        2005, and no estimate can be made from the statistics of that time.""")
                .named("ownSector/1", "Memo item: international navigation (not in the totals)", """
                        NE (1) | NE (1) | NE (1) | NE (1) | NE (1) | NE (1) | NE (1) | NE (1) | NE (1) | NE (1) | NE (1) | NE (1) \
                        | NE (1) | NE (1) | NE (1) | NE (1) | NE (1) | 1920 | 1985 | 2050 | 2110 | 1740 | 1815 | 1860 | 1790 | 1755 \
                        | 1730 | 1765 | 1802 | 1848 | 1880 | 1866 | 1540 | 1610 | 1745 | 1772 | 1758""")
                .box("""
                        The base year and the reference year of the NDC are both 1990. NO: NF3 was not in use before
                        2001, and an unspecified mix of HFCs and PFCs and the sector “Other” do not occur. Indirect CO2
                        from solvents and fugitive methane is contained only in the rows that say so.""");
    }
}
