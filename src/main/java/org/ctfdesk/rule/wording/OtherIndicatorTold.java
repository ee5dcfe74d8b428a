package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * What tables 1 and 2 say of an indicator speaks of that one: two texts that fit each other's indicator are suspected to be exchanged.
 * MPGs, paras. 65 to 67 and 73. A text fits by the words of the indicator's name and by the reference level of table 4.
 */
public final class OtherIndicatorTold extends Rule.OfReport {
    private static final Pattern TARGET = Pattern.compile("(?i)\\btarget (\\d)\\b");
    private static final int LEAST_LETTERS = 4;
    private static final BigDecimal LEAST_FIGURE = BigDecimal.ONE;

    public OtherIndicatorTold() {
        super(warning("OWN-149", mpgs("67")).reads(Indicators.FORM, Definitions.FORM, Progress.FORM));
    }

    /** An indicator by what its texts should name. */
    private record Own(String id, String name, Set<String> words, List<BigDecimal> figures) {
        int fits(String text) {
            var said = new HashSet<>(Arrays.asList(FreeText.name(text).split(" ")));
            said.retainAll(words);
            var named = FreeText.figures(text).stream().filter(figure -> figure.compareTo(LEAST_FIGURE) > 0)
                    .anyMatch(figure -> figures.stream().anyMatch(own -> Mistyping.isSame(own, figure)));
            return said.size() + (named ? 2 : 0);
        }
    }

    @Override
    public void check(Report report, Found found) {
        var tracked = TrackedFigures.of(report);
        var all = report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items().stream()
                .map(item -> new Own(item.id(), name(item), words(name(item)), tracked.stream().filter(each ->
                        each.indicator().equals(item.id()))
                        .flatMap(each -> each.reference().stream()).toList()))
                .toList();
        targets(report, found);
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                exchanged(report, all.get(i), all.get(j), found);
            }
        }
    }

    /** "Target 2" in the relation of an indicator that tracks target 1. */
    private static void targets(Report report, Found found) {
        var targets = report.profile().targets();
        for (var item : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            var said = Said.said(report, of(text(Indicators.FORM.id(), "relation", Indicators.DESCRIPTION), item.id()));
            var named = Matches.of(TARGET, said.text()).map(each -> Integer.valueOf(each.group(1))).distinct().toList();
            var own = targets.stream().filter(target -> target.indicators().contains(item.id())).map(targets::indexOf).toList();
            if (named.size() == 1 && own.size() == 1 && targets.size() > 1 && named.getFirst() <= targets.size()
                    && named.getFirst() != own.getFirst() + 1) {
                found.at(said.place()).says("target", String.valueOf(named.getFirst()), String.valueOf(own.getFirst() + 1));
            }
        }
    }

    private static void exchanged(Report report, Own one, Own other, Found found) {
        Stream.of(text(Indicators.FORM.id(), "reference", Indicators.DESCRIPTION),
                        text(Definitions.FORM.id(), "indicator", Definitions.DEFINITION))
                .forEach(place -> {
                    var first = Said.said(report, of(place, one.id()));
                    var second = Said.said(report, of(place, other.id()));
                    if (!first.text().isBlank() && !second.text().isBlank()
                            && other.fits(first.text()) > one.fits(first.text()) && one.fits(second.text()) > other.fits(second.text())) {
                        found.at(first.place()).with(other.name());
                    }
                });
    }

    private static Place text(String form, String line, String column) {
        return new Place(TableKey.of(form), RowKey.of(line), ColumnKey.of(column));
    }

    private static Place of(Place place, String indicator) {
        return new Place(place.table(), new RowKey(place.row().line(), indicator), place.column());
    }

    private static String name(Item item) {
        return FreeText.words(item.row(Indicators.INDICATOR), ColumnKey.LABEL.column()).orElse("");
    }

    private static Set<String> words(String name) {
        var words = new HashSet<String>();
        Arrays.stream(FreeText.name(name).split(" ")).filter(word -> word.length() >= LEAST_LETTERS).forEach(words::add);
        return words;
    }
}
