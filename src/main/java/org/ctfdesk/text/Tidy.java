package org.ctfdesk.text;

/**
 * Text as it comes from other programs, made ours: one kind of line break, and no marks that cannot be seen. What a reader
 * would see is never changed.
 */
public final class Tidy {
    private Tidy() {}

    /**
     * Every line break as {@code \n}: those of Windows and old Macintosh, the soft ones of Word and PowerPoint (U+000B,
     * U+000C), U+0085, U+2028, U+2029, and what Excel writes for a carriage return.
     */
    public static String lines(String text) {
        var plain = text.indexOf('_') < 0 ? text : text.replace("_x000D_", "\r").replace("_x000B_", "\n").replace("_x000C_", "\n");
        var first = 0;
        while (first < plain.length() && !breaksLine(plain.charAt(first))) {
            first++;
        }
        if (first == plain.length()) {
            return plain;
        }
        var out = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c == '\r' && i + 1 < plain.length() && plain.charAt(i + 1) == '\n') {
                continue;
            }
            out.append(breaksLine(c) ? '\n' : c);
        }
        return out.toString();
    }

    /**
     * A text on its way in from another program: line breaks as {@link #lines} has them, also what separates records and ends the
     * cells of a table in Word (U+001C, U+001D, U+0007). Word’s hyphen that does not break (U+001E) is one; other control
     * characters are not seen, cannot stand in a workbook and are left out. Between two digits they become U+FFFD: left out, they
     * would make one figure of two. Not for texts that a report holds already.
     */
    public static String entered(String text) {
        var plain = lines(text);
        if (plain.chars().noneMatch(Tidy::isControl)) {
            return plain;
        }
        var out = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c == '\u0007' || c == '\u001c' || c == '\u001d') {
                out.append('\n');
            } else if (c == '\u001e') {
                out.append('\u2011');
            } else if (!isControl(c)) {
                out.append(c);
            } else if (!out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1)) && isDigitNext(plain, i)) {
                out.append('\ufffd');
            }
        }
        return out.toString();
    }

    private static boolean isDigitNext(String text, int control) {
        var next = text.substring(control).chars().filter(c -> !isControl(c)).findFirst();
        return next.isPresent() && Character.isDigit(next.getAsInt());
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == '\u007f';
    }

    private static boolean breaksLine(int c) {
        return c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Without the marks that cannot be seen, and with plain spaces for those that do not break, around it none. */
    public static String visible(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isInvisible(c)) {
                out.append(isSpace(c) ? ' ' : c);
            }
        }
        return out.toString().strip();
    }

    /** Marks of direction, of zero width, soft hyphens, variation selectors and byte order marks. */
    static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u034f' || c == '\u061c' || c == '\ufeff' || c == '\u180e'
                || c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2060' && c <= '\u206f'
                || c >= '\ufe00' && c <= '\ufe0f';
    }

    /** A space of any width that does not end the line. */
    static boolean isSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
