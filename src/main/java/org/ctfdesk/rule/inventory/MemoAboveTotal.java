package org.ctfdesk.rule.inventory;

import java.math.BigDecimal;
import java.util.Collection;
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
 * A row that the Party added to table 6, as a memo item, is not far above the total without LULUCF: MPGs, para. 47 (suspected: another
 * unit). Bunkers of a hub, and CO2 from biomass of a least developed country, are several times the total in truth: told of is what is
 * twenty times as much, or a jump in the row, and not where a footnote tells why. One finding a row.
 */
public final class MemoAboveTotal extends Rule.OfTable {
    private static final BigDecimal TIMES = new BigDecimal(3);
    private static final BigDecimal BEYOND_ANY_HUB = new BigDecimal(20);
    private static final BigDecimal JUMP = new BigDecimal(200);

    public MemoAboveTotal() {
        super(warning("OWN-211", mpgs("47")).breaks("U-04").on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        for (var part : new String[] {"ownSector", "ownGas"}) {
            for (var item : table.table().block(part).items()) {
                var answers = item.row(part).answers();
                answers.entrySet().stream().filter(entry -> entry.getKey().column().equals(Summary.YEAR)
                                && entry.getValue() instanceof Quantity.Amount amount && amount.footnotes().isEmpty())
                        .filter(entry -> figures.result("totalWithout", entry.getKey()).flatMap(Result::value)
                                .map(Answer.class::cast).or(() -> figures.typed("totalWithout",
                                        entry.getKey())).filter(Quantity.Amount.class::isInstance)
                                .map(total -> ((Quantity.Amount) total).value()).filter(total -> total.signum() > 0
                                && isFarAbove(((Quantity.Amount) entry.getValue()).value(), total, answers.values())).isPresent())
                        .findFirst().ifPresent(entry -> found.at(new Place(table.key(), new RowKey(part, item.id()), entry.getKey()))
                                .with(((Quantity) entry.getValue()).citing(List.of()), String.valueOf(entry.getKey().year())));
            }
        }
    }

    private static boolean isFarAbove(BigDecimal value, BigDecimal total, Collection<Answer> row) {
        return value.compareTo(total.multiply(BEYOND_ANY_HUB)) > 0 || value.compareTo(total.multiply(TIMES)) > 0
                && row.stream().anyMatch(other -> other instanceof Quantity.Amount amount && amount.value().signum() > 0
                        && value.compareTo(amount.value().multiply(JUMP)) > 0);
    }
}
