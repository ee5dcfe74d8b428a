package org.ctfdesk.inventory;

import java.util.Locale;
import java.util.Optional;

/** What a row of an inventory file is about. */
public enum Gas {
    CO2, CH4, N2O, HFCS, PFCS,
    /** Unspecified mix of HFCs and PFCs. */
    MIX,
    SF6, NF3,
    /** All gases together, in CO2 eq. */
    AGGREGATE;

    /** True where CO2 eq. cannot be rebuilt, the species being unknown. */
    public boolean isMixture() {
        return this == HFCS || this == PFCS || this == MIX || this == AGGREGATE;
    }

    /** The gas of that name, its digits on or below the line. */
    public static Optional<Gas> of(String name) {
        var plain = new StringBuilder();
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (c >= '₀' && c <= '₉') {
                plain.append((char) ('0' + c - '₀'));
            } else if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return Optional.ofNullable(switch (plain.toString().toUpperCase(Locale.ROOT)) {
            case "CO2", "CARBONDIOXIDE", "CARBONDIOXIDECO2" -> CO2;
            case "CH4", "METHANE", "METHANECH4" -> CH4;
            case "N2O", "NITROUSOXIDE", "NITROUSOXIDEN2O" -> N2O;
            case "HFCS", "HFC" -> HFCS;
            case "PFCS", "PFC" -> PFCS;
            case "UNSPECIFIEDMIXOFHFCSANDPFCS", "MIX" -> MIX;
            case "SF6", "SULPHURHEXAFLUORIDE", "SULFURHEXAFLUORIDE" -> SF6;
            case "NF3", "NITROGENTRIFLUORIDE" -> NF3;
            case "AGGREGATE", "AGGREGATEGHGS", "GHGS", "GHG", "ALLGASES", "TOTAL" -> AGGREGATE;
            default -> null;
        });
    }
}
