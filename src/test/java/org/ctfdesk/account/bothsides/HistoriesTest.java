package org.ctfdesk.account.bothsides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/**
 * Parties that tell one true history, each in its own ledger: first transfers, resales, acquisitions and uses, with and without
 * identifiers. Nothing is found there; and whatever line is changed, it is named.
 */
class HistoriesTest {
    private static final List<String> PARTIES = List.of("XPA", "XPB", "XPC", "XPD");
    private static final Report BASE = Samples.of("textbook-a").with(TableKey.of("actions"), Table.EMPTY)
            .with(TableKey.of("authorizations"), Table.EMPTY);

    /** A line of a ledger; what happened is told by one of two Parties each, or by the user alone. */
    private static final class Line {
        private final Map<String, String> cells = new TreeMap<>();

        Line with(String column, Object value) {
            cells.put(column, String.valueOf(value));
            return this;
        }

        Line copy() {
            var copy = new Line();
            copy.cells.putAll(cells);
            return copy;
        }

        String type() {
            return cells.get("type");
        }

        @Override
        public String toString() {
            return cells.entrySet().stream().map(cell -> cell.getKey() + "=" + cell.getValue()).collect(Collectors.joining("; "));
        }
    }

    /** What happened, and what each Party's ledger says of it. */
    private static final class History {
        private final List<List<Line>> ledgers = new ArrayList<>();
        private final Random random;
        private int serial = 1;
        private int lastAcquirer;

        private History(long seed) {
            random = new Random(seed);
            PARTIES.forEach(party -> ledgers.add(new ArrayList<>()));
        }

        private static History of(long seed) {
            var history = new History(seed);
            for (var i = 0; i < 6; i++) {
                history.lot(i);
            }
            return history;
        }

        /** One lot: first transferred, some of it sold on once or twice, or back, all of it used in the end. */
        private void lot(int number) {
            var order = new ArrayList<>(List.of(0, 1, 2, 3));
            Collections.shuffle(order, random);
            var host = PARTIES.get(order.getFirst());
            var identified = random.nextInt(3) > 0;
            var size = 100 + number * 37 + random.nextInt(30);
            var first = serial;
            serial += size;
            var vintage = 2022 + random.nextInt(2);
            var approach = "CA900" + (1 + number % 2);
            var date = "2023-0" + (1 + number);
            move(order.get(0), order.get(1), "firstTransfer", line(host, approach, vintage, first, size, identified)
                    .with("date", date + "-10"));
            var held = size;
            for (var step = 1; step < 3 && held > 40; step++) {
                var sold = 10 + random.nextInt(held - 20);
                use(order.get(step), line(host, approach, vintage, first, held - sold, identified));
                first += held - sold;
                var isSoldBack = step == 2 && random.nextInt(3) == 0;
                move(order.get(step), order.get(isSoldBack ? 1 : step + 1), "transfer",
                        line(host, approach, vintage, first, sold, identified).with("date", date + "-" + (10 + 5 * step)));
                held = sold;
            }
            use(lastAcquirer, line(host, approach, vintage, first, held, identified));
        }

        private void move(int from, int to, String type, Line line) {
            var out = line.copy().with("type", type).with("acquiringParty", PARTIES.get(to));
            ledgers.get(from).add(type.equals("firstTransfer") ? out.with("subtype", "toAnotherParty") : out);
            ledgers.get(to).add(line.copy().with("type", "acquisition").with("transferringParty", PARTIES.get(from)));
            lastAcquirer = to;
        }

        private void use(int by, Line line) {
            ledgers.get(by).add(line.with("date", "2024-03-01").with("type", "use").with("usingParty", PARTIES.get(by))
                    .with("yearOfUse", 2024));
        }

        private static Line line(String host, String approach, int vintage, int first, int size, boolean identified) {
            var line = new Line().with("by", host).with("approachId", approach).with("vintage", vintage).with("quantity", size);
            return identified ? line.with("ids", History.ids(host, first, size)) : line;
        }

        private static String ids(String host, int first, int size) {
            return "S-%s-%d..S-%s-%d".formatted(host, first, host, first + size - 1);
        }

        /** The reports of all Parties but some, each with its ledger. */
        BothSides laidBeside(List<String> without) {
            var reports = new ArrayList<Report>();
            for (var i = 0; i < PARTIES.size(); i++) {
                if (!without.contains(PARTIES.get(i))) {
                    var profile = BASE.profile().with(new Party("Party " + PARTIES.get(i), PARTIES.get(i), false, false));
                    var report = BASE.with(profile.with(profile.periods().withInventoryTo(2024)));
                    reports.add(LedgerDrawing.actions(report, ledgers.get(i).stream().map(Line::toString)
                            .collect(Collectors.joining("\n"))));
                }
            }
            return BothSides.of(reports);
        }
    }

    @Test
    void aTrueHistoryToldByAllOfThemFits() {
        for (var seed = 0; seed < 60; seed++) {
            var both = History.of(seed).laidBeside(List.of());
            assertEquals(List.of(), both.discrepancies(), "history " + seed);
            assertEquals(List.of(), both.unmatched(), "history " + seed);
            assertEquals(0, both.totals().getFirst().claimedTwice().signum());
        }
    }

    /** Two or three of the Parties tell a true history too: what the others would say is missing, and nothing contradicts. */
    @Test
    void someOfTheReportsFitToo() {
        for (var seed = 0; seed < 60; seed++) {
            var history = History.of(seed);
            for (var left : PARTIES) {
                assertEquals(List.of(), history.laidBeside(List.of(left)).discrepancies(), "history " + seed + " without " + left);
            }
        }
    }

    @Test
    void whateverLineIsChangedItIsNamed() {
        var tried = new TreeMap<String, Integer>();
        for (var seed = 0; seed < 400; seed++) {
            var history = History.of(seed % 40);
            var random = new Random(seed);
            var side = random.nextInt(PARTIES.size());
            if (history.ledgers.get(side).isEmpty()) {
                continue;
            }
            var at = random.nextInt(history.ledgers.get(side).size());
            var line = history.ledgers.get(side).get(at);
            var change = changes(line).get(random.nextInt(changes(line).size()));
            change(line, change, side);
            var named = history.laidBeside(List.of()).discrepancies().stream()
                    .anyMatch(found -> names(found, side, String.valueOf(at + 1)));
            assertTrue(named, change + " of line " + (at + 1) + " of " + PARTIES.get(side) + " in history " + seed % 40 + ": " + line + "\n"
                    + history.ledgers + "\n" + history.laidBeside(List.of()).discrepancies());
            tried.merge(line.type() + " " + change, 1, Integer::sum);
        }
        assertTrue(tried.size() >= 20, tried.toString());
    }

    /** A line that one of them leaves out, or enters twice, is missed or questioned by what the others say, or by its own ledger. */
    @Test
    void aLineLeftOutOrEnteredTwiceIsNoticed() {
        var silent = new ArrayList<String>();
        for (var seed = 0; seed < 400; seed++) {
            var history = History.of(seed % 40);
            var random = new Random(seed);
            var side = random.nextInt(PARTIES.size());
            var ledger = history.ledgers.get(side);
            if (ledger.isEmpty()) {
                continue;
            }
            var at = random.nextInt(ledger.size());
            var line = ledger.get(at);
            if (seed % 2 == 0) {
                ledger.remove(at);
            } else {
                ledger.add(line.copy());
            }
            var both = history.laidBeside(List.of());
            if (both.discrepancies().isEmpty() && both.unmatched().isEmpty()) {
                silent.add((seed % 2 == 0 ? "without " : "twice ") + line + " in history " + seed % 40);
            }
        }
        assertEquals(List.of(), silent);
    }

    private static boolean names(Discrepancy found, int side, String item) {
        return found.side() == side && !found.actions().isEmpty() && found.actions().getFirst().equals(item)
                || found.other() == side && found.actions().stream().skip(1).anyMatch(item::equals);
    }

    private static List<String> changes(Line line) {
        var changes = new ArrayList<>(List.of("quantity", "vintage", "approachId", "by"));
        switch (line.type()) {
            case "firstTransfer", "transfer" -> changes.addAll(List.of("acquiringParty", "date"));
            case "acquisition" -> changes.addAll(List.of("transferringParty", "date"));
            default -> changes.add("early");
        }
        if (!line.type().equals("use")) {
            changes.remove("by"); // told by the ledger of the Party itself, as what is not its own
        }
        if (line.cells.containsKey("ids")) {
            changes.add("ids");
        }
        return changes;
    }

    private static void change(Line line, String change, int side) {
        switch (change) {
            case "quantity" -> line.with("quantity", Integer.parseInt(line.cells.get("quantity")) * 3 + 1);
            case "vintage" -> line.with("vintage", line.cells.get("vintage").equals("2022") ? 2023 : 2022);
            case "approachId" -> line.with("approachId", "CA9009");
            case "date" -> line.with("date", "2024" + line.cells.get("date").substring(4));
            case "early" -> line.with("date", "2022-12-31");
            case "ids" -> line.with("ids", History.ids(line.cells.get("by"), 900_000, Integer.parseInt(line.cells.get("quantity"))));
            default -> line.with(change, PARTIES.stream()
                    .filter(party -> !party.equals(line.cells.get(change)) && !party.equals(PARTIES.get(side))).findFirst().orElseThrow());
        }
    }
}
