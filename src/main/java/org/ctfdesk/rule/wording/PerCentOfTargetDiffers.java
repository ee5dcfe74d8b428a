package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.ctfdesk.rule.Rule;

/**
 * The per cent in the words of the target are those of table 4: the reduction that reference and target level give, or the share
 * that is aimed at; follows from MPGs, para. 64(a) and (c). Suspected where the words name per cent, and not the right ones.
 */
public final class PerCentOfTargetDiffers extends Rule.OfReport {
    private static final Set<Ndc.TargetType> REDUCTIONS = Set.of(Ndc.TargetType.ABSOLUTE_REDUCTION, Ndc.TargetType.INTENSITY_REDUCTION);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern FALL = Pattern.compile("\\b(below|lower|less than|reduc|cut|decreas|réduc|rédui|baisse|inférieur"
            + "|au-dessous"
            + "|reducir|por debajo|menos)", Lexicon.CAPITALS);
    private static final Pattern REST = Pattern.compile("of (the )?(net |greenhouse gas |GHG |total )*(emissions|level|base)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AIM = Pattern.compile("(\\bto|at least|against|reach(es|ing)?|\\bà|\\bal?)\\s+$",
            Pattern.CASE_INSENSITIVE);
    /** What follows a per cent that is taken off; "of the level" leaves the rest. */
    private static final Pattern TAKEN_OFF = Pattern.compile("^[\\d.,]+[\\s\\u00a0]*" + FreeText.PER_CENT_SIGN
            + "\\s*(?:\\(\\w+\\)\\s*)?" + Lexicon.expression("fall"), Lexicon.CAPITALS);
    private static final Pattern SENTENCE = Pattern.compile("(?<=[;\\n])|(?<=[.:])\\s+(?=\\p{Lu})");

    public PerCentOfTargetDiffers() {
        super(warning("OWN-81", mpgs("64(a)")).breaks("A-10", "X-06").reads(Description.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var tracked = TrackedFigures.of(report);
        for (var said : Said.ofTargetEverywhere(report)) {
            var named = FreeText.perCents(said.text()).stream().map(FreeText.PerCent::value).toList();
            if (!named.isEmpty() && !isLeftToOther(report, said, named)) {
                check(report, said, named, tracked, found);
            } else if (!named.isEmpty()) {
                isTakenOff(said, tracked, report.profile().ndc(), found); // A-10 takes either reading of it
            }
        }
    }

    /** Where the target is a single one with one per cent, A-10 asks. */
    private static boolean isLeftToOther(Report report, Said said, List<BigDecimal> named) {
        var ndc = report.profile().ndc();
        return said.place().table().form().equals(Description.FORM.id()) && named.size() == 1 && report.profile().targets().size() == 1
                && ndc.type() == Ndc.TargetType.ABSOLUTE_REDUCTION && !ndc.multiYear();
    }

    private static void check(Report report, Said said, List<BigDecimal> named, List<TrackedFigures> tracked, Found found) {
        var ndc = report.profile().ndc();
        if (isTakenOff(said, tracked, ndc, found)) {
            return;
        }
        for (var each : tracked.stream().filter(any -> isAbout(said, any)).toList()) {
            var reduction = REDUCTIONS.contains(ndc.type()) ? each.reduction(ndc) : Optional.<BigDecimal>empty();
            if (reduction.isPresent() && !isNamed(named, reduction.get()) && !isNamed(named, HUNDRED.subtract(reduction.get()))) {
                var wrong = wrong(said, tracked, ndc, false);
                wrong.ifPresent(perCent -> found.at(said.place())
                        .says(isRest(said, perCent) ? "rest" : "reduction", Quantity.of(perCent.value()), shown(isRest(said, perCent)
                                ? HUNDRED.subtract(reduction.get()) : reduction.get()), each.reference().map(Quantity::of).orElseThrow(),
                                each.level().map(Quantity::of).orElseThrow()));
                if (wrong.isPresent()) {
                    return;
                }
            }
            if (each.isPerCent() && each.level().isPresent() && !isNamed(named, each.level().get())) {
                wrong(said, tracked, ndc, true).ifPresent(perCent -> found.at(said.place())
                        .says("share", Quantity.of(perCent.value()), Quantity.of(each.level().get())));
            }
        }
    }

    /** A remark on the progress of one indicator is about that one. */
    private static boolean isAbout(Said said, TrackedFigures each) {
        return said.place().row().item().isEmpty() || said.place().row().item().equals(each.indicator());
    }

    /** What is left of the reference is called what is taken off: "75 per cent below" for 75 per cent of it. */
    private static boolean isTakenOff(Said said, List<TrackedFigures> tracked, Ndc ndc, Found found) {
        for (var perCent : FreeText.perCents(said.text())) {
            if (tracked.stream().anyMatch(each -> each.reduction(ndc).filter(own -> isNear(perCent.value(), own)).isPresent())) {
                continue; // of two targets, one leaves what the other takes off
            }
            for (var each : tracked.stream().filter(any -> isAbout(said, any)).toList()) {
                var reduction = REDUCTIONS.contains(ndc.type()) ? each.reduction(ndc) : Optional.<BigDecimal>empty();
                if (reduction.isPresent() && isNear(perCent.value(), HUNDRED.subtract(reduction.get()))
                        && TAKEN_OFF.matcher(said.text().substring(perCent.at())).find()) {
                    found.at(said.place()).says("reduction", Quantity.of(perCent.value()), shown(reduction.get()),
                            each.reference().map(Quantity::of).orElseThrow(), each.level().map(Quantity::of).orElseThrow());
                    return true;
                }
            }
        }
        return false;
    }

    /** The per cent that no indicator has, in a sentence that tells of a reduction, or of what is aimed at. */
    private static Optional<FreeText.PerCent> wrong(Said said, List<TrackedFigures> tracked, Ndc ndc, boolean isShare) {
        return FreeText.perCents(said.text()).stream()
                .filter(perCent -> tracked.stream().noneMatch(each -> isOf(each, perCent.value(), ndc)))
                .filter(perCent -> isShare ? AIM.matcher(said.text().substring(0, perCent.at())).find()
                        : isRest(said, perCent) || FALL.matcher(sentence(said.text(), perCent.at())).find()
                                && !AIM.matcher(said.text().substring(0, perCent.at())).find())
                .findFirst();
    }

    private static boolean isRest(Said said, FreeText.PerCent perCent) {
        var after = said.text().substring(perCent.at());
        var matcher = REST.matcher(after);
        return matcher.find() && matcher.start() < 20 && !AIM.matcher(said.text().substring(0, perCent.at())).find();
    }

    private static boolean isOf(TrackedFigures each, BigDecimal perCent, Ndc ndc) {
        return each.reduction(ndc).filter(reduction -> isNear(perCent, reduction)
                || isNear(perCent, HUNDRED.subtract(reduction))).isPresent()
                || each.isPerCent() && each.known().stream().anyMatch(figure -> isNear(perCent, figure));
    }

    private static boolean isNamed(List<BigDecimal> named, BigDecimal perCent) {
        return named.stream().anyMatch(each -> isNear(each, perCent));
    }

    /** Within half a unit of the last digit, and of a whole one within one: levels are rounded. */
    private static boolean isNear(BigDecimal named, BigDecimal perCent) {
        var unit = BigDecimal.ONE.movePointLeft(Math.max(0, named.scale()));
        return named.subtract(perCent.abs()).abs().compareTo(unit) < 0;
    }

    private static String sentence(String text, int at) {
        var from = 0;
        for (var sentence : SENTENCE.split(text)) {
            var start = text.indexOf(sentence, from);
            if (at < start + sentence.length()) {
                return sentence;
            }
            from = start + sentence.length();
        }
        return text;
    }

    private static Quantity shown(BigDecimal perCent) {
        var rounded = perCent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return Quantity.of(rounded.setScale(Math.max(0, rounded.scale())));
    }
}
