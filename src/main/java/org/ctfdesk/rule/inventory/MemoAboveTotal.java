package org.ctfdesk.rule.inventory;

import java.math.BigDecimal;
import java.util.List;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A row that the Party added to table 6, as a memo item, is not several times the total without LULUCF (suspected: another unit): MPGs,
 * para. 47. One finding a row.
 */
public final class MemoAboveTotal extends Rule.OfTable {
    private static final BigDecimal TIMES = new BigDecimal(3);

    public MemoAboveTotal() {
        super(warning("OWN-211", mpgs("47")).breaks("U-04").on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        for (var part : new String[] {"ownSector", "ownGas"}) {
            for (var item : table.table().block(part).items()) {
                item.row(part).answers().entrySet().stream()
                        .filter(entry -> entry.getKey().column().equals(Summary.YEAR) && entry.getValue() instanceof Quantity.Amount)
                        .filter(entry -> figures.result("totalWithout", entry.getKey()).flatMap(Result::value)
                                .map(Answer.class::cast).or(() -> figures.typed("totalWithout",
                                        entry.getKey())).filter(Quantity.Amount.class::isInstance)
                                .map(total -> ((Quantity.Amount) total).value()).filter(total -> total.signum() > 0
                                && ((Quantity.Amount) entry.getValue()).value().compareTo(total.multiply(TIMES)) > 0).isPresent())
                        .findFirst().ifPresent(entry -> found.at(new Place(table.key(), new RowKey(part, item.id()), entry.getKey()))
                                .with(((Quantity) entry.getValue()).citing(List.of()), String.valueOf(entry.getKey().year())));
            }
        }
    }
}
