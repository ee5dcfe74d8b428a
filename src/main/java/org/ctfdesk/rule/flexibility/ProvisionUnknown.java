package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** A claim names one paragraph of the closed list of those with a flexibility option: MPGs, para. 6. */
public final class ProvisionUnknown extends Rule.OfReport {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\s?\\([a-z]\\))?");

    public ProvisionUnknown() {
        super(error("F-01", mpgs("6")).applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            var provision = claim.provision().strip();
            if (Provisions.isKnown(provision)) {
                continue;
            }
            var place = Provisions.box(provision);
            var meant = meant(provision);
            if (provision.isEmpty()) {
                found.at(place).in(Field.ofClaim(provision, "")).says("blank", "");
            } else if (meant.isPresent()) {
                found.at(place).in(Field.ofClaim(provision, "")).says("written", provision, meant.get()).mendedBy(named(report, claim,
                        meant.get()));
            } else {
                found.at(place).in(Field.ofClaim(provision, "")).with(provision);
            }
        }
    }

    /** What "MPG 85" or "para. 162 (c)" means. */
    private static Optional<String> meant(String provision) {
        var numbers = NUMBER.matcher(provision).results().map(each -> each.group().replaceAll("\\s", "")).toList();
        return numbers.size() == 1 && Provisions.isKnown(numbers.getFirst()) ? Optional.of(numbers.getFirst()) : Optional.empty();
    }

    private static Edit named(Report report, FlexibilityClaim claim, String provision) {
        return Edit.set(new ReportPart.Claims(report.claims().stream()
                .map(each -> each.equals(claim) ? each.withProvision(provision) : each)
                .toList()));
    }
}
