package org.ctfdesk.rule.wording;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The words of the target tell of the type that the report profile states: follows from MPGs, para. 64(a). Read in English, where they
 * speak of a reduction: below a year, below business as usual, or of an intensity.
 */
public final class TypeInWordsDiffers extends Rule.OfReport {
    private static final Pattern REDUCES = Pattern.compile("(?i)\\d ?(%|per ?cent)[^.]{0,60}\\b(below|lower|less|reduc|compared"
            + "|relative)|\\breduc\\w+"
            + "[^.]{0,80}\\d ?(%|per ?cent)");
    private static final Pattern BASELINE = Pattern.compile("(?i)business.as.usual|\\bBAU\\b|baseline|reference (scenario|level)"
            + "|projected|scenario"
            + "|without (further |additional )?measures|counterfactual");
    private static final Pattern INTENSITY = Pattern.compile("(?i)intensity|per unit|per (capita|head|inhabitant|person|GDP|million"
            + "|billion)|\\bGDP\\b|gross"
            + " domestic");
    private static final Pattern BUDGET = Pattern.compile("(?i)\\bbudget (of|for)|\\bcumulative|years \\d{4} to \\d{4} together");

    public TypeInWordsDiffers() {
        super(warning("OWN-137", mpgs("64(a)")).breaks("A-03").reads(Description.FORM)
                .where(report -> report.profile().ndc().type() != TargetType.NOT_STATED
                && report.profile().ndc().type() != TargetType.OTHER,
                        NotApplicable.OTHER_TARGET_TYPE));
    }

    @Override
    public void check(Report report, Found found) {
        var said = Said.described(report, "target");
        var ndc = report.profile().ndc();
        if (!FreeText.isEnglish(report.profile()) || report.profile().targets().size() > 1
                && ndc.type() == TargetType.POLICIES_AND_MEASURES) {
            return;
        }
        if (!ndc.multiYear() && Matches.any(BUDGET, said.text()) && ndc.type() != TargetType.OTHER) {
            found.at(said.place()).says("budget");
            return;
        }
        if (!Matches.any(REDUCES, said.text())) {
            return;
        }
        var told = told(said.text());
        if (!told.contains(ndc.type()) && ndc.type() != TargetType.CO_BENEFITS) {
            found.at(said.place()).says(told.contains(TargetType.BELOW_BASELINE) ? "baseline"
                    : told.contains(TargetType.INTENSITY_REDUCTION) ? "intensity" : "absolute");
        }
    }

    /** Of several targets each may be of its own type. */
    private static Set<TargetType> told(String text) {
        var told = EnumSet.noneOf(TargetType.class);
        if (BASELINE.matcher(text).find()) {
            told.add(TargetType.BELOW_BASELINE);
        }
        if (INTENSITY.matcher(text).find()) {
            told.add(TargetType.INTENSITY_REDUCTION);
        }
        if (told.isEmpty() || FreeText.years(text).size() > 1) {
            told.add(TargetType.ABSOLUTE_REDUCTION);
        }
        return told;
    }
}
