package org.ctfdesk.rule.wording.cooperation;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/** As many cooperative approaches as the description of the NDC counts are listed: MPGs, para. 64(f); 2/CMA.3, annex, para. 18. */
public final class ApproachesMiscounted extends Rule.OfReport {
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six");
    /** A number of an article or paragraph counts nothing, nor does one of other or further approaches. */
    private static final String BEFORE = "(?<![\\p{N}.,(/第十百–-])";
    private static final List<Pattern> COUNTED = NUMBERS.stream().map(number -> Pattern.compile("(?:" + Lexicon.expression("not.counted")
            + "(?<not>[ \\t]*))?" + BEFORE + Lexicon.expression(number) + "(?:(?<between>[ \\t]+\\p{L}{1,20}|\\p{IsHan}{1,4})?[ \\t]*"
            + Lexicon.expression("approaches.cooperative") + "|[ \\t]*" + Lexicon.expression("approaches") + ")",
            Lexicon.CAPITALS)).toList();

    public ApproachesMiscounted() {
        super(warning("OWN-197", mpgs("64(f)")).comparing(Approaches.FORM).reads(Description.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var listed = report.table(Approaches.FORM.id()).block(Approaches.APPROACH).items().size();
        if (listed == 0) {
            return;
        }
        for (var told : Outcomes.texts(report)) {
            if (!told.place().row().line().equals("cooperativeApproaches")) {
                continue;
            }
            var counted = new TreeSet<Integer>();
            for (var i = 0; i < COUNTED.size(); i++) {
                if (Matches.of(COUNTED.get(i), told.text()).anyMatch(ApproachesMiscounted::isCount)) {
                    counted.add(i + 2);
                }
            }
            if (!counted.isEmpty() && !counted.contains(listed)) {
                found.at(told.place()).with(String.valueOf(counted.first()), String.valueOf(listed));
            }
        }
    }

    private static boolean isCount(MatchResult said) {
        return said.group("not") == null && (said.group("between") == null || !Lexicon.names("not.counted", said.group("between")));
    }
}
