package org.ctfdesk.flexibility;

import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;

/**
 * Which gases may be left out: MPGs, para. 48. Known are those of the NDC, and those with a figure in table 6; whether a gas
 * is covered by an activity under Article 6, or stood in an earlier report, the Party must see to itself.
 */
final class GasesLeftOut {
    private GasesLeftOut() {}

    /** Lines of the gases that may be left out, and of their mix where that is so of all of it. */
    static Set<String> of(Report report) {
        var left = new TreeSet<>(FlexibleCells.GASES);
        left.removeAll(Requirement.FLEXIBLE.gases(kept(report)));
        if (left.contains("hfcs") && left.contains("pfcs")) {
            left.add("mix");
        }
        return left;
    }

    /** Gases of the NDC, and those of which the inventory has a figure. */
    static Set<String> kept(Report report) {
        var kept = new TreeSet<>(report.profile().ndc().gases());
        var inventory = report.table(Summary.FORM.id());
        for (var gas : FlexibleCells.GASES) {
            if (inventory.row(gas).answers().values().stream()
                    .anyMatch(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range)) {
                kept.add(gas);
            }
        }
        return kept;
    }
}
