package org.ctfdesk.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.MassUnit;

/**
 * A column of a CSV that says the unit of each quantity, which the agreed electronic format has no place for: quantities are
 * brought to t CO2 eq. A unit that is not known is refused: leaving it out would change the figure a thousandfold.
 *
 * @param position from 0
 */
record UnitColumn(int position, String head) {
    private static final Set<String> HEADS = Set.of("unit", "units", "quantityunit", "unitofquantity", "unitofmeasure", "uom", "unité",
            "unités", "unidad", "unidades", "unidade", "einheit", "единица", "единицы", "единицаизмерения", "ед", "单位", "الوحدة", "وحدة");
    /** TG, GT and KG are countries: under a head that says nothing, capitals alone are no unit. */
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern OF_CO2 = Pattern.compile("(?:de|of)?CO2$");
    private static final ColumnKey QUANTITY = ColumnKey.of(Outcomes.QUANTITY);

    /**
     * The column among heads that are no column of the ledger; taken out of them. In another language it is known by what stands
     * in it: units alone.
     */
    static Optional<UnitColumn> of(Map<Integer, String> unknown, List<Csv.Row> body) {
        var found = unknown.entrySet().stream()
                .filter(entry -> isUnit(entry.getValue()))
                .map(entry -> new UnitColumn(entry.getKey(), entry.getValue())).findFirst()
                .or(() -> unknown.entrySet().stream().map(entry -> new UnitColumn(entry.getKey(), entry.getValue()))
                        .filter(column -> column.holdsUnits(body)).findFirst());
        found.ifPresent(column -> unknown.remove(column.position()));
        return found;
    }

    /** True for the head of such a column. */
    static boolean isUnit(String head) {
        return HEADS.contains(head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""));
    }

    private boolean holdsUnits(List<Csv.Row> body) {
        var units = body.stream().map(line -> line.field(position)).filter(text -> !text.isBlank()).toList();
        return !units.isEmpty() && units.stream().allMatch(text -> places(plain(text)).isPresent()
                && !CAPITALS.matcher(text.strip()).matches());
    }

    private static Optional<Integer> places(String plain) {
        var mass = MassUnit.ofEquivalent(plain).orElseGet(() -> OF_CO2.matcher(plain).replaceFirst(""));
        return MassUnit.isOfTwoMeanings(plain) ? Optional.empty()
                : MassUnit.named(mass).map(unit -> unit.power() - MassUnit.TONNES.power());
    }

    /** True where a quantity in that unit is not in t CO2 eq as it stands. */
    static boolean isScaled(String unit) {
        return places(plain(unit)).filter(places -> places != 0).isPresent();
    }

    /** A unit as it is compared. */
    static String plain(String unit) {
        return unit.replaceAll("[\\s\u00a0_]", "").replace('\u2082', '2');
    }

    /** The row in t CO2 eq, or in its metric where the unit names that; nothing where the unit cannot be read. */
    Optional<Row> applied(Row row, String unit) {
        var plain = plain(unit);
        if (plain.isEmpty()) {
            return Optional.of(row);
        }
        var places = places(plain);
        if (places.isEmpty()) {
            return isMetric(row, plain) ? Optional.of(row) : Optional.empty();
        }
        return Optional.of(row.answer(QUANTITY).orElse(null) instanceof Quantity.Amount amount && places.get() != 0
                ? row.with(QUANTITY, Optional.of(new Quantity.Amount(amount.value().movePointRight(places.get()), amount.footnotes())))
                : row);
    }

    private static boolean isMetric(Row row, String unit) {
        return row.answer(QUANTITY).isEmpty() && !unit.isEmpty()
                && row.words(ColumnKey.of(Outcomes.NON_GHG_METRIC)).replaceAll("\\s", "").equalsIgnoreCase(unit);
    }
}
