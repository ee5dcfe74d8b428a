package org.ctfdesk.rule.wording.cooperation;

import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Words do not deny that mitigation outcomes are used or first transferred where table 4 has amounts of them, nor say that they are
 * where it has none: MPGs, paras. 64(f) and 77(d).
 */
public final class TransfersDenied extends Rule.OfReport {
    private static final int CAPITALS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BETWEEN = "(?!\\s+only)(?:\\s*(?!\\p{L}*(?:intend|plan))\\p{L}+){0,2}?\\s*";
    private static final Pattern NOT_USED = Pattern.compile(Lexicon.expression("no") + BETWEEN + Lexicon.expression("itmo.use"), CAPITALS);
    private static final Pattern NOT_TRANSFERRED =
            Pattern.compile(Lexicon.expression("no") + BETWEEN + Lexicon.expression("itmo.transfer"), CAPITALS);
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?。；])(?=\\s|$|\\p{IsHan})|\\n");
    private static final Pattern DOUBTFUL = Pattern.compile("(?i)\\b(may|might|could|can|if|intends?|consider\\w*|possib\\w+|explor\\w+"
            + "|plans?|planned|will|would|shall|future|each|every|once|when|whether|before|after)\\b");

    public TransfersDenied() {
        super(warning("OWN-195", mpgs("77(d)")).breaks("A6-01").reads(Description.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var used = Outcomes.sum(report, List.of(Outcomes.USED)).signum() > 0;
        var transferred = Outcomes.sum(report, Outcomes.TRANSFERRED).signum() > 0;
        var description = Outcomes.texts(report).stream().filter(told -> told.place().row().line().equals("cooperativeApproaches"))
                .toList();
        for (var told : description) {
            if (used && NOT_USED.matcher(told.text()).find()) {
                found.at(told.place()).says("used");
            } else if (transferred && NOT_TRANSFERRED.matcher(told.text()).find()) {
                found.at(told.place()).says("transferred");
            } else if (!transferred && Outcomes.areNone(report, Outcomes.TRANSFERRED) && affirms(told.text(), "itmo.transfer")) {
                found.at(told.place()).as(Severity.INFO).says("noTransfers");
            } else if (!used && Outcomes.areNone(report, List.of(Outcomes.USED)) && affirms(told.text(), "itmo.use")) {
                found.at(told.place()).as(Severity.INFO).says("noUse");
            }
        }
    }

    private static boolean affirms(String text, String idea) {
        return SENTENCE.splitAsStream(text).anyMatch(sentence -> Lexicon.names(idea, sentence) && !Lexicon.names("no", sentence)
                && !DOUBTFUL.matcher(sentence).find());
    }
}
