package org.ctfdesk.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * Slips such as compilers make in any report, cell by cell: an answer forgotten, a figure in the wrong unit, digits swapped, a
 * key for a figure.
 */
final class CommonSlips {
    /** Rules that find them, the telling one left open: whichever finds it first at the cell tells it. */
    private static final List<String> ANY = List.of();

    private final List<Slip> slips = new ArrayList<>();

    private CommonSlips() {}

    static List<Slip> of(Report report) {
        var made = new CommonSlips();
        report.tables().forEach((key, table) -> {
            if (!key.form().equals(Foot.ID)) {
                table.rows().forEach((line, row) -> made.row(key, RowKey.of(line), row));
                table.blocks().forEach((part, block) -> block.items()
                        .forEach(item -> item.rows().forEach((line, row) -> made.row(key, new RowKey(line, item.id()), row))));
            }
        });
        return made.slips;
    }

    private void row(TableKey table, RowKey line, Row row) {
        for (Map.Entry<ColumnKey, Answer> entry : row.answers().entrySet()) {
            var place = new Place(table, line, entry.getKey());
            switch (entry.getValue()) {
                case Answer.Words words -> add("cleared", "an answer left blank", place, Optional.empty());
                case Answer.Choices choices -> add("cleared", "a choice left blank", place, Optional.empty());
                case Quantity.Amount amount -> figure(place, amount);
                case Quantity.Range range -> { }
                case Quantity.Keys keys -> add("key-cleared", "a notation key left out", place, Optional.empty());
                case Answer.Years years -> add("year", "a year that cannot be", place, Optional.of(Answer.Years.of(years.first() - 100)));
                case Answer.Day day -> { }
                case Answer.Unread unread -> { }
            }
        }
    }

    private void figure(Place place, Quantity.Amount amount) {
        if (amount.value().signum() == 0) {
            return;
        }
        add("thousandfold", "a figure in a unit a thousand times smaller", place,
                Optional.of(amount(amount, amount.value().movePointRight(3))));
        add("sign", "a figure with the wrong sign", place, Optional.of(amount(amount, amount.value().negate())));
        add("key", "“not estimated” without a reason in place of a figure", place,
                Optional.of(new Quantity.Keys(List.of(NotationKey.NE), List.of())));
        swapped(amount.value()).ifPresent(other -> add("digits", "two digits swapped", place, Optional.of(amount(amount, other))));
    }

    private static Quantity.Amount amount(Quantity.Amount before, BigDecimal value) {
        return new Quantity.Amount(value.scale() < 0 ? value.setScale(0) : value, before.footnotes());
    }

    /** The first two digits that differ, the other way round. */
    private static Optional<BigDecimal> swapped(BigDecimal value) {
        var digits = new StringBuilder(value.toPlainString());
        for (var i = 1; i < digits.length(); i++) {
            var one = digits.charAt(i - 1);
            var other = digits.charAt(i);
            if (Character.isDigit(one) && Character.isDigit(other) && one != other && other != '0') {
                digits.setCharAt(i - 1, other);
                digits.setCharAt(i, one);
                return Optional.of(new BigDecimal(digits.toString()));
            }
        }
        return Optional.empty();
    }

    private void add(String kind, String what, Place place, Optional<Answer> planted) {
        slips.add(new Slip(kind + ":" + place.path(), what, ANY, report -> report.with(place, planted)));
    }
}
