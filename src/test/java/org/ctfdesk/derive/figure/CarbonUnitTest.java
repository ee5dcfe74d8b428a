package org.ctfdesk.derive.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of CO2 eq. as Parties write them; a thousandfold is never guessed. */
class CarbonUnitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t CO2 eq                              | T
            tCO2e                                 | T
            tonnes of CO₂ equivalent              | T
            metric tons CO2-eq.                   | T
            kt CO2 eq.                            | KT
            ktCO2eq                               | KT
            Gg CO2 equivalent                     | KT
            gigagrams of CO2 eq                   | KT
            thousand tonnes of CO2 equivalent     | KT
            Mt CO2 eq                             | MT
            Tg CO2-eq                             | MT
            million tonnes of CO2 eq              | MT
            """)
    void areReadOffWords(String written, CarbonUnit unit) {
        assertEquals(Optional.of(unit), CarbonUnit.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GWh", "t of cement", "people", "kt CO2 eq per unit of GDP", "per cent"})
    void otherUnitsAreNone(String written) {
        assertEquals(Optional.empty(), CarbonUnit.of(written));
    }

    @ParameterizedTest
    @EnumSource(CarbonUnit.class)
    void theCodeOfTheListIsTheUnit(CarbonUnit unit) {
        assertEquals(Optional.of(unit), CarbonUnit.of(unit.option()));
    }

    @ParameterizedTest
    @EnumSource(CarbonUnit.class)
    void thereAndBackIsTheSameAmount(CarbonUnit unit) {
        var amount = new BigDecimal("48150.25");
        assertEquals(0, amount.compareTo(unit.toKt(unit.ofKt(amount))));
        for (var other : CarbonUnit.values()) {
            assertEquals(0, other.ofKt(unit.toKt(amount)).compareTo(amount.movePointRight(unit.placesTo(other))), unit + " to " + other);
        }
    }

    @Test
    void aKilotonneIsAThousandTonnesAndAThousandthOfAMegatonne() {
        assertEquals(0, new BigDecimal("1000").compareTo(CarbonUnit.T.ofKt(BigDecimal.ONE)));
        assertEquals(0, new BigDecimal("0.001").compareTo(CarbonUnit.MT.ofKt(BigDecimal.ONE)));
        assertEquals(-3, CarbonUnit.T.placesTo(CarbonUnit.KT));
    }

    @Test
    void thereIsNoneBeyondTheEnds() {
        assertEquals(Optional.of(CarbonUnit.KT), CarbonUnit.T.other(true));
        assertEquals(Optional.of(CarbonUnit.KT), CarbonUnit.MT.other(false));
        assertEquals(Optional.empty(), CarbonUnit.T.other(false));
        assertEquals(Optional.empty(), CarbonUnit.MT.other(true));
    }
}
