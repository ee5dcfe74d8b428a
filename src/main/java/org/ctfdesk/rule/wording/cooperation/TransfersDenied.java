package org.ctfdesk.rule.wording.cooperation;

import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Words do not deny that mitigation outcomes are used or first transferred where table 4 has amounts of them, nor say that they are
 * where it has none: MPGs, paras. 64(f) and 77(d).
 */
public final class TransfersDenied extends Rule.OfReport {
    /** At most two words, or four Chinese characters: what is denied stands beside the denial. */
    private static final String BETWEEN = "(?!\\p{IsArabic}|[洲仅只但])(?![ \\t\\u00a0]+only)"
            + "(?:(?:[ \\t\\u00a0]*[\\p{L}&&[^\\p{IsHan}]]++){0,2}?"
            + "[ \\t\\u00a0]*|\\p{IsHan}{0,4}?)";
    private static final String NO = "(?<![\\p{IsArabic}&&[^و]])" + Lexicon.expression("no") + BETWEEN;
    private static final Pattern NOT_USED = Pattern.compile(NO + Lexicon.expression("itmo.use"), Lexicon.CAPITALS);
    private static final Pattern NOT_TRANSFERRED = Pattern.compile(NO + Lexicon.expression("itmo.transfer"), Lexicon.CAPITALS);

    public TransfersDenied() {
        super(warning("OWN-195", mpgs("77(d)")).breaks("A6-01").reads(Description.FORM, Methodologies.FORM, Progress.FORM, Actions.FORM,
                Authorizations.FORM, Approaches.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var description = Outcomes.texts(report).stream().filter(told -> told.place().row().line().equals("cooperativeApproaches"))
                .toList();
        if (description.isEmpty()) {
            return;
        }
        var used = Outcomes.sum(report, List.of(Outcomes.USED)).signum() > 0;
        var transferred = Outcomes.sum(report, Outcomes.TRANSFERRED).signum() > 0;
        for (var told : description) {
            if (used && denies(told.text(), NOT_USED, "itmo.use")) {
                found.at(told.place()).says("used");
            } else if (transferred && denies(told.text(), NOT_TRANSFERRED, "itmo.transfer")) {
                found.at(told.place()).says("transferred");
            } else if (!transferred && Outcomes.areNone(report, Outcomes.TRANSFERRED) && affirms(told.text(), "itmo.transfer")) {
                found.at(told.place()).as(Severity.INFO).says("noTransfers");
            } else if (!used && Outcomes.areNone(report, List.of(Outcomes.USED)) && affirms(told.text(), "itmo.use")) {
                found.at(told.place()).as(Severity.INFO).says("noUse");
            }
        }
    }

    /** Denied without naming a year, and affirmed nowhere else; what is only not planned is not denied. */
    private static boolean denies(String text, Pattern denial, String idea) {
        return !affirms(text, idea) && FreeText.sentences(text).filter(sentence -> FreeText.years(sentence).isEmpty())
                .anyMatch(sentence -> denial.matcher(sentence).results().anyMatch(found -> !Lexicon.names("not.sure", found.group())));
    }

    private static boolean affirms(String text, String idea) {
        return FreeText.sentences(text).anyMatch(sentence -> Lexicon.names(idea, sentence) && !Lexicon.names("no", sentence)
                && !Lexicon.names("not.sure", sentence));
    }
}
