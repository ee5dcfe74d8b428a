package org.ctfdesk.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;

/**
 * A column of a CSV that says the unit of each quantity, which the agreed electronic format has no place for: quantities are
 * brought to t CO2 eq. A unit that is not known is refused: leaving it out would change the figure a thousandfold.
 *
 * @param position from 0
 */
record UnitColumn(int position, String head) {
    private static final Set<String> HEADS = Set.of("unit", "units", "quantityunit", "unitofquantity", "unitofmeasure", "uom");
    private static final Pattern CARBON = Pattern.compile("(t|kt|Gg|Mt)(?:CO2(?:-?e(?:q\\.?|quivalent)?)?)?");
    private static final ColumnKey QUANTITY = ColumnKey.of(Outcomes.QUANTITY);

    /** The column among heads that are no column of the ledger; taken out of them. */
    static Optional<UnitColumn> of(Map<Integer, String> unknown) {
        var found = unknown.entrySet().stream()
                .filter(entry -> isUnit(entry.getValue()))
                .map(entry -> new UnitColumn(entry.getKey(), entry.getValue())).findFirst();
        found.ifPresent(column -> unknown.remove(column.position()));
        return found;
    }

    /** True for the head of such a column. */
    static boolean isUnit(String head) {
        return HEADS.contains(head.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }

    /** A unit as it is compared. */
    static String plain(String unit) {
        return unit.replaceAll("[\\s\u00a0_]", "").replace('\u2082', '2');
    }

    /** The row in t CO2 eq, or in its metric where the unit names that; nothing where the unit cannot be read. */
    Optional<Row> applied(Row row, String unit) {
        var plain = plain(unit);
        var carbon = CARBON.matcher(plain);
        if (plain.isEmpty()) {
            return Optional.of(row);
        }
        if (!carbon.matches()) {
            return isMetric(row, plain) ? Optional.of(row) : Optional.empty();
        }
        var places = switch (carbon.group(1)) {
            case "t" -> 0;
            case "kt", "Gg" -> 3;
            default -> 6;
        };
        return Optional.of(row.answer(QUANTITY).orElse(null) instanceof Quantity.Amount amount && places > 0
                ? row.with(QUANTITY, Optional.of(new Quantity.Amount(amount.value().movePointRight(places), amount.footnotes()))) : row);
    }

    private static boolean isMetric(Row row, String unit) {
        return row.answer(QUANTITY).isEmpty() && row.answer(ColumnKey.of(Outcomes.NON_GHG_METRIC))
                .orElse(null) instanceof Answer.Words words
                && words.text().replaceAll("\\s", "").equalsIgnoreCase(unit);
    }
}
