package org.ctfdesk.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;

/** What each rule costs with 5,000 measures: alone, from nothing and after one edit. */
final class RulesBench {
    private static final int ROUNDS = 25;

    private RulesBench() {}

    public static void main(String... arguments) {
        var report = LargeReport.of(5_000);
        measure("none", List.of(), report);
        Rules.ALL.forEach(rule -> measure(rule.code() + " " + rule.getClass().getSimpleName(), List.of(rule), report));
        measure("all", Rules.ALL, report);
    }

    private static void measure(String name, List<Rule> rules, Report report) {
        var whole = new long[ROUNDS];
        var edit = new long[ROUNDS];
        var found = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var checker = new Checker(rules);
            var start = System.nanoTime();
            found = checker.check(report).findings().size();
            whole[round] = System.nanoTime() - start;
            var typed = Edit.type(Place.of("table5", "measure/17", "description"), Optional.of(new Answer.Words("Round " + round)))
                    .applyTo(report);
            start = System.nanoTime();
            checker.check(typed);
            edit[round] = System.nanoTime() - start;
        }
        System.out.printf(Locale.ROOT, "%-40s %6d found %8.2f ms from nothing %8.2f ms after an edit%n", name, found, median(whole),
                median(edit));
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
