package org.ctfdesk.rule.flexibility;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * A claim that refers to the constraint of another one refers to one that is there (suspected: it is read out of
 * words): MPGs, para. 6.
 */
public final class ConstraintReferenceLost extends Rule.OfReport {
    private static final Pattern ENTRY = Pattern.compile("(?i)\\b(?:same as|see) (?:entry|claim) (\\d{1,3})\\b");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)\\b(?:same as|see) (?:FX-|para\\.? ?|paragraph )(\\d{1,3}(?: ?\\([a-z]\\))?)");

    public ConstraintReferenceLost() {
        super(warning("F-17", mpgs("6")).applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        var provisions = report.claims().stream().map(claim -> claim.provision().strip()).collect(Collectors.toSet());
        for (var claim : report.claims()) {
            var place = Provisions.box(claim.provision());
            ENTRY.matcher(claim.capacityConstraint()).results()
                    .filter(each -> Integer.parseInt(each.group(1)) < 1 || Integer.parseInt(each.group(1)) > report.claims().size())
                    .forEach(each -> found.at(place).in(Field.ofClaim(claim.provision(), "constraint")).with(claim.provision(),
                            each.group()));
            PARAGRAPH.matcher(claim.capacityConstraint()).results()
                    .filter(each -> Provisions.isKnown(each.group(1).replace(" ", "")))
                    .filter(each -> !provisions.contains(each.group(1).replace(" ", "")))
                    .forEach(each -> found.at(place).in(Field.ofClaim(claim.provision(), "constraint")).with(claim.provision(),
                            each.group()));
        }
    }
}
