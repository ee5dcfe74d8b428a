package org.ctfdesk.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/**
 * Rows of a table as series over years. What is typed counts before what is computed; NO and NA are nothing, all else but a figure
 * is a gap.
 */
final class Figures {
    private final Report report;
    private final TableKey table;
    private final Words words;
    private final Map<Place, Result> computed;

    Figures(Report report, TableKey table, Words words) {
        this.report = report;
        this.table = table;
        this.words = words;
        this.computed = Derived.of(report, table);
    }

    /** The figure of a cell; nothing where it has none. */
    Optional<BigDecimal> at(RowKey row, ColumnKey column) {
        var place = new Place(table, row, column);
        return report.answer(place).or(() -> Optional.ofNullable(computed.get(place)).flatMap(Result::value)).flatMap(Figures::figure);
    }

    /** The figure that an answer is. */
    static Optional<BigDecimal> figure(Answer answer) {
        return switch (answer) {
            case Quantity.Amount amount -> Optional.of(amount.value());
            case Quantity.Keys keys -> keys.keys().stream().allMatch(NotationKey::countsAsZero)
                    ? Optional.of(BigDecimal.ZERO) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A row over the years. */
    Chart.Series series(RowKey row, String column, List<Integer> years) {
        var points = new TreeMap<Integer, BigDecimal>();
        for (var i = 0; i < years.size(); i++) {
            var place = i;
            at(row, new ColumnKey(column, years.get(i))).ifPresent(value -> points.put(place, value));
        }
        return new Chart.Series(name(row), points);
    }

    /** The rows of that line: itself, or one for each item where the Party repeats it. */
    List<RowKey> rows(String line) {
        var form = Forms.of(table.form());
        var rows = new ArrayList<RowKey>();
        form.repeatedOf(line).ifPresentOrElse(
                part -> report.items(table, part).forEach(item -> rows.add(new RowKey(line, item.id()))),
                () -> rows.add(RowKey.of(line)));
        return rows;
    }

    private String name(RowKey row) {
        if (row.isRepeated()) {
            var part = Forms.of(table.form()).repeatedOf(row.line()).map(Part.Repeated::id).orElse(row.line());
            return report.answer(new Place(table, new RowKey(row.line(), row.item()), ColumnKey.LABEL))
                    .map(answer -> answer instanceof Answer.Words text ? text.text() : part).orElse(part);
        }
        return words.of(Forms.of(table.form()).key(row.line()));
    }
}
