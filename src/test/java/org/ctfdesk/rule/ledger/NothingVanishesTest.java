package org.ctfdesk.rule.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.Recount;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Definition;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.article6.BreakdownIncomplete;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.general.NotReadable;
import org.ctfdesk.rule.ledger.read.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every tonne of an own outcome that left, by use, cancellation or transfer, counts once in table 4, or a finding names its line:
 * in ledgers of any lines, with blanks and words in any cell.
 */
class NothingVanishesTest {
    private static final String PARTY = "XAZ";

    static Stream<Long> seeds() {
        return IntStream.range(0, Integer.getInteger("vanishing.rounds", 150)).mapToObj(Long::valueOf);
    }

    /** With identifiers, each of which is a tonne. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyTonneCountsOrIsNamed(long seed) {
        var report = new AnyLedger(seed).report();
        assertTrue(Recount.agrees(report), () -> seed + ": " + Recount.of(report) + "\n" + Ledger.of(report).book().sums());
        var named = named(report);
        var ledger = Ledger.of(report);
        var counted = ledger.actions().stream().filter(action -> !ledger.firstTransfers(action).isEmpty() || isByAuthorization(action, ledger))
                .flatMap(action -> identifiers(action).stream()).collect(Collectors.toSet());
        for (var action : ledger.actions()) {
            if (hasLeft(action) && !named.contains(action.item()) && !isByAuthorization(action, ledger)) {
                assertTrue(counted.containsAll(identifiers(action)), () -> seed + ": " + action);
            }
        }
    }

    /** Those that their authorization first transfers count by its record: in sum no less than has left. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatAnAuthorizationFirstTransfersIsNoLessThanHasLeft(long seed) {
        var report = new AnyLedger(seed).report();
        var named = named(report);
        var ledger = Ledger.of(report);
        var left = new HashMap<String, Set<String>>();
        ledger.actions().stream().filter(action -> hasLeft(action) && isByAuthorization(action, ledger))
                .filter(action -> !named.contains(action.item()))
                .forEach(action -> left.computeIfAbsent(action.authorization() + "|" + action.metric(), made -> new HashSet<>())
                        .addAll(identifiers(action)));
        left.forEach((id, numbers) -> {
            var counted = ledger.lots().filter(lot -> lot.row() != Lot.Row.USED && id.equals(lot.authorization() + "|" + lot.metric()))
                    .mapToDouble(lot -> lot.quantity().doubleValue()).sum();
            assertTrue(counted >= numbers.size() - 1e-6, () -> seed + ": " + id + " " + counted + " < " + numbers.size() + ledger.actions()
                    .stream()
                    .filter(action -> id.equals(action.authorization() + "|" + action.metric())).toList());
        });
    }

    /** What counts does so in the years of the report, is of a later one, or is named. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatCountsIsInSomeYearOrIsNamed(long seed) {
        var report = new AnyLedger(seed).report();
        var named = named(report);
        var window = Window.of(report);
        var ledger = Ledger.of(report);
        for (var action : ledger.actions()) {
            for (var lot : ledger.lots(action)) {
                var why = window.keptOut(lot);
                var isLater = lot.vintage().orElse(0) > window.to() || why.filter(each -> each.name().equals("NOT_YET")).isPresent();
                if (!isLater && (why.isPresent() || lot.vintage().isEmpty() && lot.row() != Lot.Row.USED)) {
                    assertTrue(named.contains(action.item()), () -> seed + ": " + why + lot);
                }
            }
        }
    }

    /** No outcome counts twice under one authorization. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noTonneCountsTwice(long seed) {
        var report = new AnyLedger(seed).report();
        var ledger = Ledger.of(report);
        var sums = new HashMap<String, Double>();
        var all = new HashMap<String, Set<String>>();
        for (var action : ledger.actions()) {
            if (action.serials().isPresent() && !isByAuthorization(action, ledger)) {
                ledger.firstTransfers(action).forEach(lot -> sums.merge(action.authorization(), lot.quantity().doubleValue(), Double::sum));
                all.computeIfAbsent(action.authorization(), made -> new HashSet<>()).addAll(identifiers(action));
            }
        }
        sums.forEach((id, sum) -> assertTrue(sum <= all.get(id).size() + 1e-6, () -> seed + ": " + id + " " + sum));
    }

    private static boolean isByAuthorization(Action action, Ledger ledger) {
        return ledger.book().versions(action.authorization()).stream()
                .anyMatch(version -> version.forOthers() && version.definition() == Definition.AUTHORIZATION
                        && (version.equals(action.under()) || action.date().isEmpty()
                                || version.date().filter(action.date().get()::isBefore).isEmpty()));
    }

    private static boolean hasLeft(Action action) {
        var isOwn = action.firstTransferringParty().equals(PARTY) || action.firstTransferringParty().isEmpty();
        return isOwn && switch (action.type()) {
            case FIRST_TRANSFER -> true;
            case TRANSFER -> !action.acquiringParty().equals(PARTY);
            case USE, CANCELLATION, VOLUNTARY_CANCELLATION -> !(action.isUseTowardsNdc() && !action.usingParty().equals("XBB"));
            case AUTHORIZATION, ISSUANCE, ACQUISITION, NOT_SAID -> false;
        };
    }

    private static Set<String> identifiers(Action action) {
        return action.serials().stream().flatMap(block -> IntStream.rangeClosed((int) block.first(), (int) block.last())
                .mapToObj(number -> block.series() + number)).collect(Collectors.toSet());
    }

    /** The lines at which a rule says that they do not count, or what cannot be read. */
    private static Set<String> named(Report report) {
        return new Checker(List.of(new LineNotCounted(), new CountsNowhere(), new UseDoubtful(), new PartyUnplaced(), new NotAsAuthorized(),
                new RecordedTooLate(), new UsedInOtherPeriod(), new VintageBefore2021(), new VintageAfterAction(),
                new BreakdownIncomplete(), new NotReadable())).check(report).findings().stream()
                        .map(finding -> finding.place().row().item())
                .collect(Collectors.toSet());
    }
}
