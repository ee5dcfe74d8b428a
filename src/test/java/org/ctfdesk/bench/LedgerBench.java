package org.ctfdesk.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.article6.Recount;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Party;

/** Table 4 from a ledger of 100,000 actions: from nothing, and after one changed action. */
public final class LedgerBench {
    private static final int ACTIONS = 100_000;
    private static final int ROUNDS = 40;
    private static final TableKey TABLE = new TableKey("table4", "1");

    private LedgerBench() {}

    public static void main(String... arguments) {
        for (var authorizations : List.of(200, 1)) {
            measure(authorizations);
        }
    }

    private static void measure(int authorizations) {
        var report = ledger(ACTIONS, authorizations);
        var whole = new long[12];
        for (var round = 0; round < whole.length; round++) {
            var other = afresh(report, round);
            var start = System.nanoTime();
            Derived.of(other, TABLE);
            whole[round] = System.nanoTime() - start;
        }
        var edits = new long[ROUNDS];
        var worked = new long[ROUNDS]; // of this thread: on a busy machine the first ones wait for the compiler and for others
        Derived.of(report, TABLE);
        var now = report;
        for (var round = 0; round < ROUNDS; round++) {
            now = Edit.type(Place.of("actions", "action/" + (1 + round * 2_377), "quantity"), Optional.of(Quantity.of("" + (500 + round))))
                    .applyTo(now);
            var start = System.nanoTime();
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Derived.of(now, TABLE);
            worked[round] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            edits[round] = System.nanoTime() - start;
        }
        var start = System.nanoTime();
        var agrees = Recount.agrees(now);
        var second = System.nanoTime() - start;
        System.out.printf(Locale.ROOT,
                "table 4 from %,d actions under %d authorizations: from nothing %.0f ms (first %.0f ms), after one changed action %.1f ms"
                        + " (95th percentile %.1f ms, of processor time %.1f ms); second path %.0f ms, agrees: %s%n",
                ACTIONS, authorizations, at(whole, 50), whole[0] / 1e6, at(edits, 50), at(edits, 95),
                at(worked, 95), second / 1e6, agrees);
    }

    /** The same ledger beside one more authorization, so that nothing of it is remembered. */
    private static Report afresh(Report report, int round) {
        return report.with(TableKey.of("authorizations"), report.table("authorizations").with(Authorizations.AUTHORIZATION,
                Block.of(List.of(Item.blank(Integer.toString(1000 + round))))));
    }

    private static double at(long[] nanos, int percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /** First transfers, acquisitions and uses in turn, with identifiers. */
    public static Report ledger(int actions, int authorizations) {
        var profile = Profile.usual(new Party("Party", "XAA", true, false), 2030, "Emissions");
        var items = new ArrayList<Item>(actions);
        for (var i = 0; i < actions; i++) {
            var type = List.of("firstTransfer", "acquisition", "use").get(i % 3);
            var vintage = 2021 + i % 7;
            var first = i / 3 * 1000L + 1;
            var row = Row.EMPTY;
            row = row.with(ColumnKey.of(Actions.DATE), Optional.of(new Answer.Day(LocalDate.of(vintage + 1, 1 + i % 12, 1 + i % 28))));
            row = row.with(ColumnKey.of(Actions.TYPE), Optional.of(Answer.Choices.of(type)));
            row = row.with(ColumnKey.of(Actions.APPROACH_ID), Optional.of(new Answer.Words("CA0001")));
            row = row.with(ColumnKey.of(Actions.AUTHORIZATION_ID), Optional.of(new Answer.Words("A" + i / 3 % authorizations)));
            row = row.with(ColumnKey.of(Outcomes.FIRST_TRANSFERRING_PARTY), Optional.of(new Answer.Words(i % 3 == 0 ? "XAA" : "XBB")));
            row = row.with(ColumnKey.of(Outcomes.FIRST_ID), Optional.of(new Answer.Words("CA0001-XAA01-XAA-" + first + "-" + vintage)));
            row = row.with(ColumnKey.of(Outcomes.LAST_ID),
                    Optional.of(new Answer.Words("CA0001-XAA01-XAA-" + (first + 999) + "-" + vintage)));
            row = row.with(ColumnKey.of(Outcomes.QUANTITY), Optional.of(new Quantity.Amount(BigDecimal.valueOf(1000), List.of())));
            row = row.with(ColumnKey.of(Outcomes.VINTAGE), Optional.of(Answer.Years.of(vintage)));
            row = row.with(ColumnKey.of(Actions.USING_PARTY), Optional.of(new Answer.Words("XAA")));
            items.add(Item.blank(Integer.toString(i + 1)).with(Actions.ACTION, row));
        }
        var report = Report.blank(profile.with(new Circumstances(true, true, Method.MULTI_YEAR, true, false, true)));
        return report.with(TableKey.of("actions"), report.table("actions").with(Actions.ACTION, Block.of(items)));
    }
}
