package org.ctfdesk.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Shares told in words, as "a quarter" or "deux cinquièmes", in per cent. */
public final class Shares {
    private static final Map<String, BigDecimal> VALUES = values();

    private Shares() {}

    /** Finds any of them, to be put into a longer expression. */
    public static String expression() {
        var all = new StringBuilder("(?:");
        VALUES.keySet().forEach(idea -> all.append(all.length() == 3 ? "" : "|").append(Lexicon.expression(idea)));
        return all.append(")").toString();
    }

    /** So many per cent is the share that the text names; nothing where it names none. */
    public static Optional<BigDecimal> perCent(String text) {
        return VALUES.entrySet().stream().filter(entry -> Lexicon.names(entry.getKey(), text)).map(Map.Entry::getValue).findFirst();
    }

    /** Longer names first: three quarters hold a quarter. */
    private static Map<String, BigDecimal> values() {
        var values = new LinkedHashMap<String, BigDecimal>();
        values.put("threeQuarters", new BigDecimal("75"));
        values.put("twoThirds", new BigDecimal("66.7"));
        values.put("twoFifths", new BigDecimal("40"));
        values.put("threeFifths", new BigDecimal("60"));
        values.put("fourFifths", new BigDecimal("80"));
        values.put("half", new BigDecimal("50"));
        values.put("third", new BigDecimal("33.3"));
        values.put("quarter", new BigDecimal("25"));
        values.put("fifth", new BigDecimal("20"));
        values.put("tenth", new BigDecimal("10"));
        return values;
    }
}
