package org.ctfdesk.ui.grid.cell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.ctfdesk.text.Wrappable;

/**
 * Measures what cells need, with one sample of each look that gets the same style as the cells drawn. Short texts, most
 * of a form, are only added up from the widths of their characters; laying out a text costs fifty times as much.
 */
public final class CellMeasure extends Region {
    private static final int ASCII = 127;

    private final Map<Font, double[]> advances = new HashMap<>();
    private final Map<GridCell.Look, Sample> samples = new EnumMap<>(GridCell.Look.class);
    private final Region box = new Region();
    private final Text footnotes = new Text();
    private final Runnable onChange;

    /** @param onChange run when a font or a padding became another one, and every height with it */
    public CellMeasure(Runnable onChange) {
        this.onChange = onChange;
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        box.getStyleClass().setAll("grid-cell");
        box.insetsProperty().addListener((property, was, is) -> onChange.run());
        getChildren().add(box);
        for (GridCell.Look look : GridCell.Look.values()) {
            samples.put(look, new Sample(look));
        }
        footnotes.getStyleClass().add("footnotes");
        samples.get(GridCell.Look.ANSWER).cell.add(footnotes);
        // Far outside, so that nothing of it is ever drawn; hidden nodes would get no style.
        relocate(-20_000, -20_000);
    }

    private Insets insets() {
        return box.getInsets();
    }

    public double left() {
        return insets().getLeft();
    }

    public double right() {
        return insets().getRight();
    }

    public double top() {
        return insets().getTop();
    }

    public double lineHeight() {
        return samples.get(GridCell.Look.ANSWER).line();
    }

    double signSize() {
        return Math.rint(lineHeight() * 0.5);
    }

    public double arrowSize() {
        return Math.rint(lineHeight() * 0.5);
    }

    /** Width left for words in a cell of this width. */
    double roomFor(GridCell cell, double width) {
        double room = width - left() - right();
        if (cell.editor() instanceof Editor.Choice) {
            room -= arrowSize() + left() / 2;
        }
        if (!cell.footnotes().isEmpty()) {
            footnotes.setText(cell.footnotes());
            double raised = footnotes.getLayoutBounds().getWidth() * footnotes.getScaleX();
            room -= Math.ceil(raised) + CellNode.FOOTNOTE_GAP;
        }
        return Math.max(1, Math.floor(room));
    }

    /** Height of the words alone, wrapped into the room. */
    double wordsHeight(GridCell cell, double room) {
        return samples.get(cell.look()).height(cell.text(), room);
    }

    /** Height that the cell needs at this width. */
    public double height(GridCell cell, double width) {
        Insets insets = insets();
        if (cell.look() == GridCell.Look.SEPARATOR && cell.text().isEmpty()) {
            return Math.ceil(lineHeight() / 2);
        }
        return Math.ceil(insets.getTop() + wordsHeight(cell, roomFor(cell, width)) + insets.getBottom());
    }

    /** Width a cell needs so that no word in it is broken; parts joined by a hyphen or a slash are words. */
    public double widthOfLongestWord(GridCell cell) {
        Sample sample = samples.get(cell.look());
        double longest = 0;
        for (String word : cell.text().split("[\\s/-]+")) {
            longest = Math.max(longest, sample.width(word));
        }
        return Math.ceil(longest) + 2 + left() + right();
    }

    public double plainRowHeight() {
        return Math.ceil(insets().getTop() + lineHeight() + insets().getBottom());
    }

    @Override
    public void requestLayout() {}

    /** One look: its font and the widths of its plain characters. */
    private final class Sample {
        final Pile cell = new Pile();
        private final Text text = new Text();
        private double[] widths;
        private double line;
        private double em;

        Sample(GridCell.Look look) {
            cell.getStyleClass().setAll("grid-cell", CellKind.styleClass(look));
            text.getStyleClass().add("words");
            cell.add(text);
            CellMeasure.this.getChildren().add(cell);
            text.fontProperty().subscribe(this::fontChanged);
        }

        private void fontChanged(Font font) {
            line = 0;
            em = font.getSize();
            onChange.run();
        }

        double line() {
            if (line == 0) {
                readFont();
            }
            return line;
        }

        private void readFont() {
            text.setWrappingWidth(0);
            text.setText("X");
            line = text.getLayoutBounds().getHeight();
            widths = advances.computeIfAbsent(text.getFont(), font -> readAdvances());
        }

        private double[] readAdvances() {
            double[] read = new double[ASCII];
            for (char c = ' '; c < ASCII; c++) {
                text.setText(String.valueOf(c));
                read[c] = text.getLayoutBounds().getWidth();
            }
            return read;
        }

        public double height(String words, double room) {
            double one = line();
            double width = 1;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == '\n') {
                    return wrapped(words, room);
                }
                // Other scripts may stand in another, higher font, so they are always laid out.
                boolean latin = c < 0x250 || (c >= 0x2010 && c <= 0x2026);
                width += c >= ' ' && c < ASCII ? widths[c] : latin ? em : room;
                if (width > room) {
                    return wrapped(words, room);
                }
            }
            return one;
        }

        double width(String word) {
            line();
            text.setWrappingWidth(0);
            text.setText(word);
            return text.getLayoutBounds().getWidth();
        }

        private double wrapped(String words, double room) {
            text.setText(Wrappable.of(words));
            CellNode.wrap(text, room);
            return Math.max(line, text.getLayoutBounds().getHeight());
        }
    }

    /** A region whose children the measure may put in. */
    private static final class Pile extends Region {
        Pile() {
            setManaged(false);
        }

        void add(Node node) {
            getChildren().add(node);
        }

        @Override
        public void requestLayout() {}
    }
}
