package org.ctfdesk.inventory;

import java.math.BigDecimal;

/**
 * 100-year global warming potentials of the gases that inventories report one by one. A report states CO2 eq. on
 * {@link #AR5} (18/CMA.1, annex, para. 37; 5/CMA.3, para. 25: table 8.A.1, without the value for fossil methane). The
 * older sets serve only to recognize on which one a file was published.
 */
public enum GwpSet {
    /** IPCC Second Assessment Report; it has no value for NF3. */
    SAR("21", "310", "23900", "0"),
    /** IPCC Fourth Assessment Report: inventories submitted under the Convention until 2022. */
    AR4("25", "298", "22800", "17200"),
    /** IPCC Fifth Assessment Report, table 8.A.1. */
    AR5("28", "265", "23500", "16100");

    private final BigDecimal ch4;
    private final BigDecimal n2o;
    private final BigDecimal sf6;
    private final BigDecimal nf3;

    GwpSet(String ch4, String n2o, String sf6, String nf3) {
        this.ch4 = new BigDecimal(ch4);
        this.n2o = new BigDecimal(n2o);
        this.sf6 = new BigDecimal(sf6);
        this.nf3 = new BigDecimal(nf3);
    }

    /**
     * What a mass of that gas is multiplied by.
     *
     * @throws IllegalArgumentException for a mixture, of which the species would have to be known
     */
    public BigDecimal of(Gas gas) {
        return switch (gas) {
            case CO2 -> BigDecimal.ONE;
            case CH4 -> ch4;
            case N2O -> n2o;
            case SF6 -> sf6;
            case NF3 -> nf3;
            case HFCS, PFCS, MIX, AGGREGATE ->
                throw new IllegalArgumentException(gas + " is a mixture and has no global warming potential of its own.");
        };
    }
}
