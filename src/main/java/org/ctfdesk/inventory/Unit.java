package org.ctfdesk.inventory;

import java.util.Locale;
import java.util.Optional;

/**
 * The unit of a row. Numbers are those of the data interface of the UNFCCC secretariat: 5 is kt of the gas, 140 kt CO2
 * eq., and 96 t CO2 eq., as the sums of sectors against the totals show.
 */
public enum Unit {
    T(-3, false), KT(0, false), MT(3, false), T_CO2_EQ(-3, true), KT_CO2_EQ(0, true), MT_CO2_EQ(3, true);

    private final int power;
    private final boolean equivalent;

    Unit(int power, boolean equivalent) {
        this.power = power;
        this.equivalent = equivalent;
    }

    /** The power of ten that leads to kt. */
    public int power() {
        return power;
    }

    /** True for CO2 eq., false for a mass of the gas. */
    public boolean isEquivalent() {
        return equivalent;
    }

    public static Optional<Unit> of(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replace('₂', '2').replaceAll("[\\s.,()-]+", "");
        return Optional.ofNullable(switch (plain) {
            case "t", "tonnes" -> T;
            case "5", "kt", "gg" -> KT;
            case "mt" -> MT;
            case "96", "tco2eq", "tco2e", "tco2equivalent" -> T_CO2_EQ;
            case "140", "ktco2eq", "ktco2e", "ktco2equivalent", "ggco2eq", "ggco2equivalent" -> KT_CO2_EQ;
            case "mtco2eq", "mtco2e", "mtco2equivalent" -> MT_CO2_EQ;
            default -> null;
        });
    }
}
