package org.ctfdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPartyTest {
    @Test
    void everyPartyHasACodeOfItsOwnAndSixNames() {
        var codes = new HashSet<String>();
        for (var party : KnownParty.all()) {
            assertTrue(party.iso3().matches("[A-Z]{3}"), party.iso3());
            assertTrue(codes.add(party.iso3()), party.iso3());
            assertEquals(6, party.names().size(), party.iso3());
            assertTrue(party.names().values().stream().noneMatch(String::isBlank), party.iso3());
        }
        assertEquals(198, codes.size(), "the Parties to the Convention");
    }

    @Test
    void theGroupsAreThoseOfTheUnitedNations() {
        assertEquals(44, count("ldc"));
        assertEquals(39, count("sids"), "37 Members of the United Nations, the Cook Islands and Niue");
        assertEquals(43, count("developed"), "Annex I: 42 States and the European Union");
        assertTrue(KnownParty.all().stream().noneMatch(party -> party.groups().size() > 1 && party.groups().contains("developed")));
    }

    @Test
    void aPartyBeginsAsItsGroupsSay() {
        assertEquals(new Party("Haïti", "HTI", true, true), KnownParty.of("hti").orElseThrow().party("fr"));
        assertEquals(new Party("Islande", "ISL", false, false), KnownParty.of("ISL").orElseThrow().party("fr"));
        assertEquals("冰岛", KnownParty.of("ISL").orElseThrow().name("zh"));
        assertEquals("Iceland", KnownParty.of("ISL").orElseThrow().name("ja"), "English where there is no such name");
        assertFalse(KnownParty.of("XXX").isPresent());
    }

    private static long count(String group) {
        return KnownParty.all().stream().filter(party -> List.copyOf(party.groups()).contains(group)).count();
    }
}
