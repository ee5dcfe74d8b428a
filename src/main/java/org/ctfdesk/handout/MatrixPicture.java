package org.ctfdesk.handout;

import java.util.Locale;
import org.ctfdesk.exercise.score.Matrix;
import org.ctfdesk.exercise.score.Outcome;
import org.ctfdesk.text.Words;

/**
 * People by slips as a picture for the wall (SVG): large, the hard slips first, each cell with a sign so that it is read without
 * colours, the slips named below by their numbers.
 */
public final class MatrixPicture {
    private static final int CELL = 44;
    private static final int NAMES = 300;
    private static final int POINTS = 90;
    private static final int LINE = 30;
    private static final int EDGE = 20;
    private static final int LETTERS_OF_NAME = 26;
    private static final int LEAST_WIDTH = 1100;
    private static final double LETTER = 10.5;

    private final Matrix matrix;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private MatrixPicture(Matrix matrix, Words words) {
        this.matrix = matrix;
        this.words = words;
    }

    /** The whole file, in UTF-8. The same matrix gives the same text. */
    public static String of(Matrix matrix, Words words) {
        return new MatrixPicture(matrix, words).write();
    }

    private String write() {
        var width = Math.max(LEAST_WIDTH, EDGE * 2 + NAMES + POINTS + CELL * matrix.slips().size());
        var body = EDGE + LINE * 2 + CELL * (matrix.people().size() + 1);
        var height = body + LINE * (matrix.slips().size() + 1) + EDGE;
        out.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" "
                + "height=\"%d\" font-family=\"sans-serif\" font-size=\"20\">%n<title>%s</title>%n", width, height, width, height,
                escaped(words.of("exercise.sheet.matrixTitle"))));
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        text(EDGE, EDGE + LINE, words.of("exercise.head.who"), "start", true);
        text(EDGE + NAMES, EDGE + LINE, words.of("exercise.head.points"), "start", true);
        for (var i = 0; i < matrix.slips().size(); i++) {
            text(column(i) + CELL / 2, EDGE + LINE, String.valueOf(i + 1), "middle", true);
        }
        for (var row = 0; row < matrix.people().size(); row++) {
            person(row, EDGE + LINE + CELL * (row + 1), width);
        }
        text(EDGE, body, words.of("exercise.head.mendedBy"), "start", true);
        for (var i = 0; i < matrix.slips().size(); i++) {
            text(column(i) + CELL / 2, body, String.valueOf(matrix.mendedBy(matrix.slips().get(i))), "middle", true);
            var slip = matrix.slips().get(i);
            text(EDGE, body + LINE * (i + 2) - LINE / 2, shortened((i + 1) + "  " + slip.what()
                    + (slip.paragraph().isEmpty() ? "" : " · " + slip.paragraph()), (int) ((width - 2 * EDGE) / LETTER)), "start", false);
        }
        return out.append("</svg>\n").toString();
    }

    private static int column(int slip) {
        return EDGE + NAMES + POINTS + CELL * slip;
    }

    private void person(int row, int y, int width) {
        var mark = matrix.people().get(row);
        text(EDGE, y, shortened(mark.who(), LETTERS_OF_NAME), "start", false);
        if (mark.score().isEmpty()) {
            text(EDGE + NAMES, y, shortened(mark.problem(), (int) ((width - NAMES - 2 * EDGE) / LETTER)), "start", false);
            return;
        }
        text(EDGE + NAMES, y, String.valueOf(mark.points()), "start", false);
        for (var i = 0; i < matrix.slips().size(); i++) {
            var x = column(i);
            var outcome = matrix.outcome(mark, matrix.slips().get(i));
            if (outcome.isEmpty()) {
                continue;
            }
            out.append(String.format(Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\"><title>%s</title></rect>%n",
                    x + 2, y - CELL / 2 - 8, CELL - 4, CELL - 4, colour(outcome.get()),
                    escaped(words.of("exercise.outcome." + outcome.get()))));
            text(x + CELL / 2, y, outcome.get().sign(), "middle", true);
        }
    }

    /** Light enough to read the sign on it. */
    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case MENDED -> "#BFE6D6";
            case MENDED_OTHERWISE -> "#DDF2EA";
            case SILENCED -> "#FBE7B2";
            case OPEN -> "#F6CFB8";
        };
    }

    private void text(int x, int y, String said, String anchor, boolean strong) {
        out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\"%s>%s</text>%n", x, y, anchor,
                strong ? " font-weight=\"bold\"" : "", escaped(said)));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(1, most - 1)).stripTrailing() + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
