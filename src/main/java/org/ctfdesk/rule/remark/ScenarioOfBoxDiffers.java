package org.ctfdesk.rule.remark;

import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;

/**
 * The scenario that the box of table 10 names is the one whose totals stand in the table: MPGs, para. 97. Read in English, of an
 * indicator in CO2 eq. that is the total of table 7 or 8.
 */
public final class ScenarioOfBoxDiffers extends Rule.OfReport {
    private static final Pattern WITH = Pattern.compile("(?i)\\bwith (existing )?measures\\b|\\bWEM\\b|\\bWM\\b");
    private static final Pattern ADDITIONAL = Pattern.compile("(?i)\\bwith additional measures\\b|\\bWAM\\b");

    public ScenarioOfBoxDiffers() {
        super(warning("OWN-160", mpgs("97")).comparing(KeyIndicators.FORM, Projections.WITH_MEASURES,
                Projections.WITH_ADDITIONAL_MEASURES));
    }

    @Override
    public void check(Report report, Found found) {
        var box = Remark.box(report, TableKey.of(KeyIndicators.FORM.id()));
        if (box.isEmpty() || !FreeText.isEnglish(report.profile())) {
            return;
        }
        var isWith = WITH.matcher(box.get().text()).find();
        var isAdditional = ADDITIONAL.matcher(box.get().text()).find();
        if (isWith == isAdditional) {
            return;
        }
        var fitsWith = fits(report, Projections.WITH_MEASURES.id());
        var fitsAdditional = fits(report, Projections.WITH_ADDITIONAL_MEASURES.id());
        if (isAdditional && fitsWith && !fitsAdditional) {
            found.at(box.get().place()).says("with");
        } else if (isWith && fitsAdditional && !fitsWith) {
            found.at(box.get().place()).says("additional");
        }
    }

    /** True where every projected figure of an indicator is a total of the scenario. */
    private static boolean fits(Report report, String scenario) {
        var figures = Figures.of(report, scenario);
        return report.table(KeyIndicators.FORM.id()).block(KeyIndicators.INDICATOR).items().stream()
                .map(item -> item.row(KeyIndicators.INDICATOR)).filter(row -> CarbonUnit.of(row).isPresent())
                .anyMatch(row -> {
                    var unit = CarbonUnit.of(row).orElseThrow();
                    var projected = row.answers().entrySet().stream()
                            .filter(entry -> entry.getKey().column().equals(Projections.PROJECTION)
                                    && entry.getValue() instanceof Quantity.Amount).toList();
                    return projected.size() > 1 && projected.stream().allMatch(entry ->
                            figures.figure("totalWith", new ColumnKey(Projections.PROJECTION, entry.getKey().year()))
                                    .filter(sum -> Tolerance.agree(sum.value(), unit.toKt(((Quantity.Amount) entry.getValue()).value())))
                                    .isPresent());
                });
    }
}
