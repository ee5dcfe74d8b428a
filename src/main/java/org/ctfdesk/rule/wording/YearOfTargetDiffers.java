package org.ctfdesk.rule.wording;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The years in the words of the target are those of the report profile: the target year is among the years to come that are named,
 * and what the target is measured against is the reference year; follows from MPGs, para. 64(b) and (c).
 */
public final class YearOfTargetDiffers extends Rule.OfReport {
    private static final Pattern AGAINST = Pattern.compile("(?:below|less than|lower than|compared (?:to|with)|relative to|from"
            + "|against|of the|par rapport|respecto)"
            + "(?: (?:the|à|au|a|al|net|total|GHG|greenhouse|gas|level|levels|niveau|nivel|niveles|emissions|émissions|emisiones"
                    + "|value|year|base|of|in|de|en|del|año))*"
            + " ((?:19|20)\\d{2})(?![\\d/–-])", Pattern.CASE_INSENSITIVE);
    private static final int FARTHEST = 2060;

    public YearOfTargetDiffers() {
        super(warning("OWN-82", mpgs("64(b)")).breaks("X-06").reads(Description.FORM, Methodologies.FORM)
                .where(report -> report.profile().ndc().hasTargetYears() || report.profile().ndc().baseYear() != 0,
                        NotApplicable.NOTHING_OF_THE_SORT));
    }

    @Override
    public void check(Report report, Found found) {
        var ndc = report.profile().ndc();
        var periods = report.profile().periods();
        for (var said : Said.ofTarget(report)) {
            var years = FreeText.years(said.text());
            var ahead = years.tailSet(Math.max(periods.inventoryTo(), ndc.communicated()) + 2).headSet(FARTHEST);
            if (isDescription(said) && ndc.hasTargetYears() && !ahead.isEmpty() && !years.contains(ndc.targetTo())
                    && !years.contains(ndc.targetTo() - 1)) {
                found.at(said.place()).says("target", String.valueOf(ahead.first()), String.valueOf(ndc.targetTo()));
            }
            if (ndc.baseYear() != 0 && !years.contains(ndc.baseYear())) {
                AGAINST.matcher(said.text()).results().map(result -> Integer.valueOf(result.group(1)))
                        .filter(year -> year < periods.implementationFrom() && Math.abs(year - ndc.baseYear()) > 0)
                        .findFirst()
                        .ifPresent(year -> found.at(said.place())
                                .says("reference", String.valueOf(year), String.valueOf(ndc.baseYear())));
            }
        }
    }

    /** How the target is accounted for may well be told with other years. */
    private static boolean isDescription(Said said) {
        return said.place().table().form().equals(Description.FORM.id());
    }
}
