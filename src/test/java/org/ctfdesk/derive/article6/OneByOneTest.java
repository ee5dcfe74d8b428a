package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ledgers of identifiers against a count that walks from one identifier to the next, and against themselves without identifiers. */
class OneByOneTest {
    private static final Map<String, String> AUTHORIZATIONS = new TreeMap<>(Map.of(
            "N", "purposes=NDC", "I", "purposes=OIMP; definition=Issuance", "U", "purposes=IMP; definition=Use or cancellation",
            "DI", "purposes=NDC and OIMP; definition=Issuance", "DU", "purposes=NDC and OP; definition=Use or cancellation"));
    private static final List<String> TYPES = List.of("issuance", "firstTransfer", "transfer", "acquisition", "use", "cancellation",
            "voluntaryCancellation");

    /** A line as it is drawn: 2021 and so many days, of a block of identifiers. */
    private record Line(String type, String under, String host, String acquirer, int day, int vintage, int first, int count, int used) {
        String drawn(boolean withIdentifiers) {
            var line = "type=" + type + "; date=" + LocalDate.of(2021, 1, 1).plusDays(day) + "; auth=" + under + "; by=" + host
                    + "; vintage=" + vintage + "; quantity=" + count
                    + (acquirer.isEmpty() ? "" : "; acquiringParty=" + acquirer) + (used == 0 ? "" : "; yearOfUse=" + used);
            return withIdentifiers ? line + "; ids=CA0001-" + first + "..CA0001-" + (first + count - 1) : line;
        }

        boolean isFirstTransfer() {
            var ends = type.equals("use") || type.endsWith("ancellation");
            return host.equals("XAA") && switch (type) {
                case "firstTransfer" -> true;
                case "transfer" -> acquirer.equals("XBB") && !under.equals("I") && !under.equals("U");
                case "issuance" -> under.endsWith("I");
                default -> ends && under.endsWith("U") && (used == 0 || under.equals("U"));
            };
        }
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 80).mapToObj(Long::valueOf);
    }

    /** Each line has another quantity, for a batch of one quantity that goes on as a whole is one batch. */
    private static List<Line> random(long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<Line>();
        var days = random.ints(0, 3000).distinct().limit(5 + seed).iterator();
        for (var i = 0; i < 5 + seed; i++) {
            var type = TYPES.get(random.nextInt(TYPES.size()));
            var under = List.copyOf(AUTHORIZATIONS.keySet()).get(random.nextInt(AUTHORIZATIONS.size()));
            lines.add(new Line(type, under, random.nextInt(4) == 0 ? "XBB" : "XAA", random.nextInt(3) == 0 ? "" : "XBB", days.next(),
                    2021 + random.nextInt(3), 1 + random.nextInt(200), 10 + i, type.equals("use") && random.nextBoolean() ? 2025 : 0));
        }
        return lines;
    }

    private static Report report(List<Line> lines, boolean withIdentifiers) {
        var authorizations = new StringBuilder();
        AUTHORIZATIONS.forEach((id, what) -> authorizations.append("authorizationId=").append(id).append("; ").append(what).append('\n'));
        return LedgerDrawing.actions(
                LedgerDrawing.authorizations(FourTable.blank(2021, 2030, 2030, Method.MULTI_YEAR), authorizations.toString()),
                String.join("\n", lines.stream().map(line -> line.drawn(withIdentifiers)).toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachIdentifierCountsOnceAtItsEarliestEvent(long seed) {
        var lines = random(seed);
        var earliest = new HashMap<String, Line>();
        lines.stream().filter(Line::isFirstTransfer).sorted((one, other) -> other.day() - one.day())
                .forEach(line -> IntStream.range(line.first(), line.first() + line.count())
                        .forEach(number -> earliest.put(line.under() + number, line)));
        var byVintage = new TreeMap<Integer, Integer>();
        earliest.values().forEach(line -> byVintage.merge(line.vintage(), 1, Integer::sum));
        var account = Account.of(report(lines, true), FourTable.blank(2021, 2030, 2030, Method.MULTI_YEAR).profile().targets().getFirst());
        for (var vintage = 2021; vintage < 2024; vintage++) {
            assertEquals(byVintage.getOrDefault(vintage, 0), account.ofVintage(vintage).intValueExact(), "vintage " + vintage);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutIdentifiersItNeverAdjustsForLess(long seed) {
        var lines = random(seed);
        var with = firstTransferred(report(lines, true));
        var without = firstTransferred(report(lines, false));
        assertTrue(without.compareTo(with) >= 0, without + " without, " + with + " with identifiers");
    }

    private static BigDecimal firstTransferred(Report report) {
        assertTrue(Recount.agrees(report));
        return Book.of(report).lots().stream().filter(lot -> lot.row() != Lot.Row.USED).map(Lot::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
