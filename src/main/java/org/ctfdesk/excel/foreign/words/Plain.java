package org.ctfdesk.excel.foreign.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words laid plain for finding: one form of letters, no accents, no punctuation, one blank between. Only for finding what a
 * text may stand for; it never enters a report.
 */
public final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L}):：])[a-m](?:\\s*,\\s*[a-m])*$");
    private static final Pattern CITED = Pattern.compile("\\s*(?:\\(\\d{1,2}(?:\\s*,\\s*\\d{1,2})*\\)|\\*+|[\u00b9\u00b2\u00b3\u2070-"
            + "\u2079]+|[†‡§]+)\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final char TATWEEL = '\u0640';

    private Plain() {}

    public static String of(String text) {
        if (text.isEmpty()) {
            return "";
        }
        var plain = isPlain(text) ? text.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        var out = new StringBuilder(plain.length());
        var gap = false;
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c == TATWEEL) {
                continue; // stretches a word, and is no letter of it
            }
            if (Character.isLetterOrDigit(c) || c == '%') {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                switch (c) {
                    case 'œ' -> out.append("oe");
                    case 'æ' -> out.append("ae");
                    case 'ß' -> out.append("ss");
                    case 'ø' -> out.append('o');
                    case 'ł' -> out.append('l');
                    default -> out.append(c);
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The text without the marks of footnotes that it ends with: {@code (1)}, {@code *}, raised digits. */
    public static String uncited(String text) {
        var bare = text.strip();
        if (bare.isEmpty() || !maybeCited(bare.charAt(bare.length() - 1))) {
            return bare; // the usual case, without a search
        }
        for (var shorter = CITED.matcher(bare).replaceFirst(""); !shorter.equals(bare); shorter = CITED.matcher(bare).replaceFirst("")) {
            bare = shorter.strip();
        }
        return bare;
    }

    private static boolean maybeCited(char last) {
        return last == ')' || last == '*' || "\u00b9\u00b2\u00b3†‡§".indexOf(last) >= 0 || last >= '\u2070' && last <= '\u2079';
    }

    /** The text without letters of footnotes glued to its end: {@code Sectord}, {@code Descriptiond, e, f}. */
    public static String unglued(String text) {
        return GLUED.matcher(text.strip()).replaceFirst("");
    }

    /** The text without what stands in brackets. */
    public static String unbracketed(String text) {
        var bare = text;
        for (var shorter = BRACKETS.matcher(bare).replaceAll(" "); !shorter.equals(bare); shorter = BRACKETS.matcher(bare)
                .replaceAll(" ")) {
            bare = shorter;
        }
        return bare;
    }

    /** True where {@code words} stand in {@code text} as words of their own; where letters are not parted by blanks, anywhere. */
    static boolean holds(String text, String words) {
        return at(text, words, 0) >= 0;
    }

    /** Where {@code way} stands in {@code text} as words of its own, from {@code from} on; -1 for nowhere. */
    public static int at(String text, String way, int from) {
        var isOpen = way.endsWith("*");
        var words = isOpen ? way.substring(0, way.length() - 1) : way;
        for (var at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            var end = at + words.length();
            if (isUnspaced(words.charAt(0)) || (at == 0 || !joins(text.charAt(at - 1)))
                    && (isOpen || end == text.length() || !joins(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    /** True where a letter goes on with the word beside it; signs that are not parted by blanks never do. */
    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    static boolean isUnspaced(char c) {
        return Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30ff';
    }
}
