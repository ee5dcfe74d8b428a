package org.ctfdesk.cli.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.account.standing.AccountingRows;
import org.ctfdesk.account.standing.Assessment;
import org.ctfdesk.account.standing.Standing;
import org.ctfdesk.account.standing.StandingText;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Units;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.review.FindingsJson;
import org.ctfdesk.review.ListedFinding;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.NumberStyle;

/** Prints what follows from a ledger: the rows of table 4, what was set aside, and the findings. */
final class Article6Print {
    private static final String OTHER_METRIC = "OTHER_METRIC";
    private static final String OTHER_PARTY = "OTHER_PARTY";

    private final Console console;
    private final Article6Setting setting;
    private final Report report;
    private final Window window;
    private final AccountingRows rows;
    private final AnswerText shown;
    private final Set<String> columns;

    /**
     * What does not count.
     *
     * @param quantity in t CO2 eq or the metric
     */
    private record Left(String line, String why, Optional<BigDecimal> quantity) {}

    /**
     * @param columns of the ledger that the files have; findings are told of these alone, for all else is blank on purpose
     */
    Article6Print(Console console, Article6Setting setting, Report report, Set<String> columns) {
        this.columns = columns;
        this.console = console;
        this.setting = setting;
        this.report = report;
        this.window = Window.of(report);
        this.rows = AccountingRows.of(report, Article6Setting.TARGET);
        this.shown = new AnswerText(NumberStyle.POINT, console.words());
    }

    /** Prints, and says how it ends: 1 where a check found an error. */
    int print(boolean json) {
        var checker = new Checker(Rules.ALL);
        var findings = checker.check(report).findings().stream()
                .filter(finding -> columns.contains(finding.place().table().form() + ":" + finding.place().column().column())).toList();
        checker.broken().forEach(broken -> console.err().println(console.words().of("cli.broken", broken.code(), broken.why())));
        if (json) {
            console.out().println(JsonLines.of(members(findings)));
        } else {
            text(findings);
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? 1 : 0;
    }

    private Map<String, Object> members(List<Finding> findings) {
        var members = new LinkedHashMap<String, Object>();
        members.put("party", setting.iso3());
        members.put("period", setting.from() + "-" + setting.to());
        members.put("latest", setting.latest());
        members.put("method", setting.method().name());
        members.put("metric", setting.metric());
        var units = new LinkedHashMap<String, Object>();
        for (var row : AccountingRow.values()) {
            units.put(row.key(), unit(row));
            var years = new LinkedHashMap<String, Object>();
            window.years().forEach(year -> years.put(Integer.toString(year), rows.in(row, year).map(this::plain).orElse(null)));
            members.put(row.key(), years);
        }
        members.put("unit", units);
        members.put("deviation", years(this::deviation));
        Standing.of(report, report.profile().targets().getFirst())
                .ifPresent(standing -> members.put("assessment", member(standing.assessment())));
        members.put("closingDate", window.closing().toString());
        members.put("setAside", left().stream().map(Article6Print::member).toList());
        members.put("withoutVintage", Account.of(report, report.profile().targets().getFirst()).withoutVintage());
        members.put("findings", FindingsJson.members(
                ListedFinding.all(new Checked(findings, List.of(), Map.of()), report, console.words(), NumberStyle.POINT)));
        return members;
    }

    private Map<String, Object> years(IntFunction<Optional<BigDecimal>> figure) {
        var years = new LinkedHashMap<String, Object>();
        window.years().forEach(year -> years.put(Integer.toString(year), figure.apply(year).orElse(null)));
        return years;
    }

    private static Map<String, Object> member(Assessment assessment) {
        var member = new LinkedHashMap<String, Object>();
        member.put("verdict", assessment.verdict().name());
        member.put("provisional", assessment.isProvisional());
        member.put("basis", assessment.basis().name());
        member.put("value", assessment.value().orElse(null));
        member.put("comparison", assessment.comparison().orElse(null));
        member.put("why", assessment.why().map(Enum::name).orElse(null));
        return member;
    }

    /**
     * How far a year is from its trajectory, in the unit of the balance; under averaging how far its net quantity is from the average
     * (2/CMA.3, para. 3(b)(ii)). Nothing where one of the two is missing.
     */
    private Optional<BigDecimal> deviation(int year) {
        if (setting.method() == Method.SINGLE_YEAR_AVERAGING) {
            return less(rows.figure(AccountingRow.NET, year), rows.figure(AccountingRow.AVERAGE, year));
        }
        var path = setting.method() == Method.MULTI_YEAR ? AccountingRow.TRAJECTORY : AccountingRow.INDICATIVE_TRAJECTORY;
        return less(rows.figure(setting.metric().isEmpty() ? AccountingRow.BALANCE : AccountingRow.ADJUSTED_INDICATOR, year),
                isPath(path) ? rows.figure(path, year) : Optional.empty());
    }

    /** A row with one figure for several years holds a budget. */
    private boolean isPath(AccountingRow path) {
        return window.years().stream().allMatch(year -> rows.figure(path, year).isPresent());
    }

    private static Optional<BigDecimal> less(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(figure -> other.map(figure::subtract));
    }

    private void deviation(List<List<String>> lines) {
        if (window.years().stream().anyMatch(year -> deviation(year).isPresent())) {
            var averages = setting.method() == Method.SINGLE_YEAR_AVERAGING;
            var line = new ArrayList<>(List.of(console.words().of(averages ? "cli.article6.fromAverage" : "cli.article6.fromTrajectory"),
                    unit(averages ? AccountingRow.NET : setting.metric().isEmpty() ? AccountingRow.BALANCE
                            : AccountingRow.ADJUSTED_INDICATOR)));
            window.years().forEach(year -> line.add(deviation(year).map(NumberStyle.POINT::full).orElse("")));
            lines.add(line);
        }
    }

    private void assessment() {
        Standing.of(report, report.profile().targets().getFirst()).ifPresent(standing -> {
            var text = StandingText.of(report, standing, console.words(), NumberStyle.POINT, Optional.empty());
            console.out().println();
            console.out().println(text.verdict());
            text.sentences().forEach(sentence -> console.out().println("  " + sentence));
        });
    }

    private static Map<String, Object> member(Left left) {
        var member = new LinkedHashMap<String, Object>();
        member.put("line", left.line());
        member.put("why", left.why());
        member.put("quantity", left.quantity().orElse(null));
        return member;
    }

    private Object plain(Answer answer) {
        return answer instanceof Quantity.Amount amount ? amount.value() : shown.full(answer, Kind.LEVEL);
    }

    private void text(List<Finding> findings) {
        var words = console.words();
        var out = console.out();
        out.println(words.of("cli.article6.head", setting.from(), setting.to(), words.of("method." + setting.method()), setting.latest(),
                window.elapsed()));
        out.println();
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("", ""));
        window.years().forEach(year -> head.add(Integer.toString(year)));
        lines.add(head);
        for (var row : AccountingRow.values()) {
            var figures = window.years().stream()
                    .map(year -> rows.in(row, year).map(answer -> shown.full(answer, Kind.LEVEL)).orElse("")).toList();
            var isBlank = figures.stream().allMatch(String::isEmpty);
            var line = new ArrayList<>(List.of(row.paragraph() + " " + words.of("cli.article6.row." + row.key()), isBlank ? ""
                    : unit(row)));
            line.addAll(figures);
            lines.add(line);
        }
        deviation(lines);
        columns(lines);
        assessment();
        aside();
        var text = new FindingText(words, NumberStyle.POINT);
        if (!findings.isEmpty()) {
            out.println();
            findings.forEach(finding -> out.println(words.of("severity." + finding.severity()).toUpperCase(Locale.ROOT) + " "
                    + finding.code() + "  " + text.message(finding, report)));
        }
    }

    private void columns(List<List<String>> lines) {
        var width = new int[lines.getFirst().size()];
        lines.forEach(line -> {
            for (var i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], line.get(i).length());
            }
        });
        for (var line : lines) {
            var printed = new StringBuilder();
            for (var i = 0; i < width.length; i++) {
                var blanks = " ".repeat(width[i] - line.get(i).length());
                printed.append(i == 0 ? "" : "  ").append(i < 2 ? line.get(i) + blanks : blanks + line.get(i));
            }
            console.out().println(printed.toString().stripTrailing());
        }
    }

    private void aside() {
        var words = console.words();
        var all = left();
        if (!all.isEmpty()) {
            console.out().println();
            console.out().println(words.of("cli.article6.aside"));
            all.forEach(left -> console.out().println("  " + words.of("cli.article6.left", left.line(),
                    left.quantity().map(NumberStyle.POINT::full).orElse("–"), why(left))));
        }
        var unknown = Account.of(report, report.profile().targets().getFirst()).withoutVintage();
        if (unknown.signum() != 0 && setting.method() != Method.SINGLE_YEAR_AVERAGING) {
            console.out().println();
            console.out().println(words.of("cli.article6.noVintage", NumberStyle.POINT.full(unknown)));
        }
    }

    private String why(Left left) {
        return console.words().of(switch (left.why()) {
            case OTHER_METRIC -> "cli.article6.otherMetric";
            case OTHER_PARTY -> "cli.article6.otherParty";
            default -> "account.aside." + left.why();
        });
    }

    /** What the ledger itself leaves out, then what this period, this year or this metric does. */
    private List<Left> left() {
        var book = Book.of(report);
        var all = new ArrayList<Left>();
        book.setAside().forEach(aside -> all.add(new Left(line(aside.item()), aside.why().name(), aside.quantity())));
        new LedgerNames(report, console.words()).ofOthers(setting.iso3())
                .forEach(action -> all.add(new Left(line(action.item()), OTHER_PARTY, action.quantity())));
        var metric = LedgerLines.plain(setting.metric());
        for (var lot : book.lots()) {
            var line = lot.action().isEmpty() ? lot.authorization() : line(lot.action());
            var own = lot.in(metric);
            if (own.isEmpty()) {
                all.add(new Left(line, OTHER_METRIC, Optional.of(lot.quantity())));
            } else {
                window.keptOut(own.get()).ifPresent(why -> all.add(new Left(line, why.name(), Optional.of(own.get().quantity()))));
            }
        }
        return all;
    }

    /** What the line is called. */
    private String line(String item) {
        return report.table(Actions.FORM.id()).block(Actions.ACTION).item(item)
                .map(found -> LedgerLines.text(found.row(Actions.ACTION), ColumnKey.LABEL.column())).orElse(item);
    }

    private String unit(AccountingRow row) {
        return rows.unit(row).map(unit -> shown.full(unit, Units.KIND)).orElse("");
    }
}
