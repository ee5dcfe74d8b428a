package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class ProvisionUnknownTest {
    @Test
    void findsAParagraphWithoutAnOption() {
        check(new ProvisionUnknown(), Measures.FORM, claiming("82"), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void takesAParagraphWithOne() {
        check(new ProvisionUnknown(), Measures.FORM, claiming("85", "162(c)"), """
                    | label
                box |
                """);
    }

    @Test
    void readsTheNumberOutOfAnotherSpelling() {
        var found = check(new ProvisionUnknown(), Measures.FORM, claiming("MPG 85", "85"), """
                    | label
                box |
                    | ^
                """);
        assertTrue(found.getFirst().remedy().isPresent());
        assertEquals("85", found.getFirst().facts().get(1));
    }

    /** The word is also the name of another message of the rule. */
    @Test
    void isNotLedByWhatTheProvisionIsCalled() {
        var claiming = claiming("written");
        var found = check(new ProvisionUnknown(), Description.FORM, claiming, """
                    | description
                box |
                    | ^
                """);
        var told = new FindingText(Words.in(Locale.ENGLISH), NumberStyle.POINT).message(found.getFirst(), claiming);
        assertTrue(told.contains("“written”"), told);
        assertFalse(told.contains("{1}"), told);
    }

    @Test
    void findsAClaimWithoutAnyProvision() {
        check(new ProvisionUnknown(), Description.FORM, claiming(""), """
                    | description
                box |
                    | ^
                """);
    }
}
