package org.ctfdesk.rule.flexibility;

import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.flexibility.FlexibleCells;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;

/**
 * A cell is FX and not NE where the reason given is a flexibility that is claimed (suspected): MPGs, para. 31;
 * 5/CMA.3, para. 5.
 */
public final class NeForFlexibility extends Rule.OfReport {

    public NeForFlexibility() {
        super(warning("F-16", formats("para. 5(a)"))
                .reads(FlexibleCell.FORM_IDS).ofMeasures(KEYS)
                .applies(Provisions::withoutClaimOfDeveloping));
    }

    @Override
    public void check(Report report, Found found) {
        if (!report.profile().party().developing() || report.claims().isEmpty()) {
            return;
        }
        for (var form : FlexibleCells.FORMS) {
            var foot = report.table(Report.footOf(TableKey.of(form.id()))).block(Foot.FOOTNOTE);
            for (var cell : FlexibleCell.holding(NotationKey.NE, report, form)) {
                var claim = report.claims().stream()
                        .filter(each -> cell.paragraphs().contains(each.provision().strip()))
                        .filter(each -> names(each, cell.place().row().line()) || isReason(cell.answer(), foot))
                        .findFirst();
                if (claim.isPresent() && isOpen(report, form, cell)) {
                    found.at(cell.place()).with(claim.get().provision()).mendedBy(flexible(cell));
                } else if (claim.isPresent()) {
                    found.at(cell.place()).with(claim.get().provision());
                }
            }
        }
    }

    /** True where FX may be put at once: the box explains it, and the gas is none of the NDC’s. */
    private static boolean isOpen(Report report, Form form, FlexibleCell cell) {
        return report.answer(Provisions.box(form)).isPresent() && !report.profile().ndc().gases().contains(cell.place().row().line());
    }

    /** True where the claim is about this gas by name. */
    private static boolean names(FlexibilityClaim claim, String line) {
        return claim.provision().strip().equals("48") && FlexibleCells.GASES.contains(line)
                && (claim.reach().rows().contains(RowKey.of(line))
                        || claim.appliesTo().toLowerCase(Locale.ROOT).contains(line.replaceFirst("fcs$", "fc")));
    }

    private static boolean isReason(Quantity.Keys answer, Block footnotes) {
        return answer.footnotes().stream()
                .flatMap(number -> footnotes.item(String.valueOf(number)).stream())
                .anyMatch(item -> Lexicon.names("flexibility", item.row(Foot.FOOTNOTE).words(ColumnKey.of(Foot.TEXT))));
    }

    private static Edit flexible(FlexibleCell cell) {
        var keys = cell.answer().keys().stream().map(key -> key == NotationKey.NE ? NotationKey.FX : key).distinct().toList();
        return Edit.type(cell.place(), Optional.of(new Quantity.Keys(keys, cell.answer().footnotes())));
    }
}
