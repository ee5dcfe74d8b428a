package org.ctfdesk.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Row;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;

/**
 * Reads lines of the ledger from CSV, one line each. "NA" is read as blank, as the format asks for it where a field does not
 * apply. All cells that cannot be read are told at once.
 */
public final class LedgerCsv {
    /** The columns of authorizations that may stand beside actions. */
    private static final List<String> BESIDE_ACTIONS =
            List.of(Authorizations.PURPOSES, Authorizations.FIRST_TRANSFER, Authorizations.QUANTITY);

    private final CsvFile file;
    private final Optional<NumberStyle> numbers;
    private final Words words;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, String> unknown = new TreeMap<>();
    private final Set<String> scaled = new TreeSet<>();

    /**
     * Lines read.
     *
     * @param items each with the number of its line as id
     * @param authorizations those that actions name the purposes of, in the order met
     * @param unknown heads that are no column of the form
     * @param columns the cells' columns that the file has, each with its form's id: {@code actions:date}
     * @param scaled units from which quantities were brought to t CO2 eq
     */
    public record Lines(List<Item> items, List<Item> authorizations, List<String> unknown, Set<String> columns, Set<String> scaled) {
        /** Authorizations alone. */
        public static Lines of(List<Item> items) {
            return new Lines(items, List.of(), List.of(), Set.of(), Set.of());
        }
    }

    private LedgerCsv(CsvFile file, Optional<NumberStyle> numbers, Words words) throws LedgerFailure {
        this.file = file;
        this.numbers = numbers;
        this.words = words;
        if (file.rows().isEmpty()) {
            throw new LedgerFailure(List.of(words.of("ledger.csv.empty", file.name())));
        }
        var names = file.rows().getFirst().fields();
        for (var i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                unknown.put(i, names.get(i).strip());
            }
        }
    }

    /**
     * Actions, with the authorizations that their own columns tell of.
     *
     * @param metric the non-GHG metric of quantities that name none; "" for t CO2 eq
     * @param numbers how figures are written, if the user was asked
     */
    public static Lines actions(CsvFile file, String metric, Optional<NumberStyle> numbers, Words words) throws ReadingFailure {
        var csv = new LedgerCsv(file, numbers, words);
        var actions = csv.head(Actions.FORM, Actions.FORM.columns());
        var unit = UnitColumn.of(csv.unknown, csv.body());
        var authorizations = csv.head(Authorizations.FORM,
                Authorizations.FORM.columns().stream().filter(column -> BESIDE_ACTIONS.contains(column.id())).toList());
        csv.require(actions, Actions.FORM, List.of(Actions.DATE, Actions.TYPE));
        if (!actions.has(Outcomes.QUANTITY) && !actions.has(Outcomes.QUANTITY_IN_METRIC)) {
            csv.require(actions, Actions.FORM, List.of(metric.isEmpty() ? Outcomes.QUANTITY : Outcomes.QUANTITY_IN_METRIC));
        }
        var items = new ArrayList<Item>();
        var under = new LinkedHashMap<String, Row>();
        var actionStyle = csv.typed(actions);
        var authorizationStyle = csv.typed(authorizations);
        for (var each : csv.body()) {
            var action = csv.inUnit(each, csv.inMetric(csv.row(each, actions, actionStyle), metric), unit);
            var authorization = csv.row(each, authorizations, authorizationStyle);
            if (!authorization.isEmpty()) {
                action = csv.under(each, action, csv.inMetric(authorization, action), under);
            }
            items.add(csv.item(each, Actions.ACTION, action));
        }
        csv.stopWhereWrong();
        var made = new ArrayList<Item>();
        under.forEach((name, row) -> made.add(Item.blank(Integer.toString(made.size() + 1))
                .with(Authorizations.AUTHORIZATION, row.with(ColumnKey.LABEL, Optional.of(new Answer.Words(name))))));
        var columns = new TreeSet<>(actions.columns(Actions.FORM));
        columns.addAll(authorizations.columns(Authorizations.FORM));
        return new Lines(items, made, List.copyOf(csv.unknown.values()), columns, csv.scaled);
    }

    /**
     * Authorizations.
     *
     * @param numbers how figures are written, if the user was asked
     */
    public static Lines authorizations(CsvFile file, Optional<NumberStyle> numbers, Words words) throws ReadingFailure {
        var csv = new LedgerCsv(file, numbers, words);
        var head = csv.head(Authorizations.FORM, Authorizations.FORM.columns());
        csv.require(head, Authorizations.FORM, List.of(Authorizations.AUTHORIZATION_ID));
        var typed = csv.typed(head);
        var items = new ArrayList<Item>();
        for (var each : csv.body()) {
            items.add(csv.item(each, Authorizations.AUTHORIZATION, csv.row(each, head, typed)));
        }
        csv.stopWhereWrong();
        return new Lines(items, List.of(), List.copyOf(csv.unknown.values()), head.columns(Authorizations.FORM), Set.of());
    }

    /** Two fields of one column have to say the same in every line. */
    private CsvHead head(Form form, List<Column> columns) throws LedgerFailure {
        var head = CsvHead.of(form, columns, unknown, words);
        for (var second : head.again().entrySet()) {
            refuseTwo(file, head.positions().get(second.getKey()), second.getValue(), words);
        }
        return head;
    }

    /** Asks which of two fields counts, where they differ. */
    static void refuseTwo(CsvFile file, int first, int second, Words words) throws LedgerFailure {
        var names = file.rows().getFirst();
        for (var line : file.rows().subList(1, file.rows().size())) {
            if (!line.field(first).equals(line.field(second))) {
                throw new LedgerFailure(List.of(words.of("ledger.csv.columnTwice", file.name(), line.line(), names.field(first),
                        names.field(second), line.field(first), line.field(second))));
            }
        }
    }

    private List<Csv.Row> body() {
        return file.rows().subList(1, file.rows().size());
    }

    private void require(CsvHead head, Form form, List<String> columns) throws LedgerFailure {
        for (var id : columns) {
            if (!head.has(id)) {
                throw new LedgerFailure(List.of(words.of("ledger.csv.noColumn", file.name(), file.rows().getFirst().line(),
                        words.of(form.key("head." + id)), id)));
            }
        }
    }

    private AnswerReader typed(CsvHead head) throws ReadingFailure {
        var figures = head.positions().entrySet().stream()
                .filter(entry -> entry.getKey().kind().isNumeric()).map(Map.Entry::getValue).toList();
        return new AnswerReader(file.numbers(figures, numbers), words);
    }

    private Row row(Csv.Row line, CsvHead head, AnswerReader typed) {
        var row = Row.EMPTY;
        for (var entry : head.positions().entrySet()) {
            var column = entry.getKey();
            var text = line.field(entry.getValue());
            if (text.isEmpty() || text.equalsIgnoreCase("NA")) {
                continue;
            }
            var answer = typed.read(column.kind(), text);
            if (answer.filter(Answer.Unread.class::isInstance).isPresent()) {
                var name = file.rows().getFirst().field(entry.getValue());
                wrong.add(words.of("ledger.csv.cell", file.name(), line.line(), name, text, expected(column.kind())));
            }
            row = row.with(ColumnKey.of(column.id()), answer);
        }
        return row;
    }

    private Row inUnit(Csv.Row line, Row row, Optional<UnitColumn> column) {
        if (column.isEmpty()) {
            return row;
        }
        var unit = line.field(column.get().position());
        var applied = column.get().applied(row, unit);
        if (UnitColumn.isScaled(unit)) {
            scaled.add(unit);
        }
        if (applied.isEmpty()) {
            wrong.add(words.of("ledger.csv.cell", file.name(), line.line(), column.get().head(), unit, words.of("ledger.csv.unit")));
        }
        return applied.orElse(row);
    }

    private String expected(Kind kind) {
        return switch (kind) {
            case Kind.Choice choice -> words.of("ledger.csv.oneOf", String.join("; ",
                    choice.options().stream().map(option -> words.of("choice." + choice.id() + "." + option)).toList()));
            case Kind.Date any -> words.of("ledger.csv.date");
            case Kind.Year any -> words.of("ledger.csv.year");
            case Kind.YearOrPeriod any -> words.of("ledger.csv.yearOrPeriod");
            case Kind.Quantity any -> words.of("ledger.csv.number");
            case Kind.Level any -> words.of("ledger.csv.number");
            case Kind.Text any -> words.of("ledger.csv.text");
        };
    }

    /** The row with its metric, where a quantity in a metric stands without one. */
    private Row inMetric(Row row, String metric) {
        var names = row.answer(ColumnKey.of(Outcomes.NON_GHG_METRIC)).isPresent();
        var isMeant = row.answer(ColumnKey.of(Outcomes.QUANTITY_IN_METRIC)).isPresent()
                && row.answer(ColumnKey.of(Outcomes.QUANTITY)).isEmpty();
        return names || !isMeant || metric.isEmpty()
                ? row
                : row.with(ColumnKey.of(Outcomes.METRIC), Optional.of(Answer.Choices.of(Outcomes.NON_GHG)))
                        .with(ColumnKey.of(Outcomes.NON_GHG_METRIC), Optional.of(new Answer.Words(metric)));
    }

    /** An authorization in the metric of its action. */
    private Row inMetric(Row authorization, Row action) {
        var row = authorization;
        for (var column : List.of(Outcomes.METRIC, Outcomes.NON_GHG_METRIC)) {
            row = row.with(ColumnKey.of(column), action.answer(ColumnKey.of(column)));
        }
        return row;
    }

    /** The action under the authorization that its own columns tell of; one without a name is named after its purposes. */
    private Row under(Csv.Row line, Row action, Row authorization, Map<String, Row> all) {
        var column = ColumnKey.of(Actions.AUTHORIZATION_ID);
        var name = action.answer(column).map(answer -> ((Answer.Words) answer).text())
                .orElseGet(() -> String.join(" ", List.of(option(authorization, Authorizations.PURPOSES),
                        option(authorization, Authorizations.FIRST_TRANSFER))).strip());
        var named = authorization.with(ColumnKey.of(Authorizations.AUTHORIZATION_ID), Optional.of(new Answer.Words(name)));
        var before = all.putIfAbsent(name, named);
        if (before != null && !before.equals(named)) {
            wrong.add(words.of("ledger.csv.authorization", file.name(), line.line(), name));
        }
        return action.with(column, Optional.of(new Answer.Words(name)));
    }

    private static String option(Row row, String column) {
        return row.chosen(ColumnKey.of(column)).stream().findFirst().orElse("");
    }

    /** The line, called by its own reference, or by its number. */
    private Item item(Csv.Row line, String part, Row row) {
        var named = row.answer(ColumnKey.LABEL).isPresent()
                ? row
                : row.with(ColumnKey.LABEL, Optional.of(new Answer.Words(words.of("ledger.csv.line", line.line()))));
        return Item.blank(Integer.toString(line.line())).with(part, named);
    }

    private void stopWhereWrong() throws LedgerFailure {
        if (!wrong.isEmpty()) {
            throw new LedgerFailure(wrong);
        }
    }
}
