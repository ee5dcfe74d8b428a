package org.ctfdesk.rule.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.TableView;

/** Own rows of table 6, which stand outside the totals, and whether a typed total holds one of them nevertheless. */
final class MemoItems {
    private MemoItems() {}

    /** Finds each total that is just the amount of an own row of such a name above what stands in the rows that it is made of. */
    static void check(TableView table, Pattern names, Found found) {
        var own = Stream.of("ownGas", "ownSector")
                .flatMap(part -> table.table().block(part).items().stream().map(item -> new Named(part, item)))
                .toList();
        if (!own.isEmpty() && !FreeText.isEnglish(table.profile())) {
            var first = new RowKey(own.getFirst().part(), own.getFirst().item().id());
            found.undecided(new Place(table.key(), first, ColumnKey.LABEL), Doubt.Why.NOT_ENGLISH);
        }
        var items = own.stream()
                .filter(each -> names.matcher(each.name().toLowerCase(Locale.ROOT)).find())
                .toList();
        if (items.isEmpty()) {
            return;
        }
        var figures = Figures.of(table);
        for (var column : SummaryColumns.of(table.profile())) {
            for (var total : List.of("totalWithout", "totalWith", "totalSectors")) {
                check(figures, total, column, items, found);
            }
        }
    }

    /** Why they do not apply: no row of the Party’s own is there. */
    static Optional<NotApplicable> withoutRows(Report report) {
        var table = report.table(Summary.FORM.id());
        return table.block("ownGas").isEmpty() && table.block("ownSector").isEmpty()
                ? Optional.of(NotApplicable.NOTHING_OF_THE_SORT) : Optional.empty();
    }

    private static void check(Figures figures, String total, ColumnKey column, List<Named> items, Found found) {
        var typed = RoundedSum.of(figures.typed(total, column));
        var rows = rows(figures, total, column);
        if (typed.isPresent() && rows.isEmpty()) {
            figures.undecided(SummaryColumns.SECTORS, column, found);
        }
        if (typed.isEmpty() || rows.isEmpty() || typed.get().agreesWith(rows.get())) {
            return;
        }
        for (var item : items) {
            var amount = RoundedSum.of(item.item().row(item.part()).answer(column)).filter(each -> each.value().signum() > 0);
            if (amount.isPresent() && typed.get().agreesWith(rows.get().plus(amount.get()))) {
                found.at(figures.place(total, column))
                        .with(typed.get().quantity(), item.name(), amount.get().quantity(), rows.get().quantity());
                return;
            }
        }
    }

    /** What the total is made of: its formula's terms, or else the sectors. */
    private static Optional<RoundedSum> rows(Figures figures, String total, ColumnKey column) {
        if (figures.isComputed(total, column)) {
            return figures.figure(total, column);
        }
        var sectors = figures.sum(SummaryColumns.SECTORS, column);
        return total.equals("totalWithout")
                ? sectors
                : sectors.flatMap(sum -> figures.figure("lulucf", column).map(sum::plus));
    }

    /** An own row and the part that holds it. */
    private record Named(String part, Item item) {
        String name() {
            return item.row(part).answer(ColumnKey.LABEL)
                    .filter(Answer.Words.class::isInstance)
                    .map(answer -> ((Answer.Words) answer).text())
                    .orElse("");
        }
    }
}
