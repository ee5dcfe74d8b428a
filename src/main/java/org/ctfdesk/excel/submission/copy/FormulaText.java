package org.ctfdesk.excel.submission.copy;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas as they are compared: without what programs change when they save, and with references moved with their rows. */
public final class FormulaText {
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern REFERENCE =
            Pattern.compile("\"[^\"]*\"|(?:([A-Z0-9_.]+)!)?(?<![A-Z0-9_.])([A-Z]{1,3})(\\d{1,7})(?![\\d(A-Z_!])");

    private static final Pattern ADDED_UP = Pattern.compile("SUM\\([^()]*\\)");
    /** How formulas of versions before asked for keys with footnotes. */
    private static final String OF_BEFORE = "\"NO, NA (*)\"";

    private FormulaText() {}

    /**
     * True for what a version before wrote in place of a formula, the same cells being added up.
     *
     * @param expected comparable, as this version writes it
     * @param found comparable
     */
    public static boolean isOfBefore(String expected, String found) {
        return found.contains(OF_BEFORE) && ADDED_UP.matcher(expected).results().map(MatchResult::group).allMatch(found::contains);
    }

    /** A formula in a form in which equal ones are equal, whatever program saved it. */
    public static String comparable(String formula) {
        var tidied = new StringBuilder();
        var from = 0;
        var texts = TEXT.matcher(formula);
        while (texts.find()) {
            tidied.append(bare(formula.substring(from, texts.start()))).append(texts.group());
            from = texts.end();
        }
        return tidied.append(bare(formula.substring(from))).toString();
    }

    private static String bare(String part) {
        return part.replaceAll("[\\s$']|_xlfn\\.|_xlws\\.", "").toUpperCase(Locale.ROOT);
    }

    /**
     * A comparable formula after rows and columns have moved.
     *
     * @param moved gives the new reference, as {@code C12}, of a sheet's ("" for its own) old one; as it was where nothing moved
     */
    public static String moved(String comparable, BiFunction<String, String, String> moved) {
        return REFERENCE.matcher(comparable).replaceAll(found -> {
            if (found.group(2) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            var sheet = found.group(1) == null ? "" : found.group(1);
            var is = moved.apply(sheet, found.group(2) + found.group(3));
            return Matcher.quoteReplacement(sheet.isEmpty() ? is : sheet + "!" + is);
        });
    }
}
