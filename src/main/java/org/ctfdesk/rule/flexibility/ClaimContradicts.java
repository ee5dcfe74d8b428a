package org.ctfdesk.rule.flexibility;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/** A claim is made once, and not since a report that is still to come: MPGs, para. 6. */
public final class ClaimContradicts extends Rule.OfReport {
    private static final Pattern MEASURES = Pattern.compile("(?i)measures? (?:no\\.? ?)?\\d{1,4}(?:(?:, ?| and | & | to |–"
            + "|-)\\d{1,4}(?!\\d))*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    public ClaimContradicts() {
        super(warning("OWN-14", mpgs("6")).breaks("F-07").reads(Measures.FORM).ofMeasures(KEYS).applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        var seen = new HashSet<Object>();
        for (var claim : report.claims()) {
            var provision = claim.provision().strip();
            if (!provision.isEmpty() && !seen.add(List.of(provision, claim.reach(), claim.appliesTo().strip()))) {
                found.at(Provisions.box(provision)).says("twice", provision).mendedBy(Provisions.without(report, claim));
            } else if (claim.sinceBtr() > report.profile().submission().btr()) {
                found.at(Provisions.box(provision)).says("since", provision, String.valueOf(claim.sinceBtr()),
                        String.valueOf(report.profile().submission().btr()));
            } else {
                beside(report, claim, found);
            }
        }
    }

    /** What a claim says beside other claims, and of measures and years. */
    private static void beside(Report report, FlexibilityClaim claim, Found found) {
        var provision = claim.provision().strip();
        var before = report.claims().subList(0, report.claims().indexOf(claim));
        if (!provision.isEmpty() && before.stream().anyMatch(other -> other.provision().strip().equals(provision)
                && (other.reach().isAll() || claim.reach().isAll() || !Collections.disjoint(other.reach().rows(), claim.reach().rows())))) {
            found.at(Provisions.box(provision)).says("overlap", provision);
        }
        measures(report, claim).ifPresent(number ->
                found.at(Provisions.box(provision)).says("measure", provision, String.valueOf(number)));
        var years = FreeText.years(claim.appliesTo());
        var latest = report.profile().periods().inventoryTo();
        if (provision.equals("58") && !years.isEmpty() && !years.contains(latest)) {
            found.at(Provisions.box(provision)).says("year", String.valueOf(years.first()), String.valueOf(latest));
        }
    }

    /** The first number of a measure that table 5 does not have, of "measures 3, 6 and 10". */
    private static Optional<String> measures(Report report, FlexibilityClaim claim) {
        var block = report.table(Measures.FORM.id()).block(Measures.MEASURE);
        if (!claim.provision().strip().equals("85") || block.isEmpty()) {
            return Optional.empty();
        }
        var gone = claim.reach().rows().stream().filter(row -> row.line().equals(Measures.MEASURE) && block.item(row.item()).isEmpty())
                .map(row -> row.item()).findFirst();
        if (gone.isPresent()) {
            return gone;
        }
        return MEASURES.matcher(claim.appliesTo()).results()
                .flatMap(list -> NUMBER.matcher(list.group()).results().map(MatchResult::group))
                .filter(number -> block.item(number).isEmpty() && Integer.parseInt(number) > block.size())
                .findFirst();
    }
}
