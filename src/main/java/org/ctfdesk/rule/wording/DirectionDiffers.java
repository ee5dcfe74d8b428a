package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Above and below, rise and fall in the words are those of the figures: of the target beside its reference, of the latest year beside it,
 * of the balance beside the trajectory, and of what counts as progress. MPGs, paras. 64(a), 67 and 69; read in English.
 */
public final class DirectionDiffers extends Rule.OfReport {
    private static final Pattern ABOVE = Pattern.compile("(?i)(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent)\\s+(?:points? )?(?:above|higher"
            + "|more than|over)");
    private static final Pattern BELOW = Pattern.compile("(?i)(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent)\\s+(?:points? )?(?:below|lower"
            + "|less than|under)");
    private static final Pattern TRAJECTORY = Pattern.compile("(?i)\\b(above|below|under|over)\\s+(?:the |its |this )*(?:indicative "
            + "|emissions )*"
            + "(?:trajectory|pathway)");
    private static final Pattern RISE = Pattern.compile("(?i)\\b(?:increases?|rises?|growth|higher (?:value|level|figure)s?)\\b[^.;]{0,60}"
            + "\\b(?:progress|improve\\w*|success|achieve\\w*)");
    private static final Pattern FALL = Pattern.compile("(?i)\\b(?:decreases?|falls?|reductions?|declines?|lower (?:value|level"
            + "|figure)s?)\\b"
            + "[^.;]{0,60}\\b(?:progress|improve\\w*|success|achieve\\w*)");
    private static final Pattern MOVED = Pattern.compile("(?i)\\b(rose|risen|increased|raised|grew|fell|fallen|decreased|lowered|declined)"
            + "(?: \\w+){0,3}? from (\\d[\\d ,.]*\\d)(?: \\w+){0,3}? to (\\d[\\d ,.]*\\d)");
    private static final Pattern UP = Pattern.compile("(?i)rose|risen|increased|raised|grew");
    private static final Pattern WAY = Pattern.compile("(?i)(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent) (?:(?:were|was|has been|have been"
            + "|is|are) "
            + "(?:achieved|covered|reached)|of the (?:way|distance))");
    private static final BigDecimal OFF = new BigDecimal("1.6");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal NEAR = new BigDecimal("0.6");

    public DirectionDiffers() {
        super(warning("OWN-143", mpgs("69")).reads(Description.FORM, Indicators.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        if (!FreeText.isEnglish(report.profile())) {
            return;
        }
        target(report, found);
        moves(report, found);
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var figures = new TrackedFigures(item.id(), item.row(Progress.INDICATOR));
                var progress = Said.said(report, new Place(key, new RowKey(Progress.INDICATOR, item.id()),
                        ColumnKey.of(Progress.PROGRESS)));
                progress(report, figures, progress, found);
                trajectory(report, key, progress, found);
                relation(report, figures, found);
            }
        }
    }

    /** An absolute target that lies below every reference is not told as so much above one. */
    private static void target(Report report, Found found) {
        var said = Said.described(report, "target");
        var above = ABOVE.matcher(said.text());
        if (report.profile().ndc().type() == TargetType.ABSOLUTE_REDUCTION && above.find()
                && !BELOW.matcher(said.text()).find()
                && TrackedFigures.of(report).stream().filter(TrackedFigures::isCarbon).anyMatch(each -> isBelow(each.level(),
                        each.reference()))) {
            found.at(said.place()).says("target", above.group(1));
        }
    }

    /** What rose is more than it was. */
    private static void moves(Report report, Found found) {
        var texts = new ArrayList<>(List.of(Said.described(report, Description.UPDATES)));
        report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items().forEach(item -> texts.add(Said.said(report, new Place(
                TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.RECALCULATION, item.id()),
                        ColumnKey.of(Indicators.DESCRIPTION)))));
        for (var said : texts) {
            MOVED.matcher(said.text()).results().filter(each -> {
                var figures = FreeText.figures(each.group(2) + " ; " + each.group(3));
                return figures.size() == 2 && figures.getFirst().compareTo(figures.getLast()) != 0
                        && figures.getFirst().compareTo(figures.getLast()) > 0 == UP.matcher(each.group(1)).matches();
            }).findFirst().ifPresent(each -> found.at(said.place()).says("moved", each.group().strip()));
        }
    }

    /** So many per cent of the way from the reference to the target. */
    private static void way(TrackedFigures figures, BigDecimal now, Said said, Found found) {
        if (figures.level().isEmpty() || figures.level().get().compareTo(figures.reference().orElseThrow()) == 0) {
            return;
        }
        var reference = figures.reference().orElseThrow();
        var done = now.subtract(reference).multiply(HUNDRED).divide(figures.level().get().subtract(reference), MathContext.DECIMAL64);
        WAY.matcher(said.text()).results().filter(each -> new BigDecimal(each.group(1)).subtract(done).abs().compareTo(OFF) > 0).findFirst()
                .ifPresent(each -> found.at(said.place()).says("way", each.group(1),
                        Quantity.of(done.setScale(0, RoundingMode.HALF_UP))));
    }

    private static void progress(Report report, TrackedFigures figures, Said said, Found found) {
        var now = figures.in(report.profile().periods().inventoryTo());
        var reference = figures.reference().filter(figure -> figure.signum() > 0);
        if (now.isEmpty() || reference.isEmpty()) {
            return;
        }
        way(figures, now.get(), said, found);
        var change = now.get().subtract(reference.get()).multiply(HUNDRED).divide(reference.get(), MathContext.DECIMAL64);
        var wrong = (change.signum() < 0 ? ABOVE : BELOW).matcher(said.text()).results()
                .filter(each -> new BigDecimal(each.group(1)).subtract(change.abs()).abs().compareTo(NEAR) < 0).findFirst();
        if (change.abs().compareTo(BigDecimal.ONE) > 0 && wrong.isPresent()) {
            found.at(said.place()).says(change.signum() < 0 ? "progressBelow" : "progressAbove", wrong.get().group());
        }
    }

    /** The emissions balance of all years together beside the trajectory of the same years. */
    private static void trajectory(Report report, TableKey key, Said said, Found found) {
        var named = TRAJECTORY.matcher(said.text()).results().map(each -> each.group(1).toLowerCase(Locale.ROOT))
                .map(word -> word.equals("above") || word.equals("over")).distinct().toList();
        if (named.size() != 1) {
            return;
        }
        var figures = Figures.of(report, key);
        var gap = BigDecimal.ZERO;
        for (var year : report.profile().periods().of(Years.IMPLEMENTATION)) {
            var column = new ColumnKey(Progress.YEAR, year);
            var balance = TrackedFigures.balance(report, key, year);
            var aim = figures.figure(Progress.TRAJECTORY, column).or(() -> figures.figure(Progress.INDICATIVE_TRAJECTORY, column));
            if (balance.isPresent() && aim.isPresent()) {
                gap = gap.add(balance.get()).subtract(aim.get().value());
            }
        }
        if (gap.signum() != 0 && gap.signum() > 0 != named.getFirst()) {
            found.at(said.place()).says(gap.signum() > 0 ? "aboveTrajectory" : "belowTrajectory",
                    Quantity.of(gap.abs()));
        }
    }

    private static void relation(Report report, TrackedFigures figures, Found found) {
        if (figures.level().isEmpty() || figures.reference().isEmpty() || figures.level().get().compareTo(figures.reference().get()) == 0) {
            return;
        }
        var falls = isBelow(figures.level(), figures.reference());
        var said = Said.said(report, new Place(TableKey.of(Indicators.FORM.id()), new RowKey("relation", figures.indicator()),
                ColumnKey.of(Indicators.DESCRIPTION)));
        if ((falls ? RISE : FALL).matcher(said.text()).find() && !(falls ? FALL : RISE).matcher(said.text()).find()) {
            found.at(said.place()).as(Severity.INFO).says(falls ? "rises" : "falls");
        }
    }

    private static boolean isBelow(Optional<BigDecimal> level, Optional<BigDecimal> reference) {
        return level.isPresent() && reference.isPresent() && level.get().compareTo(reference.get()) < 0;
    }
}
