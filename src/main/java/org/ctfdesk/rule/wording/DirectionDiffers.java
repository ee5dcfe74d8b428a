package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.Tolerance;
import org.ctfdesk.rule.remark.Remark;

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
    private static final Pattern MOVED = Pattern.compile("(?<up>(?i:\\b(?:rose|risen|raised|lifted))|" + Lexicon.expression("rise")
            + ")|(?<down>(?i:\\b(?:lowered|cut))|" + Lexicon.expression("decline") + ")", Lexicon.CAPITALS);
    /** Nouns and adjectives in front of what moved: "higher taxes cut use from 500 to 400". */
    private static final Pattern NO_VERB = Pattern.compile(
            "(?iu)higher|lower|reduced|growing|increases?|hausse|recul|aumento|augmentation");
    /** "Baisser de 5 à 10" is by 5 to 10 as well as from 5 to 10. */
    private static final Pattern BY_OR_FROM = Pattern.compile("(?iu)^\\D*(?<![\\p{L}])de\\s*\\d");
    /** A span of days, or by so many per cent as well as from so many. */
    private static final Pattern NO_MOVE = Pattern.compile(
            "(?iu)\\d\\s*(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр"
            + "|декабр)|من\\s*[\\d.,]+\\s*(?:إلى|حتى)\\s*[\\d.,]+\\s*(?:%|في المائة|في المئة)");
    /** "The yearly increase went from 3.5 to 2.1": what rose is not what went. */
    private static final Pattern OTHER_VERB = Pattern.compile("(?i)^\\W*(?:\\w+ )*?(?:went|was|were|is|are|changed|moved|slowed"
            + "|passe|pasó)\\b");
    private static final Pattern FROM_TO = Pattern.compile("^[^.;:\\d]{0,20}(?:(?:19|20)\\d{2}[^.;:\\d]{1,12})?"
            + Lexicon.expression("from") + "\\s*(?<from>\\d[\\d ,.\\u00a0]*\\d|\\d)(?<unit>[^.;:\\d]{0,25}?)\\s*"
            + Lexicon.expression("up.to") + "\\s*(?<to>\\d[\\d ,.\\u00a0]*\\d|\\d)(?<other>[^.;:\\d]{0,12})", Lexicon.CAPITALS);
    private static final Pattern WAY = Pattern.compile("(?i)(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent) (?:(?:were|was|has been|have been"
            + "|is|are) "
            + "(?:achieved|covered|reached)|of the (?:way|distance))");
    /** In the unit of the balance, as a compiler writes it beside the word. */
    private static final Pattern BESIDE_TRAJECTORY = Pattern.compile("(?i)(?<![\\d.,])(\\d{1,3}(?:[ ,\\u00a0\\u202f]\\d{3}){0,4}+(?:\\.\\d{1,6})?|\\d{4,12}+(?:\\.\\d{1,6})?) ?(?:kt|Gg)?(?: CO[2₂](?: ?eq\\.?)?)? "
            + "(?:above|below|under|over) (?:the |its |this )*(?:indicative |emissions )*(?:trajectory|pathway)");
    private static final BigDecimal FIVE = new BigDecimal(5);
    private static final BigDecimal OFF = new BigDecimal("1.6");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal NEAR = new BigDecimal("0.6");

    public DirectionDiffers() {
        super(warning("OWN-143", mpgs("69")).reads(Description.FORM, Indicators.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        moves(report, found);
        if (!FreeText.isEnglish(report.profile())) {
            return;
        }
        target(report, found);
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
                && !Matches.any(BELOW, said.text())
                && TrackedFigures.of(report).stream().filter(TrackedFigures::isCarbon).anyMatch(each -> isBelow(each.level(),
                        each.reference()))) {
            found.at(said.place()).says("target", above.group(1));
        }
    }

    /** What rose is more than it was; read in six languages. */
    private static void moves(Report report, Found found) {
        for (var remark : Remark.ofTables(report)) {
            FreeText.sentences(remark.text()).flatMap(sentence -> Matches.of(MOVED, sentence)
                            .map(moved -> wrongWay(moved, sentence.substring(moved.end()))).flatMap(Optional::stream)).findFirst()
                    .ifPresent(said -> found.at(remark.place()).says("moved", said));
        }
    }

    private static Optional<String> wrongWay(MatchResult moved, String rest) {
        var fromTo = FROM_TO.matcher(rest);
        if (!fromTo.find() || OTHER_VERB.matcher(fromTo.group()).find() || NO_VERB.matcher(moved.group()).matches()
                || BY_OR_FROM.matcher(fromTo.group()).find() || NO_MOVE.matcher(rest).find() || MOVED.matcher(fromTo.group()).find()) {
            return Optional.empty();
        }
        var units = Stream.of(fromTo.group("unit"), fromTo.group("other")).map(unit -> unit.strip().split("[\\s,]")[0]).toList();
        var figures = FreeText.figures(fromTo.group("from") + " ; " + fromTo.group("to"));
        return figures.size() == 2 && (units.getFirst().isEmpty() || units.getFirst().equals(units.getLast()))
                && figures.getFirst().compareTo(figures.getLast()) != 0
                && figures.getFirst().compareTo(figures.getLast()) > 0 == (moved.group("up") != null)
                ? Optional.of(moved.group() + rest.substring(0, fromTo.end("to"))) : Optional.empty();
    }

    /** So many per cent of the way from the reference to the target. */
    private static void way(TrackedFigures figures, BigDecimal now, Said said, Found found) {
        if (figures.level().isEmpty() || figures.level().get().compareTo(figures.reference().orElseThrow()) == 0) {
            return;
        }
        var reference = figures.reference().orElseThrow();
        var done = now.subtract(reference).multiply(HUNDRED).divide(figures.level().get().subtract(reference), MathContext.DECIMAL64);
        Matches.of(WAY, said.text()).filter(each -> new BigDecimal(each.group(1)).subtract(done).abs().compareTo(OFF) > 0).findFirst()
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
        var named = Matches.of(TRAJECTORY, said.text()).map(each -> each.group(1).toLowerCase(Locale.ROOT))
                .map(word -> word.equals("above") || word.equals("over")).distinct().toList();
        if (named.size() != 1) {
            return;
        }
        var figures = Figures.of(report, key);
        var gap = BigDecimal.ZERO;
        var latest = BigDecimal.ZERO;
        var isPartial = false;
        var single = new ArrayList<BigDecimal>();
        for (var year : report.profile().periods().of(Years.IMPLEMENTATION)) {
            var column = new ColumnKey(Progress.YEAR, year);
            var balance = TrackedFigures.balance(report, key, year);
            var aim = figures.figure(Progress.TRAJECTORY, column).or(() -> figures.figure(Progress.INDICATIVE_TRAJECTORY, column));
            if (balance.isPresent() && aim.isPresent()) {
                latest = balance.get().subtract(aim.get().value());
                gap = gap.add(latest);
                single.add(latest.abs());
                isPartial |= latest.abs().compareTo(aim.get().value().abs().divide(BigDecimal.TWO)) > 0; // in another unit
            } else if (year <= report.profile().periods().inventoryTo()) { // the column of the end year may still be empty
                isPartial = true;
            }
        }
        if (gap.signum() != 0 && gap.signum() > 0 != named.getFirst()) {
            found.at(said.place()).says(gap.signum() > 0 ? "aboveTrajectory" : "belowTrajectory",
                    Quantity.of(gap.abs()));
            return;
        }
        var all = gap.abs();
        if (isPartial) {
            return;
        }
        Matches.of(BESIDE_TRAJECTORY, said.text())
                .flatMap(each -> FreeText.figures(each.group(1)).stream())
                .filter(each -> Stream.concat(Stream.of(all), single.stream())
                        .noneMatch(own -> Tolerance.agree(each, own) || isRounded(each, own)))
                .findFirst()
                .ifPresent(each -> found.at(said.place()).says("gap", Quantity.of(each), Quantity.of(all)));
    }

    /** 950 may be told as 1 000. */
    private static boolean isRounded(BigDecimal named, BigDecimal own) {
        return named.subtract(own).abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-named.stripTrailingZeros().scale() - 1)
                .multiply(FIVE)) < 0;
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
