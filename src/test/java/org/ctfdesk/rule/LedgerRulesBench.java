package org.ctfdesk.rule;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.bench.LedgerBench;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.article6.Article6Rules;

/** What the rules on Article 6 cost with a ledger of 100,000 actions: each alone and all, the ledger being counted. */
public final class LedgerRulesBench {
    private static final int ACTIONS = 100_000;
    private static final int AUTHORIZATIONS = 200;
    private static final int ROUNDS = 9;

    private LedgerRulesBench() {}

    public static void main(String... arguments) {
        var report = authorized(LedgerBench.ledger(ACTIONS, AUTHORIZATIONS));
        var ofReport = Article6Rules.ALL.stream().filter(Rule.OfReport.class::isInstance).toList();
        ofReport.forEach(rule -> measure(rule.code() + " " + rule.getClass().getSimpleName(), List.of(rule), report));
        measure("all", ofReport, report);
    }

    private static Report authorized(Report report) {
        var items = new ArrayList<Item>();
        for (var i = 0; i < AUTHORIZATIONS; i++) {
            var row = Row.EMPTY
                    .with(ColumnKey.of(Authorizations.AUTHORIZATION_ID), Optional.of(new Answer.Words("A" + i)))
                    .with(ColumnKey.of(Authorizations.APPROACH_ID), Optional.of(new Answer.Words("CA0001")))
                    .with(ColumnKey.of(Authorizations.DATE), Optional.of(new Answer.Day(LocalDate.of(2021, 1, 1))))
                    .with(ColumnKey.of(Authorizations.PURPOSES), Optional.of(Answer.Choices.of("ndcAndOimp")))
                    .with(ColumnKey.of(Authorizations.FIRST_TRANSFER), Optional.of(Answer.Choices.of("issuance")))
                    .with(ColumnKey.of(Authorizations.TIMEFRAME), Optional.of(new Answer.Words("2021 - 2030")))
                    .with(ColumnKey.of(Authorizations.SECTORS), Optional.of(Answer.Choices.of("energy")));
            items.add(Item.blank(Integer.toString(i + 1)).with(Authorizations.AUTHORIZATION, row));
        }
        return report.with(TableKey.of("authorizations"), Table.EMPTY.with(Authorizations.AUTHORIZATION, Block.of(items)));
    }

    /** With the ledger counted, but nothing of it known to the rules: the report is another one each time. */
    private static void measure(String name, List<Rule> rules, Report report) {
        var whole = new long[ROUNDS];
        var found = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var items = report.table("actions").block("action").items();
            var other = report.with(TableKey.of("actions"), Table.EMPTY.with("action", Block.of(items.subList(0, items.size() - round))));
            Book.of(other);
            var start = cpu();
            var all = new Found(doubt -> {});
            for (var rule : rules) {
                all.by(rule);
                ((Rule.OfReport) rule).check(other, all);
            }
            whole[round] = cpu() - start;
            found = all.findings().size();
        }
        System.out.printf(Locale.ROOT, "%-40s %6d found %8.2f ms of processor time%n", name, found, median(whole));
    }

    /** Of this thread: others may keep the machine busy. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
