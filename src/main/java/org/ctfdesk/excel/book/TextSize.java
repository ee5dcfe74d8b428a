package org.ctfdesk.excel.book;

/**
 * How many lines a text takes. A file says how high its rows are; nothing measures them when it is opened. Widths are those
 * of Arial and of the fonts made to its measure, in thousandths of the font's size (Adobe's Helvetica metrics); other
 * scripts are reckoned wide. Generous: a line too many looks airy, a line too few hides words.
 */
public final class TextSize {
    public static final int POINTS = 10;
    public static final int TITLE_POINTS = 12;
    /** Excel's highest row, in points. */
    public static final float HIGHEST = 409.5f;

    private static final float LINE = 12.8f;
    private static final float PADDING = 2;
    /** Points that one unit of column width is wide: a digit of the usual font at 96 dots an inch. */
    private static final double UNIT = 7 * 0.75;
    private static final double RESERVE = 1.03;

    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

    private TextSize() {}

    /** The height in points of a row in which {@code text} stands in a cell of that width in characters. */
    public static float height(String text, int width, boolean bold) {
        return PADDING + LINE * lines(text, width, bold ? POINTS * 1.08 : POINTS);
    }

    /** The same for a title. */
    public static float titleHeight(String text, int width) {
        return PADDING + LINE * 1.4f * lines(text, width, TITLE_POINTS * 1.08);
    }

    /** The width in characters that the longest word of a text takes: in a narrower column it is broken where it ends. */
    public static int longestWord(String text, boolean bold) {
        var longest = 0;
        for (var word : text.split("\\s+")) {
            longest = Math.max(longest, word.chars().map(c -> advance((char) c)).sum());
        }
        return (int) Math.ceil((longest * (bold ? POINTS * 1.08 : POINTS) * RESERVE / 1000 + 3) / UNIT);
    }

    private static int lines(String text, int width, double size) {
        var room = (int) ((width * UNIT - 1) * 1000 / (size * RESERVE));
        var length = text.length();
        if (length * 1015L <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        var characters = text.toCharArray();
        var lines = 1;
        var line = 0; // up to the last place where it may break
        var word = 0; // since then
        for (var c : characters) {
            if (c == '\n') {
                lines++;
                line = 0;
                word = 0;
                continue;
            }
            var advance = advance(c);
            word += advance;
            if (line + word > room && c != ' ') {
                lines++;
                line = 0;
                if (word > room) { // longer than a line: broken where it ends
                    word = advance;
                }
            }
            if (c == ' ' || c == '-' || c == '–' || c >= 0x2E80 && c < 0xD800) {
                line += word;
                word = 0;
            }
        }
        return lines;
    }

    private static int advance(char c) {
        if (c <= '~') {
            return c < ' ' ? 0 : ASCII[c - ' '];
        }
        if (c >= 0x2E80 && c < 0xD800 || c >= 0xF900 && c < 0xFE00 || c >= 0xFF00 && c < 0xFF61) {
            return 1000;
        }
        return Character.isSurrogate(c) ? 550 : 640;
    }
}
