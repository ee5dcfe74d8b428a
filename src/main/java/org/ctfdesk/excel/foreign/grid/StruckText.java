package org.ctfdesk.excel.foreign.grid;

import java.util.regex.Pattern;

/**
 * A text of pieces of which some are struck out. What was struck out beside other words is no part of it; a figure struck out beside
 * another keeps its stroke, so that the two are not read as one, and so does a text of which nothing else is left.
 */
final class StruckText {
    private static final String STROKE = "\u0336";
    private static final Pattern STRUCK = Pattern.compile("(?s)." + STROKE);

    private final StringBuilder text = new StringBuilder();
    /** All of it, what is struck out with a stroke through each letter. */
    private final StringBuilder drawn = new StringBuilder();
    private boolean hasStruck;

    void clear() {
        text.setLength(0);
        drawn.setLength(0);
        hasStruck = false;
    }

    void add(String more, boolean isStruck) {
        if (isStruck) {
            hasStruck = true;
            drawn.append(struck(more));
        } else {
            text.append(more);
            drawn.append(more);
        }
    }

    String whole() {
        return hasStruck && (text.toString().isBlank() || drawn.codePoints().noneMatch(Character::isLetter))
                ? drawn.toString() : text.toString();
    }

    /** What was struck out: it is shown so, and says nothing any more. */
    static String struck(String whole) {
        var struck = new StringBuilder();
        whole.codePoints().forEach(letter -> struck.appendCodePoint(letter).append(STROKE));
        return struck.toString();
    }

    /** The text as it was before. */
    static String unstruck(String text) {
        return text.replace(STROKE, "");
    }

    /** True for a text of which nothing is left. */
    static boolean isStruck(String text) {
        return text.contains(STROKE) && STRUCK.matcher(text).replaceAll("").isBlank();
    }
}
