package org.ctfdesk.text;

/**
 * Texts with letters that run from right to left, so that JavaFX can break their lines. It measures the blanks at the end of a broken
 * line, and of a stretch of such letters that it had to cut it looks for them before the text begins: an exception for every such
 * text that is wrapped, in 26.0.2 (it came with openjdk/jfx, pull request 1236). Marks that are not seen end the stretch at every
 * blank, so that none is ever cut.
 */
public final class Wrappable {
    private static final char MARK = '\u200e';
    private static final char EMBEDDING = '\u202b';
    private static final char END_OF_EMBEDDING = '\u202c';
    private static final char NO_BREAK_SPACE = '\u00a0';
    /** Letters of a stretch in a text that runs the other way which are kept on one line. */
    private static final int KEPT_TOGETHER = 24;

    private Wrappable() {}

    /** True where a text holds letters that run from right to left. */
    public static boolean runsFromRight(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0590' && isFromRight(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The same text to look at, with marks where lines may be broken; one that was marked stays as it is. */
    public static String of(String text) {
        if (text == null || !runsFromRight(text)) {
            return text;
        }
        var made = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            made.append(made.isEmpty() ? "" : "\n");
            if (Direction.of(line) == Direction.RIGHT_TO_LEFT) {
                mark(line, made);
            } else {
                embed(line, made);
            }
        }
        return made.length() == 0 ? text : made.toString();
    }

    private static void mark(String line, StringBuilder made) {
        for (var i = 0; i < line.length(); i++) {
            made.append(line.charAt(i));
            if (isBreak(line.charAt(i)) && strong(line, i, -1) && strong(line, i, 1)) {
                made.append(MARK);
            }
        }
    }

    /** True where the next letter or digit on that side runs from right to left, and no mark stands between. */
    private static boolean strong(String line, int from, int step) {
        for (var i = from + step; i >= 0 && i < line.length(); i += step) {
            var at = line.charAt(i);
            if (isFromRight(at)) {
                return true;
            }
            if (at == MARK || at == EMBEDDING || Character.isLetterOrDigit(at)) {
                return false;
            }
        }
        return false;
    }

    /** Stretches in a text that runs from left to right: short ones stay together, long ones are marked within themselves. */
    private static void embed(String line, StringBuilder made) {
        var i = 0;
        while (i < line.length()) {
            if (!isFromRight(line.charAt(i))) {
                made.append(line.charAt(i++));
                continue;
            }
            var last = i;
            for (var j = i; j < line.length() && !isFromLeft(line.charAt(j)); j++) {
                last = isFromRight(line.charAt(j)) ? j : last;
            }
            var stretch = line.substring(i, last + 1);
            if (stretch.length() <= KEPT_TOGETHER) {
                made.append(stretch.replace(' ', NO_BREAK_SPACE));
            } else {
                made.append(EMBEDDING);
                mark(stretch, made);
                made.append(END_OF_EMBEDDING);
            }
            i = last + 1;
        }
    }

    private static boolean isBreak(char at) {
        return at == ' ' || at == '-' || at == '/' || at == '\u2013' || at == '\u2014';
    }

    private static boolean isFromLeft(int at) {
        return Character.getDirectionality(at) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isFromRight(int at) {
        var direction = Character.getDirectionality(at);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
