package org.ctfdesk.excel.agreed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/**
 * What of a ledger goes into one workbook of the format: all of it, or one reported year.
 *
 * @param year the reported year; empty for all
 */
record Content(Report report, OptionalInt year) {
    private static final ColumnKey REPORTED_YEAR = ColumnKey.of(Holdings.REPORTED_YEAR);
    /** What the platform fills in: 4/CMA.6, annex II, footnotes c, d and e of table 1, n of table 2, y of table 3. */
    private static final Map<Form, List<ColumnKey>> PLATFORM = Map.of(
            Submissions.FORM, List.of(ColumnKey.of(Submissions.REVIEW_STATUS), ColumnKey.of(Submissions.CONSISTENCY),
                    ColumnKey.of(Submissions.REVIEW_REPORT)),
            Authorizations.FORM, List.of(ColumnKey.of(Authorizations.DOCUMENTATION)),
            Actions.FORM, List.of(ColumnKey.of(Actions.CONSISTENCY)));
    private static final ColumnKey DATE = ColumnKey.of(Actions.DATE);

    /**
     * A line of the ledger.
     *
     * @param position where it stands among the lines of its form that are written, from 1
     * @param row what the ledger holds; empty for what follows from other lines
     * @param shown what the table shows of it
     */
    record Line(int position, Row row, Row shown) {
        /** True for what follows from the ledger and is no line of it. */
        boolean isComputed() {
            return row.isEmpty() && !shown.isEmpty();
        }
    }

    /** The lines of a table that hold anything, in the ledger's order. */
    List<Line> lines(Table table) {
        if (table == Table.HOLDINGS && hasComputedHoldings()) {
            var rows = ComputedHoldings.of(report, year.orElseThrow());
            return IntStream.range(0, rows.size()).mapToObj(i -> new Line(i + 1, Row.EMPTY, rows.get(i))).toList();
        }
        return rows(table.form()).stream().filter(line -> table.shows(line.shown())).toList();
    }

    /** True where the Party typed no holdings of the year: they follow from its actions then. */
    private boolean hasComputedHoldings() {
        return year.isPresent() && items(Holdings.FORM).noneMatch(item -> isWritten(Holdings.FORM, item));
    }

    /** The annual information: one submission, or all; an empty one where there is none, for Party and years stand with it. */
    List<Row> submissions() {
        var rows = rows(Submissions.FORM).stream().map(Line::row).toList();
        if (!rows.isEmpty()) {
            return rows;
        }
        var asked = year.isPresent() ? Optional.<Answer>of(Answer.Years.of(year.getAsInt())) : Optional.<Answer>empty();
        return List.of(Row.EMPTY.with(ColumnKey.of(Submissions.REPORTED_YEAR), asked));
    }

    /** True for what the platform fills in of table 1. */
    static boolean isOfPlatform(String row) {
        return PLATFORM.get(Submissions.FORM).contains(ColumnKey.of(row));
    }

    /** The years in which actions, holdings or submissions stand, ascending. */
    static NavigableSet<Integer> years(Report report) {
        var all = new Content(report, OptionalInt.empty());
        var years = new TreeSet<Integer>();
        for (var form : List.of(Actions.FORM, Holdings.FORM, Submissions.FORM)) {
            all.items(form).forEach(item -> yearOf(form, row(form, item)).ifPresent(years::add));
        }
        return years;
    }

    /** What table 1 says of all holdings: the reported year, where it gives just one. */
    Optional<Answer> yearOfHoldings() {
        var submissions = submissions();
        return submissions.size() == 1 ? submissions.getFirst().answer(ColumnKey.of(Submissions.REPORTED_YEAR)) : Optional.empty();
    }

    private List<Line> rows(Form form) {
        var lines = new ArrayList<Line>();
        var first = form == Actions.FORM ? Optional.of(firstTransfers()) : Optional.<FirstTransferLines>empty();
        items(form).filter(item -> isWritten(form, item)).forEach(item -> {
            var row = row(form, item);
            var shown = first.map(all -> all.shown(item, row)).orElse(row);
            lines.add(new Line(lines.size() + 1, row, withoutPlatform(form, shown)));
        });
        return lines;
    }

    /** Where the format says otherwise of first transfers than table 4. */
    List<Departure> departures() {
        return firstTransfers().departures();
    }

    private FirstTransferLines firstTransfers() {
        return new FirstTransferLines(report, item -> isWritten(Actions.FORM, item));
    }

    private boolean isWritten(Form form, Item item) {
        return year.isEmpty() || isOfYear(form, row(form, item));
    }

    /** The row without what the centralized accounting and reporting platform fills in. */
    private static Row withoutPlatform(Form form, Row row) {
        var shown = row;
        for (var column : PLATFORM.getOrDefault(form, List.of())) {
            shown = shown.answer(column).isEmpty() ? shown : shown.with(column, Optional.empty());
        }
        return shown;
    }

    /** Actions and holdings that belong to no year at all; none where all years are written. */
    int withoutYear() {
        return year.isEmpty() ? 0 : (int) Stream.of(Actions.FORM, Holdings.FORM)
                .flatMap(form -> items(form).filter(item -> yearOf(form, row(form, item)).isEmpty())).count();
    }

    private Stream<Item> items(Form form) {
        return report.table(form.id()).block(form.repeatedParts().findFirst().orElseThrow().id()).items().stream()
                .filter(item -> !row(form, item).isEmpty());
    }

    private static Row row(Form form, Item item) {
        return item.row(form.lines().findFirst().orElseThrow().id());
    }

    private boolean isOfYear(Form form, Row row) {
        var isYearly = form == Actions.FORM || form == Holdings.FORM || form == Submissions.FORM;
        return !isYearly || yearOf(form, row).equals(year);
    }

    private static OptionalInt yearOf(Form form, Row row) {
        return switch (row.answer(form == Actions.FORM ? DATE : REPORTED_YEAR).orElse(null)) {
            case Answer.Day day -> OptionalInt.of(day.date().getYear());
            case Answer.Years years when years.isOne() -> OptionalInt.of(years.first());
            case null, default -> OptionalInt.empty();
        };
    }
}
