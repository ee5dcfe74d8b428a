package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A claim that refers to the constraint of another one refers to one that is there (suspected: it is read out of
 * words): MPGs, para. 6.
 */
public final class ConstraintReferenceLost implements Rule.OfReport {
    private static final Pattern ENTRY = Pattern.compile("(?i)\\b(?:same as|see) (?:entry|claim) (\\d{1,3})\\b");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)\\b(?:same as|see) (?:FX-|para\\.? ?|paragraph )(\\d{1,3}(?: ?\\([a-z]\\))?)");

    @Override
    public String code() {
        return "F-17";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
        var provisions = report.claims().stream().map(claim -> claim.provision().strip()).collect(Collectors.toSet());
        for (var claim : report.claims()) {
            var place = Provisions.box(claim.provision());
            ENTRY.matcher(claim.capacityConstraint()).results()
                    .filter(each -> Integer.parseInt(each.group(1)) < 1 || Integer.parseInt(each.group(1)) > report.claims().size())
                    .forEach(each -> found.at(place, claim.provision(), each.group()));
            PARAGRAPH.matcher(claim.capacityConstraint()).results()
                    .filter(each -> Provisions.isKnown(each.group(1).replace(" ", "")))
                    .filter(each -> !provisions.contains(each.group(1).replace(" ", "")))
                    .forEach(each -> found.at(place, claim.provision(), each.group()));
        }
    }
}
