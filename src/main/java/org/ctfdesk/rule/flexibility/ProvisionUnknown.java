package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A claim names one paragraph of the closed list of those with a flexibility option: MPGs, para. 6. */
public final class ProvisionUnknown implements Rule.OfReport {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\s?\\([a-z]\\))?");

    @Override
    public String code() {
        return "F-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("6");
    }

    @Override
    public Set<String> forms() {
        return Set.of();
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Provisions.withoutClaim(report);
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
                found.at(place, "", "blank");
            } else if (meant.isPresent()) {
                found.at(place, named(report, claim, meant.get()), provision, meant.get(), "written");
            } else {
                found.at(place, provision);
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
