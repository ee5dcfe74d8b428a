package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;

/** The figures that were typed into table 6, 7, 8 or 9, by line and column; all in kt CO2 eq. */
final class Series {
    static final Set<Form> FORMS = Set.of(Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES,
            Projections.WITHOUT_MEASURES);
    /** The printed rows of sectors, and of gases, of the tables of projections. */
    static final List<String> SECTORS = List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste");
    static final List<String> GASES = List.of("co2Including", "co2Excluding", "ch4Including", "ch4Excluding", "n2oIncluding",
            "n2oExcluding",
            "hfcs", "pfcs", "sf6", "nf3");
    /** So many lines must tell the same before a column or a table is questioned. */
    static final int LEAST_LINES = 3;
    private static final BigDecimal NEARLY_THOUSAND = new BigDecimal(300);
    private static final BigDecimal WELL_OVER_THOUSAND = new BigDecimal(3000);

    private final Form form;
    private final TableKey key;
    private final Table table;
    private final Profile profile;
    private final List<ColumnKey> columns;
    private final Map<String, List<Optional<BigDecimal>>> byLine = new HashMap<>();

    Series(Form form, TableKey key, Table table, Profile profile) {
        this.form = form;
        this.key = key;
        this.table = table;
        this.profile = profile;
        columns = columns(form, profile);
    }

    Form form() {
        return form;
    }

    TableKey key() {
        return key;
    }

    Table table() {
        return table;
    }

    Profile profile() {
        return profile;
    }

    /** The columns of years from left to right: those of the inventory, or the recent one and the projected ones. */
    List<ColumnKey> columns() {
        return columns;
    }

    private static List<ColumnKey> columns(Form form, Profile profile) {
        var columns = new ArrayList<ColumnKey>();
        if (form == Summary.FORM) {
            profile.periods().of(Years.INVENTORY).forEach(year -> columns.add(new ColumnKey(Summary.YEAR, year)));
        } else {
            columns.add(new ColumnKey(Projections.RECENT, profile.periods().inventoryTo()));
            profile.periods().of(Years.PROJECTION).forEach(year -> columns.add(new ColumnKey(Projections.PROJECTION, year)));
        }
        return List.copyOf(columns);
    }

    /** The lines that are no totals. */
    List<String> lines() {
        return form.parts().stream()
                .filter(part -> part instanceof Part.Line line && !line.total())
                .map(Part::id).toList();
    }

    /** A figure that was typed and is not zero. */
    Optional<BigDecimal> figure(String line, ColumnKey column) {
        return table.row(line).answer(column)
                .filter(Quantity.Amount.class::isInstance)
                .map(answer -> ((Quantity.Amount) answer).value())
                .filter(value -> value.signum() != 0);
    }

    /** What a line has in each of the columns. */
    private List<Optional<BigDecimal>> figures(String line) {
        return byLine.computeIfAbsent(line, asked -> columns.stream().map(column -> figure(asked, column)).toList());
    }

    /** The figures of a column by line. */
    Map<String, BigDecimal> figures(ColumnKey column) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        lines().forEach(line -> figure(line, column).ifPresent(figure -> figures.put(line, figure)));
        return figures;
    }

    Place place(String line, ColumnKey column) {
        return new Place(key, RowKey.of(line), column);
    }

    /**
     * Moves the point of every figure in these columns, totals that were typed included; of a row of the Party's own where it
     * stands out too, or where every column is meant.
     */
    Edit shifted(Collection<ColumnKey> columns, int places) {
        var changes = new ArrayList<Edit.Change>();
        for (var column : columns) {
            table.rows().forEach((line, row) -> shift(row.answer(column), new Place(key, RowKey.of(line), column), places, changes));
            table.blocks().forEach((part, block) -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                    shift(row.answer(column).filter(answer -> columns.size() == columns().size() || standsOut(row, column, -places)),
                            new Place(key, new RowKey(line, item.id()), column), places, changes))));
        }
        return new Edit.SetAnswers("convertUnit", changes);
    }

    private boolean standsOut(Row row, ColumnKey column, int places) {
        var others = columns().stream().filter(other -> !other.equals(column)).flatMap(other -> amount(row, other).stream()).toList();
        return amount(row, column).filter(figure -> standsOut(figure, others, places)).isPresent();
    }

    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value())
                .filter(value -> value.signum() != 0);
    }

    private static void shift(Optional<Answer> answer, Place place, int places, List<Edit.Change> changes) {
        answer.filter(Quantity.Amount.class::isInstance).map(Quantity.Amount.class::cast).ifPresent(amount -> {
            var moved = amount.value().movePointRight(places);
            changes.add(new Edit.Change(place,
                    Optional.of(new Quantity.Amount(moved.setScale(Math.max(0, moved.scale())), amount.footnotes()))));
        });
    }

    /** 3 where one is about a thousand times the other, -3 where it is about a thousandth, 0 otherwise. */
    static int thousands(BigDecimal one, BigDecimal other) {
        if (one.signum() == 0 || other.signum() == 0) {
            return 0;
        }
        return isAboutThousandTimes(one, other) ? 3 : isAboutThousandTimes(other, one) ? -3 : 0;
    }

    private static boolean isAboutThousandTimes(BigDecimal more, BigDecimal less) {
        var further = digits(more) - digits(less);
        if (further < 2 || further > 4) {
            return false; // most pairs, and the division is dear
        }
        var ratio = more.abs().divide(less.abs(), MathContext.DECIMAL64);
        return ratio.compareTo(NEARLY_THOUSAND) > 0 && ratio.compareTo(WELL_OVER_THOUSAND) < 0;
    }

    /** So many digits stand before the point. */
    private static int digits(BigDecimal figure) {
        return figure.precision() - figure.scale();
    }

    /** The figures of a line in other columns. */
    List<BigDecimal> others(String line, ColumnKey column) {
        var figures = figures(line);
        var at = columns.indexOf(column);
        return IntStream.range(0, figures.size()).filter(i -> i != at).mapToObj(figures::get).flatMap(Optional::stream).toList();
    }

    /** The figures of a line in the two nearest columns that have one: on both sides, or two at the end of the series. */
    List<BigDecimal> near(String line, ColumnKey column) {
        var figures = figures(line);
        var given = IntStream.range(0, figures.size()).filter(i -> figures.get(i).isPresent()).boxed().toList();
        var here = columns.indexOf(column);
        var at = given.indexOf(here);
        var from = Math.max(0, Math.min(at - 1, given.size() - 3));
        return given.subList(from, Math.min(given.size(), from + 3)).stream()
                .filter(other -> other != here).map(other -> figures.get(other).orElseThrow()).toList();
    }

    /** True where it is a thousand times (3), or a thousandth of (-3), more than half of the others, of which there are two. */
    static boolean standsOut(BigDecimal figure, List<BigDecimal> others, int places) {
        var telling = others.stream().filter(other -> thousands(figure, other) == places).count();
        return others.size() > 1 && 2 * telling > others.size();
    }
}
