package org.ctfdesk.report.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** UNCTAD's list of 2021 (46) without Bhutan, 2023, and São Tomé and Príncipe, 2024; UN-OHRLLS; Annex I to the Convention. */
    @ParameterizedTest
    @CsvSource({
        "ldc, AFG AGO BDI BEN BFA BGD CAF COD COM DJI ERI ETH GIN GMB GNB HTI KHM KIR LAO LBR LSO MDG MLI MMR MOZ MRT MWI NER NPL RWA "
                + "SDN SEN SLB SLE SOM SSD TCD TGO TLS TUV TZA UGA YEM ZMB",
        "sids, ATG BHS BLZ BRB COK COM CPV CUB DMA DOM FJI FSM GNB GRD GUY HTI JAM KIR KNA LCA MDV MHL MUS NIU NRU PLW PNG SGP SLB "
                + "STP SUR SYC TLS TON TTO TUV VCT VUT WSM",
        "developed, AUS AUT BEL BGR BLR CAN CHE CYP CZE DEU DNK ESP EST EUA FIN FRA GBR GRC HRV HUN IRL ISL ITA JPN LIE LTU LUX LVA "
                + "MCO MLT NLD NOR NZL POL PRT ROU RUS SVK SVN SWE TUR UKR USA"})
    void theGroupsHoldJustThosePartiesOfTheirLists(String group, String codes) {
        assertEquals(codes, KnownParty.all().stream().filter(party -> party.groups().contains(group)).map(KnownParty::iso3).sorted()
                .collect(Collectors.joining(" ")));
    }

    /** English names are those of the United Nations; the State of Palestine has its name there in all of them. */
    @Test
    void theNamesAreThoseOfTheUnicodeRepository() {
        var codes = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), code -> code));
        for (var party : KnownParty.all()) {
            if (!List.of("EUA", "PSE").contains(party.iso3())) {
                for (var language : List.of("fr", "es", "ru", "ar", "zh")) {
                    assertEquals(Locale.of("", codes.get(party.iso3())).getDisplayCountry(Locale.of(language)), party.name(language));
                }
            }
        }
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
