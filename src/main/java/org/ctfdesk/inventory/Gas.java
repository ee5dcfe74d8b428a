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
            case "CO2", "CARBONDIOXIDE", "CARBONDIOXIDECO2", "СО2", "DIÓXIDODECARBONO", "DIOXYDEDECARBONE",
                    "ДИОКСИДУГЛЕРОДА", "УГЛЕКИСЛЫЙГАЗ", "二氧化碳" -> CO2;
            case "CH4", "METHANE", "METHANECH4", "СН4", "METANO", "MÉTHANE", "МЕТАН", "甲烷" -> CH4;
            case "N2O", "NITROUSOXIDE", "NITROUSOXIDEN2O", "ÓXIDONITROSO", "PROTOXYDEDAZOTE", "ЗАКИСЬАЗОТА", "氧化亚氮" -> N2O;
            case "HFCS", "HFC", "HYDROFLUOROCARBONS", "ГФУ", "氢氟碳化物", "氢氟烃" -> HFCS;
            case "PFCS", "PFC", "PERFLUOROCARBONS", "ПФУ", "全氟化碳" -> PFCS;
            case "UNSPECIFIEDMIXOFHFCSANDPFCS", "UNSPECIFIEDMIX", "MIX" -> MIX;
            case "SF6", "SULPHURHEXAFLUORIDE", "SULFURHEXAFLUORIDE", "六氟化硫" -> SF6;
            case "NF3", "NITROGENTRIFLUORIDE", "三氟化氮" -> NF3;
            case "AGGREGATE", "AGGREGATEGHGS", "GHGS", "GHG", "ALLGASES", "TOTAL", "TOTALGHG", "TOTALGHGS", "ALLGHG",
                    "ALLGHGS", "GEI", "TOTALGEI", "GES", "TOTALGES", "ПГ", "ВСЕГО", "ИТОГО", "ВСЕГОПГ", "合计", "总计", "总量",
                    "温室气体", "الإجمالي", "المجموع" -> AGGREGATE;
            default -> null;
        });
    }
}
