package org.ctfdesk.rule.inventory;

import java.math.BigDecimal;
import java.util.List;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.Tolerance;

/** A total with indirect CO2 is the one without it and some more, a small part of it: follows from MPGs, para. 52. */
public final class IndirectTotalBelow extends Rule.OfTable {
    private static final BigDecimal LARGE = new BigDecimal("0.1");

    public IndirectTotalBelow() {
        super(warning("OWN-91", mpgs("52")).breaks("T6-07").on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        for (var direct : List.of("totalWith", "totalWithout")) {
            var line = direct + "Indirect";
            for (var column : SummaryColumns.of(table.profile())) {
                var sum = figures.figure(direct, column).map(each -> each.value());
                if (sum.isEmpty() || !(figures.typed(line, column).orElse(null) instanceof Quantity.Amount amount)) {
                    continue;
                }
                var more = amount.value().subtract(sum.get());
                if (more.signum() < 0 && !Tolerance.agree(amount.value(), sum.get())) {
                    found.at(figures.place(line, column)).says("", amount, Quantity.of(sum.get()));
                    break;
                }
                if (more.compareTo(sum.get().abs().multiply(LARGE)) > 0) {
                    found.at(figures.place(line, column)).as(Severity.INFO).says("large", amount, Quantity.of(sum.get()));
                    break;
                }
            }
        }
    }
}
