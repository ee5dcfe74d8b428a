package org.ctfdesk.account.annex4;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.account.standing.AccountingRows;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Position;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** The figures that annex 4 to the biennial transparency report gives, from the ledger and table 4. */
public final class Annex4 {
    /** The table of para. 23(j). */
    public static final String BREAKDOWN = "23j";

    private final Report report;
    private final Words words;
    private final AnswerText shown;

    public Annex4(Report report, Words words) {
        this.report = report;
        this.words = words;
        this.shown = new AnswerText(NumberStyle.POINT, words);
    }

    /** The tables, those that hold nothing among them. */
    public List<FigureTable> tables() {
        return List.of(breakdown(), figures(), holdings());
    }

    private FigureTable breakdown() {
        var rows = new ArrayList<List<Object>>();
        for (var each : Breakdown.of(report)) {
            rows.add(List.of(each.paragraph(), each.year(), each.approach(), each.sectors().stream()
                    .map(sector -> shown.option(Outcomes.SECTOR_KIND, sector)).collect(Collectors.joining("; ")),
                    each.transferring(), each.using(), each.vintage().isPresent() ? each.vintage().getAsInt() : "", tidy(each.quantity()),
                    unit(each.metric())));
        }
        return new FigureTable(BREAKDOWN, words.of("annex4.sheet.23j"), words.of("annex4.title.23j"),
                heads("row", "year", "approach", "sector", "transferring", "using", "vintage", "quantity", "unit"), rows);
    }

    /** Chapters III to VI of the outline, as far as they hold figures. */
    private FigureTable figures() {
        var rows = new ArrayList<List<Object>>();
        for (var authorization : Book.of(report).authorizations()) {
            authorization.quantity().ifPresent(quantity -> rows.add(List.of(words.of("annex4.heading.III"), authorization.approach(),
                    purposes(authorization.id(), authorization.purposes().name()),
                    authorization.date().isPresent() ? authorization.date().get().getYear() : "", tidy(quantity),
                    unit(authorization.metric()))));
        }
        report.profile().targets().stream().filter(target -> target.outcomes() != Target.Outcomes.NOT_COUNTED)
                .forEach(target -> adjustments(target, rows));
        ended(rows);
        contributions(rows);
        return new FigureTable("figures", words.of("annex4.sheet.figures"), words.of("annex4.title.figures"),
                heads("heading", "approach", "figure", "year", "quantity", "unit"), rows, true);
    }

    private String purposes(String id, String purposes) {
        var option = Authorizations.PURPOSES_KIND.options().stream().filter(each -> each.equalsIgnoreCase(purposes.replace("_", "")))
                .findFirst();
        return words.of("annex4.figure.authorized", id, option.map(each -> shown.option(Authorizations.PURPOSES_KIND, each)).orElse("–"));
    }

    private void adjustments(Target target, List<List<Object>> rows) {
        var of = AccountingRows.of(report, target.id());
        var metric = Account.metric(target);
        for (var row : List.of(AccountingRow.ADJUSTMENTS, metric.isEmpty() ? AccountingRow.BALANCE : AccountingRow.ADJUSTED_INDICATOR)) {
            for (var year : Window.of(report).years()) {
                of.plain(row, year).ifPresent(figure -> rows.add(List.of(words.of("annex4.heading.IV"), "",
                        words.of("annex4.figure.row", row.paragraph(), target.name()), year, tidy(figure), unit(metric))));
            }
        }
    }

    private record Sum(String approach, int year, String metric) implements Comparable<Sum> {
        @Override
        public int compareTo(Sum other) {
            var byApproach = approach.compareTo(other.approach);
            var byYear = byApproach != 0 ? byApproach : Integer.compare(year, other.year);
            return byYear != 0 ? byYear : metric.compareTo(other.metric);
        }
    }

    private static Optional<Sum> sum(Action action) {
        var approach = action.approach().isEmpty() ? action.under().approach() : action.approach();
        return action.date().map(date -> new Sum(approach, date.getYear(), action.metric()));
    }

    /** What was used or cancelled, and so cannot be used again. */
    private void ended(List<List<Object>> rows) {
        var towards = new TreeMap<Sum, BigDecimal>();
        var others = new TreeMap<Sum, BigDecimal>();
        Book.of(report).actions().stream().filter(action -> action.endsTheOutcome() && !action.isContribution())
                .forEach(action -> add(action, action.isUseTowardsNdc() ? towards : others));
        rows(rows, "V", "annex4.figure.usedTowardsNdc", towards);
        rows(rows, "V", "annex4.figure.usedOtherwise", others);
    }

    private void contributions(List<List<Object>> rows) {
        var fund = new TreeMap<Sum, BigDecimal>();
        var overall = new TreeMap<Sum, BigDecimal>();
        Book.of(report).actions().stream().filter(Action::isContribution)
                .forEach(action -> add(action, action.subtype().isForAdaptationFund() ? fund : overall));
        rows(rows, "VI.J", "annex4.figure.adaptation", fund);
        rows(rows, "VI.K", "annex4.figure.overallMitigation", overall);
    }

    private static void add(Action action, TreeMap<Sum, BigDecimal> sums) {
        sum(action).ifPresent(key -> action.quantity().ifPresent(quantity -> sums.merge(key, quantity, BigDecimal::add)));
    }

    private void rows(List<List<Object>> rows, String heading, String figure, TreeMap<Sum, BigDecimal> sums) {
        sums.forEach((key, quantity) -> rows.add(List.of(words.of("annex4.heading." + heading), key.approach, words.of(figure), key.year,
                tidy(quantity), unit(key.metric))));
    }

    private FigureTable holdings() {
        var rows = new ArrayList<List<Object>>();
        for (var each : Position.of(report, Window.of(report).years())) {
            rows.add(List.of(each.year(), each.approach(), each.vintage().isPresent() ? each.vintage().getAsInt() : "",
                    tidy(each.opening()), tidy(each.closing()), unit(each.metric())));
        }
        return new FigureTable("holdings", words.of("annex4.sheet.holdings"), words.of("annex4.title.holdings"),
                heads("year", "approach", "vintage", "opening", "closing", "unit"), rows);
    }

    private List<String> heads(String... ids) {
        return List.of(ids).stream().map(id -> words.of("annex4.head." + id)).toList();
    }

    private String unit(String metric) {
        return metric.isEmpty() ? words.of("choice.unit.tCo2Eq") : LedgerLines.metrics(report).stream()
                .filter(each -> LedgerLines.plain(each).equals(metric)).findFirst().orElse(metric);
    }

    private static BigDecimal tidy(BigDecimal figure) {
        var plain = figure.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
