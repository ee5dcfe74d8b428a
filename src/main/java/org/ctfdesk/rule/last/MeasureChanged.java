package org.ctfdesk.rule.last;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.ListOption;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A measure of the last report has the same start year, has not gone back from implemented to planned, and is expected to reduce
 * about as much: where it differs this is told or explained; MPGs, paras. 82(e), (h) and 85.
 */
public final class MeasureChanged extends Rule.OfReport {
    private static final TableKey TABLE = TableKey.of(Measures.FORM.id());
    private static final Set<String> OFFICES = Set.of("ministry", "agency", "office", "department", "bureau", "authority", "national",
            "board");
    /** Letters of the shortest sentence that explains something. */
    private static final int SENTENCE = 15;
    private static final int MOST_DELAY = 8;
    private static final BigDecimal SHARE = new BigDecimal("0.10");

    public MeasureChanged() {
        super(warning("OWN-97", mpgs("82(e), (h), 85")).reads(Measures.FORM)
                .ofMeasures(ColumnKey.LABEL.column(), "description", "objectives", "entities", Measures.STATUS, Measures.START_YEAR,
                        Measures.SECTORS, Measures.GASES, "instrument",
                        Measures.ACHIEVED, Measures.EXPECTED)
                .unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        var items = report.table(TABLE).block(Measures.MEASURE);
        if (items.isEmpty()) {
            return;
        }
        SinceLast.of(report, new Place(TABLE, new RowKey(Measures.MEASURE, items.items().getFirst().id()), ColumnKey.LABEL), found)
                .ifPresent(since -> since.before(TABLE, Measures.MEASURE).forEach((id, before) -> {
                    var now = items.item(id).orElseThrow().row(Measures.MEASURE);
                    var then = before.row(Measures.MEASURE);
                    if (!isToldAnew(now, then)) {
                        status(id, now, then, found);
                        start(id, now, then, found);
                        choices(id, now, then, ColumnKey.of(Measures.SECTORS), found);
                        choices(id, now, then, ColumnKey.of(Measures.GASES), found);
                        choices(id, now, then, ColumnKey.of("instrument"), found);
                        entity(id, now, then, found);
                    }
                    estimates(id, now, then, found);
                }));
    }

    /** The description holds what it held and a sentence more, which is where a change is told. */
    private static boolean isToldAnew(Row now, Row then) {
        var is = FreeText.words(now, "description").orElse("").strip();
        var was = FreeText.words(then, "description").orElse("").strip();
        return !was.isEmpty() && is.length() >= was.length() + SENTENCE && is.contains(was);
    }

    private static void status(String id, Row now, Row then, Found found) {
        var column = ColumnKey.of(Measures.STATUS);
        var order = Measures.STATUS_KIND.options();
        var is = now.chosenAlone(column);
        var was = then.chosenAlone(column);
        if (is.isPresent() && was.isPresent() && order.indexOf(is.get()) < order.indexOf(was.get())) {
            found.at(place(id, column)).says("status", new ListOption(Measures.STATUS_KIND, was.get()),
                    new ListOption(Measures.STATUS_KIND, is.get()));
        }
    }

    private static void start(String id, Row now, Row then, Found found) {
        var column = ColumnKey.of(Measures.START_YEAR);
        if (now.answer(column).orElse(null) instanceof Answer.Years is && then.answer(column).orElse(null) instanceof Answer.Years was
                && !is.equals(was)) {
            if (isDelayed(now, then)) {
                found.at(place(id, column)).as(Severity.INFO).says("delayed", was, is);
            } else {
                found.at(place(id, column)).says("start", was, is);
            }
        }
    }

    private static void choices(String id, Row now, Row then, ColumnKey column, Found found) {
        var is = now.chosen(column);
        var was = then.chosen(column);
        if (Collections.disjoint(is, was) && !is.isEmpty() && !was.isEmpty()) {
            found.at(place(id, column)).as(Severity.INFO).says(column.column());
        }
    }

    /** The old name is not a part of the new one, nor the other way round: ministries are renamed, and told apart by a word. */
    private static void entity(String id, Row now, Row then, Found found) {
        var is = FreeText.words(now, "entities").map(FreeText::name).orElse("");
        var was = FreeText.words(then, "entities").map(FreeText::name).orElse("");
        if (!names(is).isEmpty() && !names(was).isEmpty() && Collections.disjoint(names(is), names(was))) {
            found.at(place(id, ColumnKey.of("entities"))).as(Severity.INFO).says("entities");
        }
    }

    private static List<String> names(String entities) {
        return Stream.of(entities.split(" ")).filter(word -> word.length() > 3 && !OFFICES.contains(word)).toList();
    }

    /** What has not begun may begin later; what had begun in the last report had begun. */
    private static boolean isDelayed(Row now, Row then) {
        return !(then.answer(ColumnKey.of(Measures.START_YEAR)).orElse(null) instanceof Answer.Years was
                && now.answer(ColumnKey.of(Measures.START_YEAR)).orElse(null) instanceof Answer.Years is
                && is.first() - was.first() > MOST_DELAY)
                && Stream.of(now, then).map(row -> row.chosen(ColumnKey.of(Measures.STATUS)))
                .allMatch(status -> !status.isEmpty() && !status.contains("implemented"));
    }

    /** The estimate that is no longer what it was, in the same year; what was achieved, also in a later one. */
    private static void estimates(String id, Row now, Row then, Found found) {
        for (var column : new ArrayList<>(now.answers().keySet())) {
            if (!(now.answer(column).orElse(null) instanceof Quantity.Amount is) || !is.footnotes().isEmpty()) {
                continue;
            }
            var isExpected = column.column().equals(Measures.EXPECTED);
            if (!isExpected && !column.column().equals(Measures.ACHIEVED)) {
                continue;
            }
            then.answers().entrySet().stream()
                    .filter(entry -> entry.getKey().column().equals(column.column())
                            && (isExpected ? entry.getKey().year() == column.year() : entry.getKey().year() <= column.year()))
                    .reduce((earlier, later) -> later.getKey().year() > earlier.getKey().year() ? later : earlier)
                    .filter(entry -> entry.getValue() instanceof Quantity.Amount was
                            && (isExpected || was.value().compareTo(is.value()) > 0 || entry.getKey().equals(column))
                            && (isApart(is.value(), was.value()) || !isExpected && entry.getKey().equals(column)
                                    && !SinceLast.isSame(is, was)))
                    .ifPresent(entry -> found.at(place(id, column)).as(Severity.INFO)
                            .says(isExpected ? "expected" : "achieved", entry.getValue(), is, String.valueOf(entry.getKey().year())));
        }
    }

    private static boolean isApart(BigDecimal one, BigDecimal other) {
        var more = one.abs().max(other.abs());
        return more.signum() != 0 && one.subtract(other).abs().divide(more, MathContext.DECIMAL64).compareTo(SHARE) > 0;
    }

    private static Place place(String id, ColumnKey column) {
        return new Place(TABLE, new RowKey(Measures.MEASURE, id), column);
    }
}
