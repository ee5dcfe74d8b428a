package org.ctfdesk.derive.article6;

import static org.ctfdesk.derive.article6.FourTable.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.account.proof.Proof;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any ledger. */
class LedgerPropertiesTest {
    private static final List<String> ROWS = List.of("23c", "23d", "23e", "23f", "7a_ii", "23g", "23h");

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(Long::valueOf);
    }

    private static Report random(long seed, Method method, int latest) {
        return new RandomLedger(seed).report(RandomLedger.blank(method, latest), 2 + (int) (seed * 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothPathsAgree(long seed) {
        for (var reading : Readings.AtAuthorization.values()) {
            var adopted = random(seed, Method.MULTI_YEAR, 2030);
            var report = adopted.with(adopted.profile().with(Readings.ADOPTED.with(reading)));
            assertTrue(Recount.agrees(report), () -> Recount.of(report) + "\n" + Book.of(report).sums());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsProvedByItsLots(long seed) {
        var method = Method.values()[(int) (seed % 3)];
        var report = random(seed, method, 2026);
        for (var row : ROWS) {
            for (var year : List.of(2021, 2024, 2026)) {
                var proof = Proof.of(report, FourTable.place(row, year)).orElseThrow();
                assertEquals(shown(report, row, year), proof.computed().map(BigDecimal::toPlainString).orElse(""), row + " " + year);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void underAveragingTheAdjustmentsOfTheWholePeriodAreTheNetTransfers(long seed) {
        var report = random(seed, Method.SINGLE_YEAR_AVERAGING, 2030);
        var adjustments = sum(report, "23g");
        assertEquals(sum(report, "23f"), new BigDecimal(shown(report, "23h", 2030)));
        var rounding = new BigDecimal("0.005").multiply(BigDecimal.TEN); // each year's average is rounded to hundredths of a tonne
        assertTrue(adjustments.subtract(sum(report, "23f")).abs().compareTo(rounding) <= 0, adjustments + " " + sum(report, "23f"));
    }

    private static BigDecimal sum(Report report, String row) {
        return IntStream.rangeClosed(2021, 2030).mapToObj(year -> new BigDecimal(shown(report, row, year)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfEntryDoesNotMatter(long seed) {
        var report = random(seed, Method.MULTI_YEAR, 2028);
        assertEquals(Book.of(report).sums(), Book.of(new RandomLedger(seed + 1000).shuffled(report)).sums());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyEditTheBookIsTheSameAsFromNothing(long seed) {
        var ledger = new RandomLedger(seed);
        var report = random(seed, Method.MULTI_YEAR, 2028);
        for (var i = 0; i < 12; i++) {
            Book.of(report);
            var items = new ArrayList<>(RandomLedger.items(report));
            switch (ledger.below(3)) {
                case 0 -> items.remove(ledger.below(items.size()));
                case 1 -> {
                    var other = RandomLedger.items(LedgerDrawing.actions(report, ledger.line())).getFirst();
                    items.set(ledger.below(items.size()), new Item("new" + i, other.rows()));
                }
                default -> {
                    var other = RandomLedger.items(LedgerDrawing.actions(report, ledger.line())).getFirst();
                    items.add(ledger.below(items.size() + 1), new Item("more" + i, other.rows()));
                }
            }
            if (items.isEmpty()) {
                return;
            }
            report = RandomLedger.with(report, items);
            var step = Book.of(report);
            var again = Book.of(RandomLedger.afresh(report));
            assertTrue(again != step);
            assertEquals(again.sums(), step.sums());
            assertEquals(again.lots(), step.lots());
            assertEquals(again.setAside(), step.setAside());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splittingALotChangesNothing(long seed) {
        var random = new Random(seed);
        var whole = new ArrayList<String>();
        var split = new ArrayList<String>();
        var next = 1;
        for (var i = 0; i < 20; i++) {
            var count = 2 + random.nextInt(50);
            var cut = 1 + random.nextInt(count - 1);
            var what = "date=%d-05-01; type=firstTransfer; auth=%s; vintage=%d".formatted(2022 + random.nextInt(8), List.of("N", "I", "DU")
                    .get(random.nextInt(3)), 2021 + random.nextInt(2));
            whole.add(line(what, next, count));
            split.add(line(what, next, cut));
            split.add(line(what, next + cut, count - cut));
            next += count;
        }
        var blank = RandomLedger.blank(Method.MULTI_YEAR, 2030);
        assertEquals(Book.of(LedgerDrawing.actions(blank, String.join("\n", whole))).sums(),
                Book.of(LedgerDrawing.actions(blank, String.join("\n", split))).sums());
    }

    private static String line(String what, int first, int count) {
        return "%s; quantity=%d; ids=CA0001-%d..CA0001-%d".formatted(what, count, first, first + count - 1);
    }

    /** Three Parties, each transfers to the others, and all is used in the end: 2/CMA.3, annex, para. 7. */
    @ParameterizedTest
    @EnumSource(Method.class)
    void overAClosedSetOfPartiesAdjustmentsCancel(Method method) {
        for (var metric : List.of("quantity", "gwh")) {
            for (var seed = 0; seed < 20; seed++) {
                var total = BigDecimal.ZERO;
                var actions = closed(new Random(seed), metric);
                for (var code : List.of("XAA", "XBB", "XCC")) {
                    var blank = LedgerDrawing.authorizations(FourTable.blank(2021, 2030, 2030, method), "authorizationId=N; purposes=NDC");
                    var party = blank.profile().with(new Party(code, code, true, false));
                    var target = metric.equals("gwh") ? party.targets().getFirst().inMetric("GWh") : party.targets().getFirst();
                    total = total.add(sum(LedgerDrawing.actions(blank.with(party.with(List.of(target))), actions), "23g"));
                }
                var rounding = method == Method.SINGLE_YEAR_AVERAGING ? new BigDecimal("0.15") : BigDecimal.ZERO;
                assertTrue(total.abs().compareTo(rounding) <= 0, method + " " + metric + " " + seed + ": " + total);
            }
        }
    }

    private static String closed(Random random, String metric) {
        var lines = new ArrayList<String>();
        var parties = List.of("XAA", "XBB", "XCC");
        var next = 1;
        for (var i = 0; i < 15; i++) {
            var host = parties.get(random.nextInt(3));
            var buyer = parties.get((parties.indexOf(host) + 1 + random.nextInt(2)) % 3);
            var count = 1 + random.nextInt(500);
            var vintage = 2021 + random.nextInt(5);
            var year = vintage + random.nextInt(3);
            var what = "auth=N; by=%s; vintage=%d; %s=%d; ids=S-%d..S-%d".formatted(host, vintage, metric, count, next, next + count - 1);
            lines.add("date=%d-05-01; type=firstTransfer; acquiringParty=%s; %s".formatted(year, buyer, what));
            lines.add("date=%d-05-01; type=acquisition; transferringParty=%s; %s".formatted(year, host, what));
            lines.add("date=%d-09-01; type=use; usingParty=%s; yearOfUse=%d; %s".formatted(year, buyer, year + random.nextInt(3), what));
            next += count;
        }
        return String.join("\n", lines);
    }
}
