package org.ctfdesk.rule.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.MeasureReadings;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;

/**
 * Asks the rules, and remembers what they found by the identity of what they were shown: after an edit only lines, tables
 * and report rules are asked again whose object is another one. For one thread at a time.
 */
public final class Checker {
    /** A rule that failed: a bug of ours, never of the report. */
    public record Broken(String code, RuntimeException why) {}

    private static final TableKey MEASURES = TableKey.of(Measures.FORM.id());

    private final RuleSet rules;
    private final Consumer<Doubt> doubts;
    private final Map<TableKey, TableMemory> tables = new HashMap<>();
    private final Map<String, ReportMemory> reports = new TreeMap<>();
    private final ColumnVersions measures = new ColumnVersions();
    private final Map<String, Broken> broken = new TreeMap<>();
    private final Causes causes;
    /** What is being checked, or was checked last. */
    private ReportView view;
    /** What like findings were gathered into. */
    private final Map<Finding, Finding> gathered = new IdentityHashMap<>();

    public Checker(List<Rule> rules) {
        this(rules, Found.NOBODY);
    }

    /** One that also tells what the rules could not decide; it does so once for each question that it asks. */
    public Checker(List<Rule> rules, Consumer<Doubt> doubts) {
        this.rules = new RuleSet(rules);
        causes = new Causes(rules);
        this.doubts = doubts;
    }

    /** Where the next rules put what they find. */
    Found found() {
        return new Found(doubts);
    }

    /** Every finding, and how far each table is filled. */
    public Checked check(Report report) {
        var fillings = new HashMap<TableKey, Filling>();
        var checked = split(causes.fold(found(report, fillings), report), fillings, report);
        return new Checked(Alike.fold(checked.findings(), report, gathered), checked.explained(), fillings);
    }

    /** Every finding by itself, those that the Party explains among them. What is found again is the same object. */
    List<Finding> found(Report report) {
        return found(report, new HashMap<>());
    }

    private List<Finding> found(Report report, Map<TableKey, Filling> fillings) {
        measures.see(report.table(MEASURES));
        view = view == null ? new ReportView(report) : view.of(report);
        var findings = new ArrayList<Finding>();
        for (var form : Forms.ALL) {
            for (var key : report.keysOf(form)) {
                var outcome = tables.computeIfAbsent(key, made -> new TableMemory(rules, made)).check(report, this);
                findings.addAll(outcome.findings());
                fillings.put(key, outcome.filling());
            }
        }
        for (var rule : rules.ofReport()) {
            findings.addAll(reports.computeIfAbsent(rule.code(), made -> new ReportMemory(rule)).check(report, this));
        }
        return findings;
    }

    /** Sets the findings apart that the Party explains; an error that no reason clears stays. */
    private static Checked split(List<Finding> findings, Map<TableKey, Filling> fillings, Report report) {
        if (report.acknowledgements().isEmpty()) {
            return new Checked(findings, List.of(), fillings);
        }
        var reasons = new HashSet<List<Object>>();
        report.acknowledgements().forEach(each -> reasons.add(List.of(each.code(), each.place())));
        var byReason = findings.stream().collect(Collectors.partitioningBy(finding ->
                finding.canBeExplained() && reasons.contains(List.of(finding.code(), finding.place()))));
        return new Checked(byReason.get(false), byReason.get(true), fillings);
    }

    /** The rules that failed in the last checks, by code. */
    public List<Broken> broken() {
        return List.copyOf(broken.values());
    }

    /** Asks one rule; one that throws is noted, and the others go on. */
    void ask(Rule rule, Found found, Runnable question) {
        try {
            found.by(rule);
            question.run();
        } catch (RuntimeException bug) {
            broken.put(rule.code(), new Broken(rule.code(), bug));
        }
    }

    /** What stands for a table as far as a rule sees it: the table itself, or tokens of the columns of table 5 that it reads. */
    void addTable(List<Object> seen, Report report, TableKey key, Set<String> columns) {
        if (columns.isEmpty() || !key.equals(MEASURES)) {
            seen.add(report.table(key));
        } else {
            measures.addTokens(columns, seen);
        }
    }

    /** What one report rule found, and in which tables. */
    private static final class ReportMemory {
        private final Rule.OfReport rule;
        private final Optional<MeasureReadings<?, ?>> readings;
        private List<Object> seen = List.of();
        private List<Object> columns = List.of();
        private List<Finding> findings = List.of();

        ReportMemory(Rule.OfReport rule) {
            this.rule = rule;
            readings = rule instanceof Rule.OfMeasures<?, ?> each ? Optional.of(new MeasureReadings<>(each)) : Optional.empty();
        }

        List<Finding> check(Report report, Checker checker) {
            var rest = new ArrayList<Object>();
            var measures = new ArrayList<Object>();
            rest.add(report.profile());
            rest.add(report.claims());
            rest.add(report.last().orElse(null));
            for (var form : rule.forms()) {
                report.keysOf(Forms.of(form)).forEach(key -> {
                    checker.addTable(key.equals(MEASURES) ? measures : rest, report, key, rule.measureColumns());
                    rest.add(report.table(Report.footOf(key)));
                });
            }
            var isRestSame = same(seen, rest);
            if (!isRestSame) {
                readings.ifPresent(MeasureReadings::forget);
            }
            if (!isRestSame || !same(columns, measures)) {
                var found = checker.found();
                checker.ask(rule, found, () -> ask(report, checker.view, found));
                var now = found.findings();
                findings = findings.equals(now) ? findings : now; // what says the same stays the same object
                seen = rest;
                columns = measures;
            }
            return findings;
        }

        private void ask(Report report, ReportView view, Found found) {
            if (readings.isPresent()) {
                readings.get().check(report, found);
            } else if (rule instanceof OfAccounts accounts) {
                accounts.check(view, found);
            } else {
                rule.check(report, found);
            }
        }
    }

    /** True where both hold the same objects. */
    static boolean same(List<Object> some, List<Object> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (var i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
