package org.ctfdesk.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;

/**
 * The figures of one table as checks compare them: in a computed cell what its formula gives, and what was typed where the
 * formula is not decided. Whether the two differ is another check's question.
 */
public final class Figures {
    private final TableKey key;
    private final Table table;
    private final Map<Place, Result> results;

    private Figures(TableKey key, Table table, Map<Place, Result> results) {
        this.key = key;
        this.table = table;
        this.results = results;
    }

    public static Figures of(TableView view) {
        return new Figures(view.key(), view.table(), view.results());
    }

    public static Figures of(Report report, String form) {
        return of(report, TableKey.of(form));
    }

    public static Figures of(Report report, TableKey key) {
        return new Figures(key, report.table(key), Derived.of(report, key));
    }

    /** The place of a fixed line. */
    public Place place(String line, ColumnKey column) {
        return new Place(key, RowKey.of(line), column);
    }

    /** What the Party typed there; nothing where the cell is blank. */
    public Optional<Answer> typed(String line, ColumnKey column) {
        return table.row(line).answer(column);
    }

    /** True where what was typed cites a footnote. */
    public boolean cites(String line, ColumnKey column) {
        return typed(line, column).filter(answer -> answer instanceof Quantity quantity && !quantity.footnotes().isEmpty()).isPresent();
    }

    /** True where a formula decides the cell. */
    public boolean isComputed(String line, ColumnKey column) {
        return result(line, column).flatMap(Result::value).isPresent();
    }

    /** True where a computed cell is blank because rows hold ranges or keys of unknown amounts: nobody asks for it otherwise. */
    public boolean isMissing(String line, ColumnKey column) {
        return typed(line, column).isEmpty()
                && result(line, column)
                        .filter(result -> result.value().isEmpty() && !result.terms().isEmpty())
                        .filter(result -> result.terms().stream().allMatch(term -> term.answer().isPresent()))
                        .isPresent();
    }

    /** What the formula of the cell gives; nothing where it has none. */
    public Optional<Result> result(String line, ColumnKey column) {
        return Optional.ofNullable(results.get(place(line, column)));
    }

    /** What stands in the cell, or would; nothing where it is no figure. */
    public Optional<RoundedSum> figure(String line, ColumnKey column) {
        var computed = result(line, column).filter(result -> result.value().isPresent());
        if (computed.isEmpty()) {
            return RoundedSum.of(typed(line, column));
        }
        var sum = RoundedSum.NOTHING;
        for (var term : computed.get().terms()) {
            var figure = Sums.isElsewhere(term) ? Optional.of(RoundedSum.NOTHING) : RoundedSum.of(term.answer());
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = term.sign() < 0 ? sum.minus(figure.get()) : sum.plus(figure.get());
        }
        return Optional.of(sum);
    }

    /**
     * Says which of these lines keeps them from being compared: the first that is no figure. Where all are blank nothing is
     * asked, and where nobody takes doubts nothing is looked for.
     */
    public void undecided(Collection<String> lines, ColumnKey column, Found found) {
        if (!found.takesDoubts() || lines.stream().allMatch(line -> isBlank(line, column))) {
            return;
        }
        for (var line : lines) {
            if (figure(line, column).isEmpty()) {
                var blocking = typed(line, column).isPresent() ? Optional.<Result.Term>empty()
                        : result(line, column).flatMap(result -> result.blocking().stream().findFirst());
                var answer = blocking.isPresent() ? blocking.get().answer() : typed(line, column);
                found.undecided(blocking.map(Result.Term::place).orElseGet(() -> place(line, column)),
                        answer.isPresent() ? Doubt.Why.UNKNOWN_AMOUNT : Doubt.Why.BLANK);
                return;
            }
        }
    }

    /** True where nothing is typed, and nothing to compute from either. */
    private boolean isBlank(String line, ColumnKey column) {
        return typed(line, column).isEmpty()
                && result(line, column).stream().flatMap(result -> result.terms().stream()).allMatch(term -> term.answer().isEmpty());
    }

    /** The lines added up; nothing where one of them is no figure. */
    public Optional<RoundedSum> sum(List<String> lines, ColumnKey column) {
        var sum = RoundedSum.NOTHING;
        for (var line : lines) {
            var figure = figure(line, column);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(figure.get());
        }
        return Optional.of(sum);
    }

    /** The Party's own rows of a part added up; nothing where one of them is no figure. */
    public Optional<RoundedSum> own(String part, ColumnKey column) {
        var sum = RoundedSum.NOTHING;
        for (var item : table.block(part).items()) {
            var figure = RoundedSum.of(item.row(part).answer(column));
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(figure.get());
        }
        return Optional.of(sum);
    }
}
