package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.ctfdesk.rule.Severity;
import org.junit.jupiter.api.Test;

/** No point of the catalogue is left out silently, and no rule stands outside it. */
class CatalogueTest {
    @Test
    void holdsEveryPointOnce() {
        assertFalse(Catalogue.ALL.isEmpty());
        assertEquals(Catalogue.ALL.size(), Catalogue.ALL.stream().map(Catalogue.Entry::code).distinct().count());
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
            // read off the forms, off the agreed electronic format, or a rule of our own that no point of the catalogue asks for
            assertTrue(rule.code().matches("(FORM|AEF|OWN)-\\d{2,3}") != known.contains(rule.code()), rule.code());
        }
    }
}
