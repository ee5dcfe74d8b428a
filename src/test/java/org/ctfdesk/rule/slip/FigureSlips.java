package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.slip.Slip.Cell;
import org.ctfdesk.rule.slip.Slip.Planted;

/** Slips in one figure, in a row, in a column. */
final class FigureSlips {
    /** Where figures stand, by a name. */
    private static final Map<String, String> PLACES = new TreeMap<>(Map.of(
            "table4", "table4/1:indicator/1:(year@.*|reference|targetLevel)", "supporting", "table4/1:supporting/\\d:.*",
            "table5", "table5:measure/\\d+:(achieved|expected)@.*", "table6", "table6:[a-z0-9]+(With|Without)?:year@.*",
            "table7", "table[789]:[a-zA-Z0-9]+:(projection|recent)@.*", "table10", "table10:.*@.*", "table11", "table11:.*@.*"));
    /** Tables where no sum betrays a figure: a slip that leaves it much as it was is no wrong that anybody could see. */
    private static final List<String> WITHOUT_SUMS = List.of("supporting", "table5", "table10", "table11");
    private static final BigDecimal OTHER_SIZE = new BigDecimal(8);
    private static final BigDecimal SEEN = new BigDecimal("0.4");

    private FigureSlips() {}

    static List<Slip> all() {
        var all = new ArrayList<Slip>();
        PLACES.forEach((name, path) -> {
            all.add(figure("tenfold", name, path, (value, random) -> value.movePointRight(1)));
            all.add(figure("tenth", name, path, (value, random) -> value.movePointLeft(1)));
            all.add(figure("thousandfold", name, path, (value, random) -> value.movePointRight(3)));
            all.add(figure("thousandth", name, path, (value, random) -> value.movePointLeft(3)));
            all.add(figure("sign", name, path, (value, random) -> value.negate()));
            all.add(figure("noPoint", name, path, (value, random) ->
                    value.stripTrailingZeros().scale() > 0 ? new BigDecimal(value.stripTrailingZeros().unscaledValue()) : value));
            all.add(figure("transposed", name, path, FigureSlips::transposed));
            all.add(figure("digitLost", name, path, (value, random) -> digits(value, digits -> {
                var at = random.nextInt(digits.length());
                return digits.substring(0, at) + digits.substring(at + 1);
            })));
            all.add(figure("digitTwice", name, path, (value, random) -> digits(value, digits -> {
                var at = random.nextInt(digits.length());
                return digits.substring(0, at + 1) + digits.substring(at);
            })));
            all.add(keyed("cleared", name, path, Optional.empty()));
            all.add(keyed("zero", name, path, Optional.of(Quantity.of(BigDecimal.ZERO))));
            all.add(keyed("NO", name, path, Optional.of(Quantity.of(NotationKey.NO))));
            all.add(keyed("NE", name, path, Optional.of(Quantity.of(NotationKey.NE))));
            all.add(keyed("IE", name, path, Optional.of(Quantity.of(NotationKey.IE))));
            all.add(new Slip("figure/neighbour/" + name, (report, random) -> neighbour(report, random, name, path)));
        });
        return all;
    }

    private static Slip figure(String kind, String name, String path, BiFunction<BigDecimal, Random, BigDecimal> change) {
        return new Slip("figure/" + kind + "/" + name, (report, random) -> {
            for (var i = 0; i < 20; i++) {
                var cell = Slip.any(amounts(report, path), random);
                var value = cell.flatMap(Cell::amount).map(Quantity.Amount::value);
                var changed = value.map(each -> change.apply(each, random));
                if (changed.isPresent() && isSeen(name, value.get(), changed.get())) {
                    return Optional.of(Slip.typed(report, cell.get().place(), changed.get().toPlainString()));
                }
            }
            return Optional.empty();
        });
    }

    private static boolean isSeen(String name, BigDecimal before, BigDecimal after) {
        var apart = after.subtract(before).abs().divide(before.abs(), MathContext.DECIMAL64);
        if (name.equals("table5")) { // one estimate among others is seen to be wrong only where it is of another size
            return before.abs().max(after.abs()).compareTo(before.abs().min(after.abs()).multiply(OTHER_SIZE)) >= 0;
        }
        return apart.compareTo(WITHOUT_SUMS.contains(name) ? SEEN : new BigDecimal("0.05")) > 0
                && before.abs().compareTo(BigDecimal.ONE) > 0;
    }

    static List<Cell> amounts(Report report, String path) {
        return Slip.cells(report, path).stream().filter(cell -> cell.amount().isPresent()).toList();
    }

    private static Slip keyed(String kind, String name, String path, Optional<Answer> answer) {
        return new Slip("figure/" + kind + "/" + name, (report, random) ->
                Slip.any(amounts(report, path), random).map(cell -> Slip.changed(cell.place().path() + " = " + kind, report,
                        List.of(new Edit.Change(cell.place(), answer)))));
    }

    /** The figure of the row above or below, as when the eye slips. */
    private static Optional<Planted> neighbour(Report report, Random random, String name, String path) {
        var amounts = amounts(report, path);
        for (var i = 0; i < 20 && !amounts.isEmpty(); i++) {
            var cell = Slip.any(amounts, random).orElseThrow();
            var other = Slip.any(amounts.stream().filter(each -> each.place().column().equals(cell.place().column())
                    && each.place().table().equals(cell.place().table())).toList(), random).orElseThrow();
            if (isSeen(name, cell.amount().orElseThrow().value(), other.amount().orElseThrow().value())) {
                return Optional.of(Slip.typed(report, cell.place(), other.amount().orElseThrow().value().toPlainString()));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal transposed(BigDecimal value, Random random) {
        return digits(value, digits -> {
            if (digits.length() < 2) {
                return digits;
            }
            var at = random.nextInt(digits.length() - 1);
            return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
        });
    }

    /** Changes the whole digits and leaves the decimals. */
    private static BigDecimal digits(BigDecimal value, java.util.function.UnaryOperator<String> change) {
        var text = value.abs().toPlainString();
        var point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        var whole = change.apply(text.substring(0, point));
        return whole.isEmpty() ? value : new BigDecimal((value.signum() < 0 ? "-" : "") + whole + text.substring(point));
    }
}
