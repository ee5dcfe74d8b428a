package org.ctfdesk.excel.book;

import java.util.regex.Pattern;
import org.ctfdesk.text.Tidy;

/** Texts made fit for a cell. */
public final class CellText {
    /** The longest text that Excel takes. */
    public static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** {@code text} with line breaks as {@code \n}, and a white question mark for every character that XML cannot hold. */
    public static String harmless(String text) {
        for (var c : text.toCharArray()) {
            if (c < ' ' && c != '\n' && c != '\t' || c >= Character.MIN_SURROGATE) {
                return mended(text);
            }
        }
        return text;
    }

    /** {@code text} without the characters for which a cell has no room. */
    public static String cut(String text) {
        if (text.length() <= LONGEST && raw(text).length() <= LONGEST) {
            return text;
        }
        var end = Math.min(text.length(), LONGEST);
        while (raw(text.substring(0, end)).length() > LONGEST) {
            end -= raw(text.substring(0, end)).length() - LONGEST;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** {@code text} as a workbook spells it: Excel reads {@code _x0041_} as A unless its first line is itself escaped. */
    public static String raw(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** True where Excel would take a typed text for a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /** {@code text} as it is compared: without what programs change when they save. */
    public static String comparable(String text) {
        return tidied(harmless(text));
    }

    /** The same for a text that is harmless. */
    public static String tidied(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    /** JSON with halves of characters spelt out: UTF-8 has no way to write them. */
    public static String encodable(String json) {
        if (!holdsHalves(json)) {
            return json;
        }
        var spelt = new StringBuilder(json.length() + 16);
        for (var i = 0; i < json.length(); i++) {
            if (isHalf(json, i)) {
                spelt.append("\\u").append(Integer.toHexString(json.charAt(i)));
            } else {
                spelt.append(json.charAt(i));
            }
        }
        return spelt.toString();
    }

    private static boolean holdsHalves(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(String text, int i) {
        return Character.isSurrogate(text.charAt(i)) && isHarmful(text, i);
    }

    private static boolean isHarmful(String text, int i) {
        var c = text.charAt(i);
        if (c >= ' ' && c < Character.MIN_SURROGATE) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < ' ' && c != '\n' && c != '\t' || c >= '\ufffe';
    }

    private static String mended(String text) {
        var lines = Tidy.lines(text);
        var mended = new StringBuilder(lines.length());
        for (var i = 0; i < lines.length(); i++) {
            mended.append(isHarmful(lines, i) ? '\ufffd' : lines.charAt(i));
        }
        return mended.toString();
    }

    /** True for text that is read from the right: its first letter is of such a script. */
    static boolean isFromRight(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
