package org.ctfdesk.excel.submission;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.excel.submission.plan.Area;
import org.ctfdesk.excel.submission.plan.Area.Term;

/**
 * What a computed cell shows instead of a figure, as Excel finds it out: 0 where there is a figure, else a text, which is blank where a
 * term holds nothing that counts, and the keys where every term is NO or NA.
 */
final class Instead {
    /** A comma and a blank, as they stand between the numbers of footnotes. */
    private static final String LISTED = "~";
    /** What parts keys becomes two blanks, so that each key has one on either side; what parts brackets goes. */
    private static final List<List<String>> PARTED = List.of(List.of(", ", LISTED), List.of(LISTED + "N", " N"), List.of(",N", " N"),
            List.of(";", " "), List.of("/", " "), List.of(")" + LISTED + "(", ")("), List.of("(", " ("), List.of(" ", "  "));

    /** The same for keys that begin with an I. */
    private static final List<List<String>> PARTED_ELSEWHERE = List.of(List.of(LISTED + "I", " I"), List.of(",I", " I"));

    private Instead() {}

    /** The same for a total of all rows: IE counts as nothing where another row holds an amount. */
    static String ofWhole(List<Area> areas, Term first) {
        var all = joined(areas);
        return "IF(COUNT(" + all + ")+" + elsewhere(areas) + "<" + size(areas) + ",\"\",IF((" + amounts(areas) + "=0)*("
                + holding(areas, "IE") + ">0),\"\",IF(COUNT(" + all + ")=0," + keys(areas, first) + ",0)))";
    }

    /** How many cells hold figures other than zero. */
    static String amounts(List<Area> areas) {
        return String.join("+", areas.stream().map(area -> "COUNTIF(" + area + ",\">0\")+COUNTIF(" + area + ",\"<0\")").toList());
    }

    /**
     * @param areas what is added up
     * @param first the first cell of it: where all are keys, they stand in the order in which they come
     */
    static String of(List<Area> areas, Term first) {
        var all = joined(areas);
        return "IF(COUNT(" + all + ")+" + nothing(areas) + "<" + size(areas) + ",\"\",IF(COUNT(" + all + ")=0," + keys(areas, first)
                + ",0))";
    }

    private static String keys(List<Area> areas, Term first) {
        return "IF(" + holding(areas, "NA") + "=0,\"NO\",IF(" + holding(areas, "NO") + "=0,\"NA\",IF(LEFT(TRIM("
                + (areas.getFirst().isFixed() ? "$" : "") + new Area(first) + "),2)=\"NA\",\"NA, NO\",\"NO, NA\")))";
    }

    /** With what the ledger adds, there is a figure even where every cell holds a key that counts as nothing. */
    static String beside(List<Area> areas) {
        return "IF(COUNT(" + joined(areas) + ")+" + nothing(areas) + "<" + size(areas) + ",\"\",0)";
    }

    /** Vintages of first transfers are not known without a ledger: a figure follows only where there are none. */
    static String unlessTransferred(List<Area> areas, String otherwise) {
        var zeros = String.join("+", areas.stream().map(area -> "COUNTIF(" + area + ",0)").toList());
        return "IF(" + zeros + "+" + nothing(areas) + "<" + size(areas) + ",\"\"," + otherwise + ")";
    }

    /** How many cells hold keys that count as nothing. */
    static String nothing(List<Area> areas) {
        return String.join("+", areas.stream().map(area -> nothing(area.toString(), false)).toList());
    }

    /** How many cells hold keys that count as nothing, or say that an amount is in another row. */
    static String elsewhere(List<Area> areas) {
        return String.join("+", areas.stream().map(area -> nothing(area.toString(), true)).toList());
    }

    /**
     * The keys NO and NA are known as the program knows them: in small letters or capitals, parted by anything that parts keys, with the
     * numbers of footnotes behind. What is left of the text without them is then those numbers in brackets, or nothing; an amount in
     * brackets, as in {@code NA (4,657)}, is neither.
     *
     * @param elsewhere true where IE is known like them
     */
    static String nothing(String area, boolean elsewhere) {
        var text = "UPPER(" + area + ")";
        for (var part : PARTED) {
            text = without(text, part.getFirst(), part.getLast());
            for (var other : part.getFirst().equals(",N") && elsewhere ? PARTED_ELSEWHERE : List.<List<String>>of()) {
                text = without(text, other.getFirst(), other.getLast());
            }
        }
        text = without(without("\" \"&" + text + "&\" \"", " NO ", ""), " NA ", "");
        text = elsewhere ? without(text, " IE ", "") : text;
        text = without("TRIM(" + text + ")", ") (", ")(");
        for (var odd : List.of(" ", ",", ".")) {
            text = without(text, odd, "x");
        }
        text = "\"(\"&" + without(text, LISTED, "") + "&\")\"";
        for (var brackets : List.of("()", "((", "))", ")(")) {
            text = without(text, brackets, "");
        }
        var named = "ISNUMBER(FIND(\"N\",UPPER(" + area + ")))";
        named = elsewhere ? "SIGN(" + named + "+ISNUMBER(FIND(\"IE\",UPPER(" + area + "))))" : named;
        return "SUMPRODUCT(ISTEXT(" + area + ")*" + named + "*ISNUMBER(--(\"0\"&" + text + ")))";
    }

    private static String without(String text, String part, String put) {
        return "SUBSTITUTE(" + text + ",\"" + part + "\",\"" + put + "\")";
    }

    /** How many cells hold that key first, or after another. */
    static String beginning(List<Area> areas, String key) {
        return String.join("+", areas.stream()
                .map(area -> "COUNTIF(" + area + ",\"" + key + "*\")+COUNTIF(" + area + ",\"*, " + key + "*\")").toList());
    }

    private static String holding(List<Area> areas, String key) {
        return String.join("+", areas.stream().map(area -> "COUNTIF(" + area + ",\"*" + key + "*\")").toList());
    }

    /** How many cells there are: counted by Excel, so that a row put between is asked for too. */
    static String size(List<Area> areas) {
        var single = areas.stream().filter(Area::isSingle).count();
        var sizes = new ArrayList<String>();
        for (var area : areas) {
            if (!area.isSingle()) {
                sizes.add(area.count());
            }
        }
        if (single > 0) {
            sizes.add(Long.toString(single));
        }
        return String.join("+", sizes);
    }

    static String joined(List<Area> areas) {
        return String.join(",", areas.stream().map(Area::toString).toList());
    }
}
