package org.ctfdesk.rule.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.derive.article6.Inconsistency;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.article6.Article6Rules;
import org.ctfdesk.rule.ledger.LedgerRules;
import org.ctfdesk.rule.pathway.PathwayRules;

/**
 * Which sort of inconsistency a finding on Article 6 is. What compares with the last report is cross-report; what names a quantity is
 * quantified. Those between Parties are found by laying their reports beside each other, and by no rule.
 */
public final class Inconsistencies {
    private static final Set<String> CODES = Stream.of(LedgerRules.ALL, Article6Rules.ALL, PathwayRules.ALL).flatMap(List::stream)
            .map(Rule::code).collect(Collectors.toUnmodifiableSet());
    /** Rules that compare with the last report. */
    private static final Set<String> ACROSS_REPORTS = Set.of("A6-04", "A6-46", "AEF-12", "OWN-73");

    private Inconsistencies() {}

    /** The sort; nothing for findings on anything but Article 6. */
    public static Optional<Inconsistency> of(Finding finding) {
        if (!CODES.contains(finding.code())) {
            return Optional.empty();
        }
        if (ACROSS_REPORTS.contains(finding.code())) {
            return Optional.of(Inconsistency.CROSS_REPORT);
        }
        var isQuantity = finding.facts().stream().anyMatch(Quantity.class::isInstance);
        return Optional.of(isQuantity ? Inconsistency.QUANTIFIED : Inconsistency.QUALITATIVE);
    }
}
