package org.ctfdesk.ui.grid.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTextTest {
    private static final List<String> GASES = List.of("CO2", "CH4", "N2O", "HFCs");
    private final ChoiceText one = new ChoiceText(new Editor.Choice(GASES, false, false));
    private final ChoiceText several = new ChoiceText(new Editor.Choice(GASES, true, true));

    @Test
    void offersWhatBeginsWithTheTypedWordFirst() {
        assertEquals(List.of("CO2", "CH4", "HFCs"), one.matching("c"));
        assertEquals(GASES, one.matching("CH4"), "a whole option filters nothing");
        assertEquals(List.of("N2O"), several.matching("CO2; n"));
    }

    @Test
    void ticksAndUnticks() {
        assertEquals("CO2", several.picked("", "CO2"));
        assertEquals("CO2; CH4", several.picked("CO2", "CH4"));
        assertEquals("CH4", several.picked("CO2; CH4", "CO2"));
        assertEquals("CO2; N2O", several.picked("CO2; n", "N2O"));
        assertEquals("other words; CO2", several.picked("other words; c", "CO2"));
        assertEquals("N2O", one.picked("CO2", "N2O"));
    }

    @Test
    void completesOnlyWhereNoOtherWordIsMeant() {
        assertEquals("HFCs", one.completed("hf"));
        assertNull(one.completed("c"));
        assertNull(one.completed("x"));
        assertNull(several.completed("hf"));
    }
}
