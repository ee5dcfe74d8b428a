package org.ctfdesk.rule.flexibility;

import java.util.HashSet;
import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * Flexibility does not cover a gas that the NDC covers, or that was reported before: MPGs, para. 48. Whether it stands in an
 * activity under Article 6 no table says, and earlier reports only where the last one is stored.
 */
public final class GasNotFlexible extends Rule.OfReport {
    private static final List<Form> FORMS = List.of(
            Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES);

    public GasNotFlexible() {
        super(error("F-23", mpgs("48")).oncePerReport()
                .reads(FORMS.toArray(Form[]::new)).ofMeasures(KEYS)
                .where(report -> report.profile().party().developing(), NotApplicable.DEVELOPED));
    }

    @Override
    public void check(Report report, Found found) {
        if (!report.profile().party().developing()) {
            return;
        }
        var covered = report.profile().ndc().gases();
        for (var form : FORMS) {
            if (form != Summary.FORM && (Provisions.claimed(report, "92", "102") || !Provisions.claimed(report, "48"))) {
                continue;
            }
            var seen = new HashSet<String>();
            for (var cell : FlexibleCell.holding(NotationKey.FX, report, form)) {
                var gas = cell.place().row().line();
                if (!cell.paragraphs().contains("48") || isOfAnotherClaim(report, cell)) {
                    continue;
                }
                if (covered.contains(gas) && seen.add(gas)) {
                    found.at(cell.place()).with(String.valueOf(cell.place().column().year()));
                } else if (form == Summary.FORM && wasReported(report, gas) && seen.add(gas)) {
                    found.at(cell.place()).says("reported", String.valueOf(cell.place().column().year()));
                }
            }
        }
    }

    /** True where FX stands under another paragraph: a year beyond the NDC under 95, all projections under 92. */
    private static boolean isOfAnotherClaim(Report report, FlexibleCell cell) {
        return report.claims().stream().anyMatch(claim -> !claim.provision().strip().equals("48")
                && cell.paragraphs().contains(claim.provision().strip()) && claim.reach().holds(cell.place()));
    }

    /** True where the inventory of the last report gives a figure of the gas in some year. */
    private static boolean wasReported(Report report, String gas) {
        return report.last().stream()
                .flatMap(last -> last.report().table(Summary.FORM.id()).row(gas).answers().entrySet().stream())
                .anyMatch(entry -> entry.getKey().column().equals(Summary.YEAR)
                        && entry.getValue() instanceof Quantity.Amount amount && amount.value().signum() != 0);
    }
}
