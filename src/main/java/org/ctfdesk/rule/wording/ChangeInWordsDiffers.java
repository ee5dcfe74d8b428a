package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Shares;

/**
 * What words tell of a sector's change from one year to another, as "removals grow by two fifths between 2023 and 2025", is about what
 * tables 6 and 7 give: MPGs, paras. 57 and 95. Only changes of emissions or removals themselves are compared: not those of
 * intensities, of a year among several, of other scenarios, nor what is told as a bound. Read in the boxes below
 * tables 6 and 7 and in the remarks on progress.
 */
public final class ChangeInWordsDiffers extends Rule.OfReport {
    private static final Pattern CHANGE = Pattern.compile("(" + Lexicon.expression("rise") + "|" + Lexicon.expression("decline") + ")"
            + "[^.;:\\d]{0,30}?(" + Shares.expression() + "|\\d{1,3}(?:[.,]\\d)?[\\s\\u00a0]*" + FreeText.PER_CENT_SIGN + ")"
            + "[^.;:\\d]{0,25}?((?:19|20)\\d{2})[^.;:\\d]{1,12}((?:19|20)\\d{2})", Lexicon.CAPITALS);
    /** Said of a change, these make it another quantity than the change from the first year to the last. */
    private static final List<String> OTHERWISE = List.of("a.year", "more.or.less", "other.quantity", "other.scenario");
    private static final Map<String, Pattern> NEAR = new ConcurrentHashMap<>();
    private static final Map<String, String> ROWS = rows();
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal OF_SHARES = new BigDecimal(5);
    private static final BigDecimal OF_PER_CENTS = new BigDecimal("1.5");

    public ChangeInWordsDiffers() {
        super(warning("OWN-205", mpgs("95")).reads(Summary.FORM, Projections.WITH_MEASURES, Progress.FORM));
    }

    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("sector.lulucf", "lulucf");
        rows.put("sector.waste", "waste");
        rows.put("sector.agriculture", "agriculture");
        rows.put("sector.industry", "industry");
        rows.put("sector.transport", "transport");
        rows.put("sector.energy", "energy");
        rows.put("sector.total", "totalWith");
        return rows;
    }

    @Override
    public void check(Report report, Found found) {
        for (var said : texts(report)) {
            for (var sentence : FreeText.sentences(said.text()).toList()) {
                var change = Matches.of(CHANGE, sentence).findFirst();
                if (change.isPresent() && OTHERWISE.stream().noneMatch(idea -> Lexicon.names(idea, sentence))
                        && check(report, said, sentence.substring(0, change.get().start()), change.get(), found)) {
                    break;
                }
            }
        }
    }

    private static boolean check(Report report, Said said, String before, MatchResult change, Found found) {
        var sectors = ROWS.keySet().stream().filter(sector -> Lexicon.names(sector, before)).toList();
        var lines = sectors.stream().map(ROWS::get).toList();
        var from = Integer.parseInt(change.group(3));
        var to = Integer.parseInt(change.group(4));
        var isShare = Shares.perCent(change.group(2)).isPresent() && FreeText.perCents(change.group(2)).isEmpty();
        var told = Shares.perCent(change.group(2)).or(() -> FreeText.perCents(change.group(2)).stream().findFirst()
                .map(FreeText.PerCent::value));
        if (lines.size() != 1 || told.isEmpty() || from >= to || !isOfEmissions(sectors.getFirst(), before)) {
            return false;
        }
        var changes = (lines.getFirst().equals("totalWith") ? List.of("totalWith", "totalWithout") : lines).stream()
                .map(line -> change(report, line, from, to)).toList();
        var isRise = Lexicon.names("rise", change.group(1));
        if (changes.getFirst().isEmpty() || changes.stream().flatMap(Optional::stream).anyMatch(given -> isRise == given.signum() > 0
                && told.get().subtract(given.abs()).abs().compareTo(isShare ? OF_SHARES : OF_PER_CENTS) <= 0)) {
            return false;
        }
        var given = changes.getFirst().get();
        found.at(said.place()).with(Quantity.of(told.get()), String.valueOf(from), String.valueOf(to),
                Quantity.of(given.setScale(1, RoundingMode.HALF_UP)));
        return true;
    }

    /** Emissions or removals stand beside the name of the sector, not its output or its demand. */
    private static boolean isOfEmissions(String sector, String before) {
        return NEAR.computeIfAbsent(sector, asked -> Pattern.compile(Lexicon.expression("emissions") + "[^.;:]{0,40}?"
                + Lexicon.expression(asked) + "|" + Lexicon.expression(asked) + "[^.;:]{0,25}?" + Lexicon.expression("emissions") + "|(?="
                + Lexicon.expression(asked) + ")" + Lexicon.expression("emissions"), Lexicon.CAPITALS)).matcher(before).find()
                || sector.equals("sector.total");
    }

    /** By how many per cent a row changes from one year to another, in its amount. */
    private static Optional<BigDecimal> change(Report report, String line, int from, int to) {
        var first = figure(report, line, from);
        var second = figure(report, line, to);
        if (first.isEmpty() || second.isEmpty() || first.get().signum() == 0 || first.get().signum() != second.get().signum()) {
            return Optional.empty();
        }
        return Optional.of(second.get().abs().subtract(first.get().abs()).multiply(HUNDRED)
                .divide(first.get().abs(), MathContext.DECIMAL64));
    }

    /** A figure of table 7, or of table 6 for a year that table 7 does not show. */
    private static Optional<BigDecimal> figure(Report report, String line, int year) {
        var projected = Figures.of(report, Projections.WITH_MEASURES.id());
        var reported = Figures.of(report, Summary.FORM.id());
        return value(reported, line, new ColumnKey(Summary.YEAR, year))
                .filter(any -> !line.equals("energy") || report.table(Summary.FORM.id()).row("transport").isEmpty() && !isApart(report))
                .or(() -> value(projected, line, new ColumnKey(Projections.RECENT, year)))
                .or(() -> value(projected, line, new ColumnKey(Projections.PROJECTION, year)));
    }

    /** Table 7 has transport apart from energy, and table 6 has not: the two rows of energy do not go together. */
    private static boolean isApart(Report report) {
        return !report.table(Projections.WITH_MEASURES.id()).row("transport").isEmpty();
    }

    private static Optional<BigDecimal> value(Figures figures, String line, ColumnKey column) {
        return figures.result(line, column).flatMap(Result::value).map(Answer.class::cast).or(() -> figures.typed(line, column))
                .filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value());
    }

    private static List<Said> texts(Report report) {
        var all = new ArrayList<Said>();
        for (var form : List.of(Summary.FORM, Projections.WITH_MEASURES)) {
            all.add(Said.said(report, new Place(Report.footOf(TableKey.of(form.id())), RowKey.of("box"), ColumnKey.of("text"))));
        }
        report.keysOf(Progress.FORM).forEach(key -> report.table(key).block(Progress.INDICATOR).items().forEach(item -> all.add(
                Said.said(report, new Place(key, new RowKey(Progress.INDICATOR, item.id()), ColumnKey.of(Progress.PROGRESS))))));
        return all;
    }
}
