package org.ctfdesk.rule.reckoning;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/** A part is not more than its whole, as "6 500 of 5 600 jobs", suspected: MPGs, para. 79. */
public final class PartAboveWhole extends Rule.OfReport {
    private static final Pattern PART = Pattern.compile("(?<before>[\\p{L}.]+\\s+|^)(?<part>" + Told.NUMBER + ")[\\s\\u00a0]+"
            + "(?<of>" + Lexicon.expression("out.of") + ")[\\s\\u00a0]+(?<whole>" + Told.NUMBER + ")[\\s\\u00a0]+(?=\\p{Ll}{3,}|\\p{Lo})"
            + "(?!" + Lexicon.expression("size.of.each") + ")", Lexicon.CAPITALS);
    /** In Chinese the whole stands first. */
    private static final Pattern CHINESE = Pattern.compile("(?<before>)(?<whole>" + Told.NUMBER + ")\\s*\\p{IsHan}{0,8}中的\\s*(?<part>"
            + Told.NUMBER + ")");
    /** "De" is said of many things. */
    private static final Set<String> OTHER = Set.of("de", "中的");
    /** "Table 5 of 2 volumes", "in 7 of 3 MW each": the first figure counts nothing that the second has. */
    private static final Pattern NUMBERED = Pattern.compile("(?:[Tt]ables?|measures?|targets?|annex|decision|resolution|law|act|version"
            + "|no\\.|nr\\.|chapter|section|page|para\\.|paras\\.|to|from|[àa]|hasta|до|по"
            + "|step|phase|option|plants?|units?)\\s+|.*\\p{Lu}.*");

    public PartAboveWhole() {
        super(warning("OWN-217", mpgs("79")).reads(Told.forms()));
    }

    @Override
    public void check(Report report, Found found) {
        for (var told : Told.of(report)) {
            if (Lexicon.names("out.of", told.text()) && !Lexicon.names("planned", told.text())) {
                Stream.concat(Matches.of(PART, told.text())
                                .filter(each -> !OTHER.contains(each.group("of").toLowerCase(Locale.ROOT))),
                                Matches.of(CHINESE, told.text())).filter(PartAboveWhole::isAbove).findFirst()
                        .ifPresent(each -> found.at(told.place()).with(each.group("part"), each.group("whole")));
            }
        }
    }

    private static boolean isAbove(MatchResult said) {
        var part = Told.figure(said.group("part"));
        var whole = Told.figure(said.group("whole"));
        return part.isPresent() && whole.isPresent() && part.get().scale() <= 0 && whole.get().scale() <= 0
                && part.get().compareTo(whole.get()) > 0 && !Lexicon.of("not.counted").matcher(said.group("before").strip()).matches()
                && !NUMBERED.matcher(said.group("before")).matches();
    }
}
