package org.ctfdesk.rule.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Units;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Finding;

/**
 * What cells that cannot be read leave open: a blank one, words for a figure, or NE, IE and C. Answers that could stand there are tried
 * on a copy; a rule that then speaks would have had to look there, so that its silence is no pass. A key is an answer for the cell
 * itself, and leaves open only what other cells say.
 */
public final class UnreadCells {
    /** Rows and columns that are tried: a report that lacks more is told so by its blank cells. */
    private static final int MOST = 12;
    private static final Set<NotationKey> UNKNOWN = Set.of(NotationKey.NE, NotationKey.IE, NotationKey.C);
    /** What a figure may be beside its neighbour in the row: more, out of all proportion, or of the other sign. */
    private static final List<BigDecimal> FIGURES = List.of(new BigDecimal("1.37"), new BigDecimal("987.1"), new BigDecimal("-1.1"));
    private static final BigDecimal NO_NEIGHBOUR = new BigDecimal("1234.5");
    private static final List<Integer> YEARS = List.of(1985, 2099);
    private static final String OWN_WORDS = "Something of its own";
    private static final Set<String> UNITS_TRIED = Set.of("tCo2Eq", "ktCo2Eq", "perCent");

    private final Report report;
    private final Checker checker = new Checker(Rules.ALL);
    private final Set<String> before;
    /** By code of the point the first cell that leaves it open. */
    private final Map<String, Doubt> open = new TreeMap<>();

    private UnreadCells(Report report) {
        this.report = report;
        before = checker.found(report).stream().map(UnreadCells::name).collect(Collectors.toSet());
    }

    /**
     * The points that cells leave open, one doubt for each.
     *
     * @param blank what was found, of which the blank and unreadable cells are taken
     * @param isBegun the tables that are worth looking at
     * @param between run before each try; ends the work by what it throws
     */
    public static List<Doubt> of(Report report, List<Finding> blank, Predicate<TableKey> isBegun, Runnable between) {
        var cells = Stream.concat(blank.stream().map(Finding::place), keys(report)).distinct()
                .filter(place -> isBegun.test(place.table()) && isUnread(report, place) && !answers(report, place).isEmpty()).toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        var groups = new LinkedHashMap<String, List<Place>>();
        for (var by : List.<Function<Place, String>>of(place -> place.column().path(), place -> place.row().path())) {
            cells.forEach(place -> groups.computeIfAbsent(place.table().path() + " " + by.apply(place), any -> new ArrayList<>())
                    .add(place));
        }
        var tried = new UnreadCells(report);
        groups.values().stream().distinct().limit(MOST).forEach(group -> tried.ask(group, between));
        return List.copyOf(tried.open.values());
    }

    private void ask(List<Place> cells, Runnable between) {
        var most = cells.stream().mapToInt(place -> answers(report, place).size()).max().orElse(0);
        for (var i = 0; i < most; i++) {
            between.run();
            var changes = new ArrayList<Edit.Change>();
            for (var place : cells) {
                var all = answers(report, place);
                var isLone = all.getFirst() instanceof Quantity.Amount && row(report, place).answers().values().stream()
                        .noneMatch(Quantity.Amount.class::isInstance);
                changes.add(new Edit.Change(place, Optional.of(isLone && cells.size() > 1
                        ? Quantity.of(NotationKey.NO) : all.get(Math.min(i, all.size() - 1)))));
            }
            checker.found(new Edit.SetAnswers("type", changes).applyTo(report)).stream()
                    .filter(finding -> !before.contains(name(finding))).forEach(finding -> leavesOpen(finding, cells));
        }
    }

    private void leavesOpen(Finding finding, List<Place> cells) {
        var isItself = cells.contains(finding.place());
        if (isItself && report.answer(finding.place()).filter(Quantity.class::isInstance).isPresent()) {
            return;
        }
        var cell = isItself ? finding.place() : cells.getFirst();
        var why = report.answer(cell).isEmpty() ? Doubt.Why.BLANK
                : kind(cell).filter(kind -> kind instanceof Kind.Quantity || kind instanceof Kind.Level).isPresent() ? Doubt.Why.UNKNOWN_AMOUNT
                : cell.column().column().equals("unit") ? Doubt.Why.UNIT : Doubt.Why.WORDS;
        var codes = new TreeSet<String>();
        Catalogue.ALL.stream().map(Catalogue.Entry::code).filter(finding.rule()::breaks).forEach(codes::add);
        codes.forEach(code -> open.putIfAbsent(code, new Doubt(code, cell, why)));
    }

    private static String name(Finding finding) {
        return finding.code() + " " + finding.place().path();
    }

    /** Figures that stand behind NE, IE or C. */
    private static Stream<Place> keys(Report report) {
        var places = new ArrayList<Place>();
        report.tables().forEach((key, table) -> table.rows().forEach((line, row) -> row.keys().keySet()
                .forEach(column -> places.add(new Place(key, RowKey.of(line), column)))));
        return places.stream();
    }

    private static boolean isUnread(Report report, Place place) {
        var answer = report.answer(place);
        return answer.isEmpty() || answer.get() instanceof Answer.Unread
                || answer.get() instanceof Answer.Words && kind(place).filter(kind -> !(kind instanceof Kind.Text)).isPresent()
                || answer.get() instanceof Quantity.Keys keys && keys.keys().stream().anyMatch(UNKNOWN::contains)
                || answer.get() instanceof Answer.Choices choices && place.column().column().equals("unit")
                        && choices.options().stream().noneMatch(Units.KIND.options()::contains);
    }

    private static Optional<Kind> kind(Place place) {
        return Forms.of(place.table().form()).columns().stream().filter(column -> column.id().equals(place.column().column()))
                .map(Column::kind).findFirst();
    }

    /** What could stand in a cell, one after the other; nothing for words. */
    private static List<Answer> answers(Report report, Place place) {
        return switch (kind(place).orElse(new Kind.Text())) {
            case Kind.Quantity any -> figures(report, place);
            case Kind.Level any -> figures(report, place);
            case Kind.Choice choice -> Stream.concat(
                    choice.options().stream().filter(option -> !choice.id().equals("unit") || UNITS_TRIED.contains(option)),
                    choice.open() && !choice.id().equals("unit") ? Stream.of(OWN_WORDS) : Stream.empty())
                    .<Answer>map(Answer.Choices::of).toList();
            case Kind.Year any -> years();
            case Kind.YearOrPeriod any -> years();
            case Kind.Date any -> YEARS.stream().<Answer>map(year -> new Answer.Day(LocalDate.of(year, 1, 1))).toList();
            case Kind.Text any -> List.of();
        };
    }

    private static List<Answer> figures(Report report, Place place) {
        var neighbour = row(report, place).answers().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Quantity.Amount amount && amount.value().signum() != 0)
                .min((one, other) -> Integer.compare(far(one.getKey(), place), far(other.getKey(), place)))
                .map(entry -> ((Quantity.Amount) entry.getValue()).value()).orElse(NO_NEIGHBOUR);
        return FIGURES.stream().<Answer>map(times -> Quantity.of(neighbour.multiply(times))).toList();
    }

    private static Row row(Report report, Place place) {
        var table = report.table(place.table());
        return !place.row().isRepeated() ? table.row(place.row().line()) : table.blocks().values().stream()
                .flatMap(block -> block.item(place.row().item()).stream()).filter(item -> item.rows().containsKey(place.row().line()))
                .map(item -> item.row(place.row().line())).findFirst().orElse(Row.EMPTY);
    }

    private static int far(ColumnKey column, Place place) {
        return Math.abs(column.year() - place.column().year());
    }

    private static List<Answer> years() {
        return YEARS.stream().<Answer>map(Answer.Years::of).toList();
    }
}
