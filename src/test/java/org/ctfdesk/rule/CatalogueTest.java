package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No point of the catalogue is left out silently, and no rule stands outside it. */
class CatalogueTest {
    private static final int POINTS = 259;

    @Test
    void holdsEveryPointOnce() {
        assertEquals(POINTS, Catalogue.ALL.size());
        assertEquals(POINTS, Catalogue.ALL.stream().map(Catalogue.Entry::code).distinct().count());
        var bySeverity = new TreeMap<>(Catalogue.ALL.stream()
                .collect(Collectors.groupingBy(Catalogue.Entry::severity, Collectors.counting())));
        assertEquals("{ERROR=162, WARNING=84, INFO=13}", bySeverity.toString());
        assertEquals(14, Catalogue.ALL.stream().filter(Catalogue.Entry::canBeExplained).count());
    }

    @Test
    void saysOfEveryPointHowItIsHeld() {
        for (var entry : Catalogue.ALL) {
            switch (entry.how()) {
                case RULE -> assertEquals(entry.code(), entry.rule().orElseThrow().code());
                case FORM -> {
                    assertTrue(entry.note().matches("FORM-\\d\\d\\b.+"), entry.code());
                    assertTrue(entry.rule().orElseThrow().code().startsWith("FORM-"), entry.code());
                }
                case CHECKLIST, LEFT_OUT, LATER -> {
                    assertTrue(entry.rule().isEmpty(), entry.code());
                    assertTrue(entry.note().endsWith("."), entry.code() + " needs a sentence");
                }
            }
            assertFalse(entry.check().isBlank() || entry.paragraph().isBlank() || entry.tables().isBlank(), entry.code());
        }
    }

    @Test
    void putsOffOnlyWhatHasAnIssueOfItsOwn() {
        for (var entry : Catalogue.ALL) {
            if (entry.how() == Catalogue.How.LATER) {
                assertTrue(entry.code().matches("(S|N)-\\d\\d"), entry.code());
            }
        }
        assertTrue(Catalogue.checklist().stream().map(Catalogue.Entry::code).toList().contains("T7-20"));
    }

    @Test
    void everyRuleIsInItWithTheSameSeverity() {
        var known = new HashSet<String>();
        for (var entry : Catalogue.ALL) {
            known.add(entry.code());
            if (entry.how() == Catalogue.How.RULE) {
                var rule = entry.rule().orElseThrow();
                assertEquals(entry.severity(), rule.severity(), entry.code());
                assertTrue(entry.severity() != Severity.ERROR || entry.canBeExplained() == rule.canBeExplained(), entry.code());
            }
        }
        for (var rule : Rules.ALL) {
            // read off the forms, and off the agreed electronic format
            assertTrue(rule.code().matches("(FORM|AEF)-\\d\\d") || known.contains(rule.code()), rule.code());
        }
    }
}
