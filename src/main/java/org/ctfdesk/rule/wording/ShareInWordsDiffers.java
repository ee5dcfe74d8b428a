package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Shares;

/**
 * A share told in words, as "a quarter below the level of 2010", is about the reduction that reference and target level of table 4 give:
 * MPGs, para. 64(a) and (c).
 */
public final class ShareInWordsDiffers extends Rule.OfReport {
    /** What is added to a number, as in "two and a half per cent", is no share; that of which it is one follows. */
    private static final Pattern BELOW = Pattern.compile("(?<more>" + Lexicon.expression("part.more") + "[ \\t]*)?(?<share>"
            + Shares.expression() + ")[ \\t]*(?<between>\\p{L}{1,12}[ \\t]*)?" + Lexicon.expression("directly.below")
            + "(?=.{0,60}?(?:(?<!\\d)(?:19|20)\\d{2}(?!\\d)|" + Lexicon.expression("base.level") + "))",
            Lexicon.CAPITALS);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    /** Ideas that make a sentence tell of another thing than the whole of emissions. */
    private static final List<String> PARTS = List.of("part.of", "sector.energy", "sector.transport", "sector.industry",
            "sector.agriculture", "sector.waste");
    /** Half of the way from a fifth to a quarter, and a little more. */
    private static final BigDecimal ROUNDED = new BigDecimal(3);

    public ShareInWordsDiffers() {
        super(warning("OWN-204", mpgs("64(a)")).breaks("A-10").reads(Description.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var ndc = report.profile().ndc();
        if (ndc.type() != Ndc.TargetType.ABSOLUTE_REDUCTION) {
            return;
        }
        var reductions = TrackedFigures.of(report).stream().flatMap(each -> each.reduction(ndc).stream()).toList();
        if (reductions.isEmpty()) {
            return;
        }
        for (var said : Said.ofTarget(report)) {
            FreeText.sentences(said.text()).flatMap(sentence -> Matches.of(BELOW, sentence)
                            .filter(each -> isOfTarget(ndc, sentence, each))).flatMap(each -> Shares.perCent(each.group("share")).stream())
                    .filter(share -> reductions.stream().noneMatch(each -> each.subtract(share).abs().compareTo(ROUNDED) <= 0))
                    .findFirst().ifPresent(share -> found.at(said.place()).with(Quantity.of(share),
                            Quantity.of(reductions.getFirst().setScale(1, RoundingMode.HALF_UP))));
        }
    }

    /** The sentence names no sector, part or average, and no year but those of target and base. */
    private static boolean isOfTarget(Ndc ndc, String sentence, MatchResult said) {
        return said.group("more") == null && (said.group("between") == null || !Lexicon.names("part.more", said.group("between")))
                && PARTS.stream().noneMatch(part -> Lexicon.names(part, sentence))
                && (ndc.baseYear() == 0 || Matches.of(YEAR, sentence).map(each -> Integer.parseInt(each.group()))
                        .allMatch(year -> year == ndc.baseYear() || year >= ndc.targetFrom() && year <= ndc.targetTo()));
    }
}
