package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ctfdesk.derive.article6.Inconsistency;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.article6.Article6Rules;
import org.ctfdesk.rule.article6.Cooperating;
import org.ctfdesk.rule.ledger.LedgerRules;
import org.ctfdesk.rule.pathway.PathwayRules;
import org.junit.jupiter.api.Test;

class InconsistenciesTest {
    private static Optional<Inconsistency> kind(Report report, String code, String row) {
        return new Checker(Rules.ALL).check(report).findings().stream()
                .filter(finding -> finding.code().equals(code) && finding.place().row().path().startsWith(row)).findFirst()
                .flatMap(Inconsistencies::of);
    }

    @Test
    void aQuantityIsQuantifiedAndWhatIsNotSaidIsNot() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | I | 2022-01-01 | CA0001 | oimp | issuance
                2024-07-30 | cancellation | | I | vintage 2022 | 60 | purpose = CORSIA
                2024-06-30 | transfer | | I | vintage 2022 | 70
                """);
        assertEquals(Optional.of(Inconsistency.QUANTIFIED), kind(ledger, "OWN-70", "action/1"));
        assertEquals(Optional.of(Inconsistency.QUALITATIVE), kind(ledger, "AEF-03", "action/2"));
        assertEquals(Optional.empty(), new Checker(Rules.ALL).check(ledger).findings().stream()
                .filter(finding -> finding.code().startsWith("T5")).findFirst().flatMap(Inconsistencies::of));
    }

    /** Whatever cannot be decided without the last report compares with it. */
    @Test
    void everyRuleThatAsksForTheLastReportIsCrossReport() {
        var doubts = new ArrayList<Doubt>();
        var rules = Stream.of(LedgerRules.ALL, Article6Rules.ALL, PathwayRules.ALL).flatMap(List::stream).toList();
        for (var base : List.of(Cooperating.trajectory(), Cooperating.averaging(), Cooperating.multiYear())) {
            var host = Cooperating.host(base);
            new Checker(rules, doubts::add).check(host.with(host.profile().with(host.profile().submission().withBtr(2))));
        }
        var asked = new TreeSet<String>();
        doubts.stream().filter(doubt -> doubt.why() == Doubt.Why.LAST_REPORT).forEach(doubt -> asked.add(doubt.code()));
        assertTrue(rules.stream().map(Rule::code).toList().containsAll(asked));
        assertEquals(new TreeSet<>(List.of("A6-04", "A6-46", "AEF-12")), asked);
    }
}
