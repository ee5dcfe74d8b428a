package org.ctfdesk.rule.flexibility;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A claim under para. 25 or 32 states the threshold that was chosen: 5/CMA.3, para. 5(c). */
public final class ThresholdNotStated implements Rule.OfReport {
    /** A share or an amount, in figures or in words of the six languages. */
    private static final Pattern FIGURE =
            Pattern.compile("(?iU)%|٪|per ?cent|por ciento|pour cent|процент|百分|المائة|\\d\\s*(?:kt|Gg|кт|千吨)");

    @Override
    public String code() {
        return "F-13";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.formats("para. 5(c)");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Summary.FORM.id());
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Provisions.withoutClaim(report, "25", "32");
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            var provision = claim.provision().strip();
            var isAsked = provision.equals("25") || provision.equals("32");
            var box = Provisions.box(provision);
            var said = claim.appliesTo() + "\n" + claim.capacityConstraint() + "\n"
                    + report.answer(box).map(answer -> answer instanceof Answer.Words words ? words.text() : "").orElse("");
            if (isAsked && !FIGURE.matcher(said).find()) {
                found.at(box, provision);
            }
        }
    }
}
