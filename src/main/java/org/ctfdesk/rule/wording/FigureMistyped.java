package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * A figure in words that differs by one digit, or by two exchanged ones, from the level of which the words tell, while the level
 * itself is not named: suspected to be mistyped; MPGs, paras. 64, 67, 69. Reads figures only, in whatever language.
 */
public final class FigureMistyped extends Rule.OfReport {
    public FigureMistyped() {
        super(warning("OWN-80", mpgs("64")).breaks("X-06")
                .reads(Description.FORM, Indicators.FORM, Methodologies.FORM, Progress.FORM, KeyIndicators.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var tracked = TrackedFigures.of(report);
        var known = known(report, tracked);
        var levels = tracked.stream().flatMap(each -> each.level().stream()).toList();
        var references = tracked.stream().flatMap(each -> each.reference().stream()).toList();
        var both = Stream.concat(levels.stream(), references.stream()).toList();
        check(Said.described(report, "referencePoint"), references, known, found);
        check(Said.described(report, Description.UPDATES), both, known, found);
        Said.ofTarget(report).forEach(said -> check(said, both, known, found));
        for (var each : tracked) {
            var own = each.reference().stream().toList();
            if (each.isPerCent()) {
                point(Said.said(report, new Place(TableKey.of(Indicators.FORM.id()), new RowKey("reference", each.indicator()),
                        ColumnKey.of(Indicators.DESCRIPTION))), own, found);
            }
            for (var line : List.of("reference", Indicators.RECALCULATION)) {
                check(Said.said(report, new Place(TableKey.of(Indicators.FORM.id()), new RowKey(line, each.indicator()),
                        ColumnKey.of(Indicators.DESCRIPTION))), own, known, found);
            }
        }
        progress(report, known, found);
    }

    /** The same digits, and the point elsewhere: 0.315 per cent for 31.5. */
    private static void point(Said said, List<BigDecimal> own, Found found) {
        FreeText.perCents(said.text()).stream().map(FreeText.PerCent::value)
                .filter(figure -> own.stream().anyMatch(level -> Mistyping.isSame(figure, level) && figure.compareTo(level) != 0))
                .filter(figure -> own.stream().noneMatch(level -> figure.compareTo(level) == 0)).findFirst()
                .ifPresent(figure -> found.at(said.place()).says("point", Quantity.of(figure), Quantity.of(own.getFirst())));
    }

    private static void progress(Report report, List<BigDecimal> known, Found found) {
        var latest = report.profile().periods().inventoryTo();
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var each = new TrackedFigures(item.id(), item.row(Progress.INDICATOR));
                var focus = new ArrayList<BigDecimal>();
                each.in(latest).ifPresent(focus::add);
                var distance = each.in(latest).flatMap(now -> each.reference().map(before -> before.subtract(now).abs()));
                remaining(report, key, each).ifPresent(focus::add);
                TrackedFigures.balance(report, key, latest).filter(any -> each.isCarbon()).ifPresent(focus::add);
                var words = FreeText.words(each.row(), Progress.PROGRESS).orElse("");
                var perCents = FreeText.perCents(words).stream().map(FreeText.PerCent::value).toList(); // T4-09 asks about them
                distance.filter(figure -> FreeText.figures(words).stream()
                        .anyMatch(named -> !perCents.contains(named) && Mistyping.isExchanged(named, figure))).ifPresent(focus::add);
                check(new Said(new Place(key, new RowKey(Progress.INDICATOR, item.id()), ColumnKey.of(Progress.PROGRESS)),
                        FreeText.words(each.row(), Progress.PROGRESS).orElse("")), focus, known, found);
            }
        }
    }

    /** What is left of a budget after the balances of the years that are reported. */
    private static Optional<BigDecimal> remaining(Report report, TableKey key, TrackedFigures each) {
        if (!report.profile().ndc().multiYear() || each.level().isEmpty()) {
            return Optional.empty();
        }
        var sum = report.profile().periods().of(Years.IMPLEMENTATION).stream()
                .flatMap(year -> TrackedFigures.balance(report, key, year).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? Optional.empty() : Optional.of(each.level().get().subtract(sum));
    }

    private static void check(Said said, Collection<BigDecimal> focus, List<BigDecimal> known, Found found) {
        if (said.text().isBlank()) {
            return;
        }
        var named = FreeText.figures(said.text());
        var unknown = named.stream().filter(figure -> known.stream().noneMatch(level -> Mistyping.isSame(figure, level))).toList();
        focus.stream()
                .filter(level -> named.stream().noneMatch(figure -> Mistyping.isSame(figure, level)))
                .flatMap(level -> unknown.stream().filter(figure -> Mistyping.isLikely(figure, level)).map(figure -> List.of(figure,
                        level)))
                .findFirst()
                .ifPresent(pair -> found.at(said.place()).with(Quantity.of(pair.getFirst()), Quantity.of(pair.getLast())));
    }

    /** Everything that words may rightly name, also of the last report. */
    private static List<BigDecimal> known(Report report, List<TrackedFigures> tracked) {
        var known = new ArrayList<BigDecimal>();
        tracked.forEach(each -> known.addAll(each.known()));
        report.last().map(LastReport::report).ifPresent(last -> TrackedFigures.of(last).forEach(each -> known.addAll(each.known())));
        Stream.concat(report.keysOf(Progress.FORM).stream(), Stream.of(TableKey.of(KeyIndicators.FORM.id()))).forEach(key -> {
            var table = report.table(key);
            table.rows().values().forEach(row -> row.answers().values().forEach(answer -> add(answer, known)));
            table.blocks().values().forEach(block -> block.items().forEach(item -> item.rows().values()
                    .forEach(row -> row.answers().values().forEach(answer -> add(answer, known)))));
        });
        return known;
    }

    private static void add(Object answer, List<BigDecimal> known) {
        if (answer instanceof Quantity.Amount amount) {
            known.add(amount.value().abs());
        }
    }
}
