package org.ctfdesk.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.compare.Difference;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.review.ComparedLine.What;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.Shown;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** A comparison of two reports written out line by line, with what the program computes in both. */
public final class ComparedLines {
    private static final int LONGEST = 200;

    private final Comparison comparison;
    private final Words words;
    private final Shown shown;
    private final PlaceNames names;
    private final List<ComparedLine> lines = new ArrayList<>();

    private ComparedLines(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
        this.shown = new Shown(NumberStyle.POINT, words);
        this.names = new PlaceNames(words);
    }

    /** The lines, table by table in the order of the decision. */
    public static List<ComparedLine> of(Comparison comparison, Words words) {
        var made = new ComparedLines(comparison, words);
        comparison.differences().forEach(made::add);
        made.computed();
        return List.copyOf(made.lines);
    }

    private void add(Difference difference) {
        switch (difference) {
            case Difference.AnswerChanged changed -> answer(changed);
            case Difference.ItemAdded added -> row(What.ROW_ADDED, added.table(), added.item(), comparison.after());
            case Difference.ItemRemoved removed -> row(What.ROW_REMOVED, removed.table(), removed.item(), comparison.before());
            case Difference.ItemsMoved moved -> line(What.ROWS_MOVED, names.table(comparison.after(), moved.table()), "", "", "");
            case Difference.ProfileChanged profile -> profile(profile);
            case Difference.ClaimAdded claim -> line(What.FLEXIBILITY, "", provision(claim.claim()), "", claim.claim().toString());
            case Difference.ClaimRemoved claim -> line(What.FLEXIBILITY, "", provision(claim.claim()), claim.claim().toString(), "");
            case Difference.ListChanged list -> line(What.LIST, "", words.of("compare.list." + list.what()), "", "");
        }
    }

    private void line(What what, String table, String row, String was, String is) {
        lines.add(new ComparedLine(what, table, row, "", 0, "", was, is, Optional.empty(), Optional.empty(),
                words.of("compare.line." + what, table, row, "", brief(was), brief(is))));
    }

    private String provision(FlexibilityClaim claim) {
        var key = "provision." + claim.provision();
        return words.has(key) ? words.of(key) : claim.provision();
    }

    private void profile(Difference.ProfileChanged changed) {
        var was = changed.before();
        var is = changed.after();
        part("party", was.party(), is.party());
        part("submission", was.submission(), is.submission());
        part("periods", was.periods(), is.periods());
        part("targets", was.targets(), is.targets());
        part("circumstances", was.circumstances(), is.circumstances());
        part("ndc", was.ndc(), is.ndc());
        part("readings", was.readings(), is.readings());
        part("limits", was.limits(), is.limits());
    }

    private void part(String name, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            line(What.PROFILE, "", words.of("compare.part." + name), was.toString(), is.toString());
        }
    }

    private void row(What what, TableKey table, Item item, Report report) {
        var text = item.rows().entrySet().stream()
                .flatMap(row -> row.getValue().answers().entrySet().stream()
                        .map(answer -> shown.full(answer.getValue(), new Place(table, new RowKey(row.getKey(), item.id()), answer.getKey())
                                .kind())))
                .filter(each -> !each.isBlank()).collect(Collectors.joining("; "));
        var line = item.rows().isEmpty() ? "" : item.rows().firstKey();
        var label = line.isEmpty() || table.form().equals(Foot.ID) ? brief(text)
                : names.row(report, new Place(table, new RowKey(line, item.id()), ColumnKey.LABEL));
        line(what, names.table(report, table), label, what == What.ROW_REMOVED ? text : "", what == What.ROW_ADDED ? text : "");
    }

    private void answer(Difference.AnswerChanged changed) {
        cell(what(changed), changed.place(), changed.before(), changed.after());
    }

    private static What what(Difference.AnswerChanged changed) {
        if (changed.place().column().equals(ColumnKey.LABEL) && changed.before().isPresent() && changed.after().isPresent()) {
            return What.RENAMED;
        }
        if (changed.place().column().column().equals("unit")) {
            return What.UNIT;
        }
        if (changed.before().isEmpty() || changed.after().isEmpty()) {
            return changed.before().isEmpty() ? What.ADDED : What.REMOVED;
        }
        return changed.before().get() instanceof Quantity was && changed.after().get() instanceof Quantity is
                && was.citing(List.of()).equals(is.citing(List.of())) ? What.FOOTNOTES : What.CHANGED;
    }

    private void cell(What what, Place place, Optional<Answer> before, Optional<Answer> after) {
        var table = names.table(comparison.after(), place.table());
        var row = place.table().form().equals(Foot.ID) ? place.row().path() : names.row(comparison.after(), place);
        var column = place.table().form().equals(Foot.ID) ? "" : names.column(place);
        var was = before.map(answer -> shown.full(answer, place.kind())).orElse("");
        var is = after.map(answer -> shown.full(answer, place.kind())).orElse("");
        var change = change(before, after);
        var percent = change.flatMap(by -> percent(by, before));
        var size = change.map(by -> " (" + (by.signum() > 0 ? "+" : "") + NumberStyle.POINT.full(by)
                + percent.map(share -> "; " + (share.signum() > 0 ? "+" : "") + share.toPlainString() + " %").orElse("") + ")").orElse("");
        lines.add(new ComparedLine(what, table, row, column, place.column().year(), place.path(), was, is, change, percent,
                words.of("compare.line." + what, table, row, column, blank(was), blank(is) + size)));
    }

    private String blank(String text) {
        return text.isEmpty() ? words.of("compare.blank") : brief(text);
    }

    private static Optional<BigDecimal> change(Optional<Answer> before, Optional<Answer> after) {
        return before.orElse(null) instanceof Quantity.Amount was && after.orElse(null) instanceof Quantity.Amount is
                && was.value().compareTo(is.value()) != 0
                ? Optional.of(is.value().subtract(was.value()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> percent(BigDecimal change, Optional<Answer> before) {
        return before.orElse(null) instanceof Quantity.Amount was && was.value().signum() != 0
                ? Optional.of(change.multiply(BigDecimal.valueOf(100)).divide(was.value().abs(), 2, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** Totals and other computed cells that are neither typed in the one nor in the other. */
    private void computed() {
        var told = new HashSet<String>();
        lines.forEach(line -> told.add(line.place()));
        var tables = new TreeSet<>(comparison.before().tables().keySet());
        tables.addAll(comparison.after().tables().keySet());
        for (var table : tables) {
            if (!Forms.has(table.form()) || !Forms.of(table.form()).hasFormulas()) {
                continue;
            }
            var was = Derived.of(comparison.before(), table);
            var is = Derived.of(comparison.after(), table);
            var places = new TreeSet<Place>((one, other) -> one.path().compareTo(other.path()));
            places.addAll(was.keySet());
            places.addAll(is.keySet());
            for (var place : places) {
                if (!told.contains(place.path())) {
                    var before = comparison.before().answer(place).or(() -> Optional.ofNullable(was.get(place)).flatMap(Result::value));
                    var after = comparison.after().answer(place).or(() -> Optional.ofNullable(is.get(place)).flatMap(Result::value));
                    if (!same(before, after)) {
                        cell(What.COMPUTED, place, before, after);
                    }
                }
            }
        }
    }

    private static boolean same(Optional<Answer> before, Optional<Answer> after) {
        return before.equals(after) || before.isPresent() && after.isPresent() && before.get() instanceof Quantity.Amount one
                && after.get() instanceof Quantity.Amount other && one.value().compareTo(other.value()) == 0;
    }
}
