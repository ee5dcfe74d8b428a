package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units are compared by what they mean, however they are written. */
class RowUnitTest {
    @ParameterizedTest
    @CsvSource({
        "ktCo2Eq, kt CO2 eq", "ktCo2Eq, Gg CO2 eq.", "ktCo2Eq, kt CO₂-eq", "ktCo2Eq, ktCO2e", "ktCo2Eq, kilotonnes of CO2 equivalent",
        "ktCo2Eq, thousand tonnes CO2 eq", "ktCo2Eq, gigagrams CO2 equivalents", "mtCo2Eq, Mt CO2 eq", "mtCo2Eq, million tonnes of CO2 eq",
        "mtCo2Eq, Tg CO2 eq", "tCo2Eq, t CO2 eq", "tCo2Eq, tons CO2e", "tCo2Eq, metric tons of CO2 equivalent", "perCent, per cent",
        "perCent, %", "perCent, Percentage", "gwh, GWh", "ha, hectares", "Jobs, jobs"
    })
    void theSameHoweverItIsWritten(String one, String other) {
        assertTrue(new RowUnit(one).means(new RowUnit(other)));
        assertEquals(OptionalInt.of(0), new RowUnit(other).shiftTo(new RowUnit(one)));
    }

    @ParameterizedTest
    @CsvSource({"ktCo2Eq, mtCo2Eq", "ktCo2Eq, kt CO2", "ktCo2Eq, ktCo2EqPerGdp", "gwh, MWh", "perCent, percentage points", "t, tCo2Eq"})
    void anotherIsAnother(String one, String other) {
        assertFalse(new RowUnit(one).means(new RowUnit(other)));
    }

    @Test
    void figuresMoveBetweenUnitsOfOneKindOnly() {
        assertEquals(OptionalInt.of(-3), new RowUnit("Gg CO2 eq").shiftTo(new RowUnit("mtCo2Eq")));
        assertEquals(OptionalInt.of(6), new RowUnit("mtCo2Eq").shiftTo(new RowUnit("t CO2 eq")));
        assertEquals(OptionalInt.empty(), new RowUnit("gwh").shiftTo(new RowUnit("MWh")));
        assertEquals(Quantity.of("42.300"), RowUnit.shifted(Quantity.of("42300"), -3));
    }
}
