package org.ctfdesk.inventory.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.ctfdesk.inventory.Gas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of columns of gases: one that is missed leaves its gas out of every sum. */
class HeadWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Net CO2 (1)(2)|CO2", "CO2 neto (1)(2)|CO2", "CO2 net|CO2", "Émissions nettes de CO2|CO2",
        "Emisiones y absorciones de CO2|CO2", "Emissions de CH4|CH4", "Чистые выбросы CO2|CO2", "CO2净排放量|CO2", "صافي CO2|CO2",
        "Net CO2 emissions/removals|CO2", "Emissões líquidas de CO2|CO2", "CO2 neto (Gg)|CO2"})
    void areGasesBesideOtherWords(String head, Gas gas) {
        assertEquals(Optional.of(gas), HeadWords.gas(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CO2 removals", "Absorciones de CO2", "Indirect CO2", "CO2 from biomass", "CO2 capturado", "Emissions", "Net"})
    void partsOfAGasAreNotTheGas(String head) {
        assertEquals(Optional.empty(), HeadWords.gas(head));
    }
}
