package org.ctfdesk.flexibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * What a Party may leave out under one provision, beside what it would report without, in the years and figures of its own
 * report.
 *
 * @param general what the provision asks of every Party
 * @param flexible what it asks of a Party that applies flexibility
 * @param claimed whether it is applied
 */
public record Allowance(Provision provision, String general, String flexible, boolean claimed) {
    private static final int STEP = 5;
    private static final int BEYOND = 15;
    private static final int DECIMALS = 2;

    /** All provisions in their order; none for a developed country Party, to which no flexibility is open (MPGs, para. 4). */
    public static List<Allowance> all(Report report, Words words, NumberStyle style) {
        return !report.profile().party().developing()
                ? List.of()
                : List.of(Provision.values()).stream().map(provision -> of(provision, report, words, style)).toList();
    }

    /** That of one provision, whether or not it is open to the Party; levels are written in {@code style}. */
    public static Allowance of(Provision provision, Report report, Words words, NumberStyle style) {
        return new Allowance(provision, text(provision, Requirement.GENERAL, report, words, style),
                text(provision, Requirement.FLEXIBLE, report, words, style), provision.isClaimedIn(report));
    }

    private static String text(Provision provision, Requirement asked, Report report, Words words, NumberStyle style) {
        var key = (asked == Requirement.GENERAL ? "flexibility.general." : "flexibility.flexible.") + provision.paragraph();
        var profile = report.profile();
        var periods = profile.periods();
        return switch (provision) {
            case KEY_CATEGORIES -> words.of(key, asked.keyThreshold().toPlainString());
            case INSIGNIFICANCE -> total(report)
                    .map(total -> words.of(key, kt(asked.insignificant(total), style), kt(asked.insignificantTogether(total), style),
                            kt(total, style)))
                    .orElseGet(() -> words.of(key + ".unknown"));
            case GASES -> words.of(key, gases(asked.gases(GasesLeftOut.kept(report)), words));
            case TIME_SERIES -> words.of(key + (hasReference(profile) || asked == Requirement.GENERAL ? "" : ".unknown"),
                    YearsText.of(asked.series(profile.ndc().baseYear(), periods.inventoryTo())));
            case LATEST_YEAR -> profile.submission().year() == 0
                    ? words.of(key + ".unknown")
                    : words.of(key, asked.latestYear(profile.submission().year()), profile.submission().year());
            case HORIZON -> horizon(asked, key, profile, words);
            default -> words.of(key);
        };
    }

    private static boolean hasReference(Profile profile) {
        return profile.ndc().baseYear() != 0;
    }

    private static String kt(BigDecimal level, NumberStyle style) {
        var rounded = level.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return style.full(rounded.setScale(Math.max(0, rounded.scale())));
    }

    /** A year that itself ends in 0 or 5 may be read as the next one: a second figure then stands beside the first. */
    private static String horizon(Requirement asked, String key, Profile profile, Words words) {
        var latest = profile.periods().inventoryTo();
        var last = asked.lastProjected(latest, profile.ndcEnd());
        return asked == Requirement.GENERAL && latest % STEP == 0
                ? words.of(key + ".twoReadings", latest, Periods.horizon(latest), latest + BEYOND)
                : words.of(key, latest, last);
    }

    private static String gases(Collection<String> codes, Words words) {
        return Measures.GASES_KIND.options().stream().filter(codes::contains).map(gas -> words.of("choice.gas." + gas))
                .collect(Collectors.joining(", "));
    }

    /** The national total without LULUCF in the latest year, typed or computed, in kt CO2 eq. */
    private static Optional<BigDecimal> total(Report report) {
        var table = TableKey.of(Summary.FORM.id());
        var place = new Place(table, RowKey.of("totalWithout"), new ColumnKey(Summary.YEAR, report.profile().periods().inventoryTo()));
        return report.answer(place)
                .or(() -> Optional.ofNullable(Derived.of(report, table).get(place)).flatMap(Result::value).map(Answer.class::cast))
                .flatMap(Sums::figure)
                .filter(figure -> figure.signum() > 0);
    }
}
