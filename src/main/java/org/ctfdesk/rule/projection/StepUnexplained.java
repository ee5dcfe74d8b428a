package org.ctfdesk.rule.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A large step from the inventory to the first projected year is explained by a footnote (suspected); LULUCF, which varies by
 * nature, and the ‘without measures’ scenario, which leaves out what was achieved, are not looked at: MPGs, para. 99.
 */
public final class StepUnexplained extends Rule.OfTable {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final List<String> LINES =
            List.of("energy", "transport", "industry", "agriculture", "waste", Scenarios.TOTAL_WITHOUT);

    public StepUnexplained() {
        super(warning("T7-18", mpgs("99"))
                .on(form -> form.id().equals(Scenarios.WITH) || form.id().equals(Scenarios.ADDITIONAL)));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        var recent = Scenarios.recent(table.profile());
        var projected = Scenarios.projected(table.profile());
        if (projected.isEmpty()) {
            return;
        }
        var total = figures.figure(Scenarios.TOTAL_WITHOUT, recent).map(RoundedSum::value);
        for (var line : LINES) {
            figures.undecided(List.of(line), recent, found);
            figures.undecided(List.of(line), projected.getFirst(), found);
            var before = figures.figure(line, recent).map(RoundedSum::value);
            var after = figures.figure(line, projected.getFirst()).map(RoundedSum::value);
            var isLarge = before.isPresent() && (total.isEmpty()
                    || isLargePart(before.get(), total.get(), table.profile().limits().stepShare()));
            if (isLarge && before.get().signum() > 0 && after.isPresent()
                    && !isExplained(figures, line, recent) && !isExplained(figures, line, projected.getFirst())) {
                check(figures, line, before.get(), after.get(), projected.getFirst(), table.profile().limits().step(), found);
            }
        }
    }

    private static void check(Figures figures, String line, BigDecimal before, BigDecimal after, ColumnKey column, int limit, Found found) {
        var step = after.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        if (step.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            found.at(figures.place(line, column)).with(Quantity.of(before), Quantity.of(after), Quantity.of(step));
        }
    }

    private static boolean isLargePart(BigDecimal part, BigDecimal total, int share) {
        return part.multiply(HUNDRED).compareTo(total.multiply(BigDecimal.valueOf(share))) >= 0;
    }

    private static boolean isExplained(Figures figures, String line, ColumnKey column) {
        return figures.typed(line, column)
                .filter(answer -> answer instanceof Quantity quantity && !quantity.footnotes().isEmpty())
                .isPresent();
    }
}
