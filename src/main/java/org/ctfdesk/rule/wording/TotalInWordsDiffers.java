package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;

/**
 * Words that call an indicator or its reference a total with LULUCF, or one without, say so of the figure that stands in table 4: it is
 * that total of table 6 in the base year or the latest one. MPGs, paras. 67 and 77(b); read in English. Silent where the two totals do
 * not tell it.
 */
public final class TotalInWordsDiffers extends Rule.OfReport {
    private static final String LULUCF = " (?:net |the |any |all )*(?:emissions |removals |and |from |of |by |sinks )*"
            + "(?:LULUCF|land use|the land sector|forestry|removals(?! (?:units|from|of)))";
    private static final Pattern WITH = Pattern.compile("(?i)\\b(?:including|with|includes|inclusive of)" + LULUCF);
    private static final Pattern WITHOUT = Pattern.compile("(?i)\\b(?:excluding|without|excludes|exclusive of|not including|other than)"
            + LULUCF);

    /** Which total of table 6 is meant. */
    private enum Total {
        WITH_LULUCF,
        WITHOUT_LULUCF
    }

    public TotalInWordsDiffers() {
        super(warning("OWN-142", mpgs("67")).breaks("X-06")
                .reads(Description.FORM, Indicators.FORM, Definitions.FORM, Progress.FORM, Summary.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        if (!FreeText.isEnglish(report.profile())) {
            return;
        }
        var all = EnumSet.noneOf(Total.class);
        for (var each : TrackedFigures.of(report)) {
            var total = each.isCarbon() ? of(report, each) : Optional.<Total>empty();
            total.ifPresent(all::add);
            total.ifPresent(is -> places(each.indicator()).forEach(place -> check(Said.said(report, place), Set.of(is), found)));
        }
        if (!all.isEmpty()) {
            check(Said.described(report, "referencePoint"), all, found);
        }
    }

    private static List<Place> places(String indicator) {
        var indicators = TableKey.of(Indicators.FORM.id());
        return List.of(new Place(indicators, new RowKey(Indicators.INDICATOR, indicator), ColumnKey.LABEL),
                new Place(indicators, new RowKey("reference", indicator), ColumnKey.of(Indicators.DESCRIPTION)),
                new Place(TableKey.of(Definitions.FORM.id()), new RowKey("indicator", indicator), ColumnKey.of(Definitions.DEFINITION)));
    }

    private static void check(Said said, Set<Total> totals, Found found) {
        var isWith = Matches.any(WITH, said.text());
        var isWithout = Matches.any(WITHOUT, said.text());
        if (isWithout && !isWith && !totals.contains(Total.WITHOUT_LULUCF)) {
            found.at(said.place()).says("without");
        } else if (isWith && !isWithout && !totals.contains(Total.WITH_LULUCF)) {
            found.at(said.place()).says("with");
        }
    }

    /** The total that the figures of the row are, in the base year or in the latest year; nothing where both or none fit. */
    private static Optional<Total> of(Report report, TrackedFigures each) {
        var unit = CarbonUnit.of(each.row()).orElseThrow();
        var periods = report.profile().periods();
        var pairs = new ArrayList<Optional<Total>>();
        each.reference().ifPresent(figure -> pairs.add(of(report, unit.toKt(figure),
                new ColumnKey(Summary.YEAR, report.profile().ndc().baseYear()))));
        each.reference().ifPresent(figure -> pairs.add(of(report, unit.toKt(figure), ColumnKey.of(Summary.REFERENCE_YEAR))));
        each.in(periods.inventoryTo()).ifPresent(figure -> pairs.add(of(report, unit.toKt(figure),
                new ColumnKey(Summary.YEAR, periods.inventoryTo()))));
        return pairs.stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<Total> of(Report report, BigDecimal kt, ColumnKey column) {
        var inventory = Figures.of(report, Summary.FORM.id());
        var isWith = isFigure(inventory.figure("totalWith", column), kt);
        var isWithout = isFigure(inventory.figure("totalWithout", column), kt);
        return isWith == isWithout ? Optional.empty() : Optional.of(isWith ? Total.WITH_LULUCF : Total.WITHOUT_LULUCF);
    }

    private static boolean isFigure(Optional<RoundedSum> total, BigDecimal kt) {
        return total.filter(sum -> Tolerance.agree(sum.value(), kt)).isPresent();
    }
}
