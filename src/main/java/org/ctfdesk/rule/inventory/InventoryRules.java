package org.ctfdesk.rule.inventory;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Table 6: MPGs, paras. 47-58 and 91. */
public final class InventoryRules {
    public static final List<Rule> ALL = List.of(
            new TotalsDifferByLulucf(),
            new SectorsDifferFromGases(),
            new BunkersInTotal(),
            new IndirectTotalMissing(),
            new NegativeOutsideLulucf(),
            new PrecursorsInTotal(),
            new BeyondTheWorld(),
            new FarFromNeighbours(),
            new IndirectTotalBelow(),
            new MemoAboveTotal());

    private InventoryRules() {}
}
