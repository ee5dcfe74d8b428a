package org.ctfdesk.rule.verdict;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.text.Words;

/** Verdicts in words. */
public final class VerdictText {
    private final Words words;
    private final FindingText findings;

    public VerdictText(Words words, FindingText findings) {
        this.words = words;
        this.findings = findings;
    }

    /** As “cannot be decided”. */
    public String outcome(Verdict.Outcome outcome) {
        return words.of("verdict." + outcome);
    }

    /** Why: where it is broken, what is missing, or why it does not apply; "" where nothing need be said. */
    public String why(Verdict verdict, Report report) {
        return switch (verdict.outcome()) {
            case BROKEN -> words.of("verdict.broken", verdict.findings().size(), findings.where(verdict.findings().getFirst(), report));
            case NOT_APPLICABLE -> words.of("verdict.notApplicable." + verdict.unmet().orElseThrow());
            case UNDECIDED -> verdict.doubts().isEmpty() ? held(verdict) : doubted(verdict, report);
            case HOLDS -> verdict.entry().how() == Catalogue.How.RULE || verdict.entry().how() == Catalogue.How.FORM ? "" : held(verdict);
        };
    }

    /** Each reason once, with its first place. */
    private String doubted(Verdict verdict, Report report) {
        return verdict.doubts().stream()
                .collect(Collectors.groupingBy(Doubt::why, TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(entry -> words.of("verdict.doubt", words.of("verdict.doubt." + entry.getKey()), entry.getValue().size(),
                        findings.where(entry.getValue().getFirst().place(), report)))
                .collect(Collectors.joining(" "));
    }

    /** What no rule decides: ticked, to be ticked, or why it is left out. */
    private String held(Verdict verdict) {
        if (verdict.entry().how() != Catalogue.How.CHECKLIST) {
            return verdict.entry().note();
        }
        return words.of(verdict.outcome() == Verdict.Outcome.HOLDS ? "verdict.ticked" : "verdict.toTick");
    }
}
