package org.ctfdesk.inventory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** Letters of the Cyrillic script that look like ours: СО2 may be written with them. */
    private static final String ALIKE = "АВСЕНКМОРТХ";

    private static final String LATIN = "ABCEHKMOPTX";

    /** Gases that tables 6 to 9 do not count: precursors, carbon of plants and animals. */
    private static final Pattern OTHERS = Pattern.compile("(?:NOX?|CO|NMVOCS?|SO2|SOX|NH3|BC|PM\\d*|.*BIO.*|.*INDIRECT.*)");

    private static final Pattern HFC = Pattern.compile("HFC\\d.*");
    private static final Pattern PFC = Pattern.compile("(?:PFC\\d.*|CF4|C\\d{1,2}F\\d{1,2}|CC4F8)");

    /** The gas of that name, its digits on or below the line. */
    public static Optional<Gas> of(String name) {
        var plain = plain(name);
        return named(plain).or(() -> named(latin(plain)));
    }

    /** The gases among which a single one is counted: HFCs of HFC-134a. */
    static Optional<Gas> groupOf(String name) {
        var plain = plain(name);
        return HFC.matcher(plain).matches() ? Optional.of(HFCS) : PFC.matcher(plain).matches() ? Optional.of(PFCS) : Optional.empty();
    }

    /** True for a gas that no sum of tables 6 to 9 holds. */
    static boolean isOther(String name) {
        return OTHERS.matcher(plain(name)).matches();
    }

    private static String plain(String name) {
        var plain = new StringBuilder();
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (var i = 0; i < composed.length(); i++) {
            var c = composed.charAt(i);
            if (c >= '₀' && c <= '₉') {
                plain.append((char) ('0' + c - '₀'));
            } else if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private static String latin(String plain) {
        var latin = new StringBuilder(plain);
        for (var i = 0; i < plain.length(); i++) {
            var at = ALIKE.indexOf(plain.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }

    private static Optional<Gas> named(String plain) {
        return Optional.ofNullable(switch (plain) {
            case "CO2", "CARBONDIOXIDE", "CARBONDIOXIDECO2", "DIOXYDEDECARBONE", "DIÓXIDODECARBONO", "DIOXIDODECARBONO",
                    "ДИОКСИДУГЛЕРОДА", "УГЛЕКИСЛЫЙГАЗ", "二氧化碳", "ثانيأكسيدالكربون" -> CO2;
            case "CH4", "METHANE", "METHANECH4", "MÉTHANE", "METANO", "МЕТАН", "甲烷", "الميثان", "ميثان" -> CH4;
            case "N2O", "NITROUSOXIDE", "NITROUSOXIDEN2O", "OXYDENITREUX", "PROTOXYDEDAZOTE", "HÉMIOXYDEDAZOTE", "ÓXIDONITROSO",
                    "OXIDONITROSO", "ЗАКИСЬАЗОТА", "氧化亚氮", "أكسيدالنيتروز" -> N2O;
            case "HFCS", "HFC", "ГФУ", "氢氟碳化物", "氢氟烃", "HYDROFLUOROCARBONS" -> HFCS;
            case "PFCS", "PFC", "ПФУ", "全氟化碳", "全氟碳化物", "PERFLUOROCARBONS" -> PFCS;
            case "UNSPECIFIEDMIXOFHFCSANDPFCS", "UNSPECIFIEDMIX", "MIX" -> MIX;
            case "SF6", "SULPHURHEXAFLUORIDE", "SULFURHEXAFLUORIDE", "HEXAFLUORUREDESOUFRE", "HEXAFLUORURODEAZUFRE",
                    "ГЕКСАФТОРИДСЕРЫ", "六氟化硫" -> SF6;
            case "NF3", "NITROGENTRIFLUORIDE", "TRIFLUORUREDAZOTE", "TRIFLUORURODENITRÓGENO", "ТРИФТОРИДАЗОТА", "三氟化氮" -> NF3;
            case "AGGREGATE", "AGGREGATEGHGS", "GHGS", "GHG", "ALLGASES", "TOTAL", "TOTALGHG", "TOTALGHGS", "ALLGHG",
                    "ALLGHGS", "GEI", "TOTALGEI", "GES", "TOTALGES", "ПГ", "ВСЕГО", "ИТОГО", "ВСЕГОПГ", "合计", "总计", "总量",
                    "温室气体", "الإجمالي", "المجموع" -> AGGREGATE;
            default -> null;
        });
    }
}
