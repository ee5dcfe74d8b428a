package org.ctfdesk.ui.grid;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/** The two scroll bars and the corner between them; they tell a position only when the user moved them. */
final class GridBars {
    private static final double SHORTEST_THUMB = 28;

    final ScrollBar vertical = new ScrollBar();
    final ScrollBar horizontal = new ScrollBar();
    final Region corner = new Region();
    private boolean adjusting;
    private double viewWidth;
    private double viewHeight;

    GridBars(DoubleConsumer movedDown, DoubleConsumer movedSideways) {
        vertical.setOrientation(Orientation.VERTICAL);
        horizontal.setOrientation(Orientation.HORIZONTAL);
        corner.getStyleClass().add("corner");
        vertical.valueProperty().addListener((bar, was, is) -> tell(movedDown, is.doubleValue()));
        horizontal.valueProperty().addListener((bar, was, is) -> tell(movedSideways, is.doubleValue()));
    }

    private void tell(DoubleConsumer moved, double value) {
        if (!adjusting) {
            moved.accept(value);
        }
    }

    /** What is left of a width beside the bar that scrolls rows. */
    double room(double width) {
        return Math.max(0, width - Math.ceil(vertical.prefWidth(-1)));
    }

    /** Shows the bars that content of this size needs, and leaves the rest of the room to the view. */
    void fit(double width, double height, double contentWidth, double contentHeight) {
        double bar = Math.ceil(vertical.prefWidth(-1));
        boolean sideways = contentWidth > width;
        boolean down = contentHeight > height - (sideways ? bar : 0);
        sideways = contentWidth > width - (down ? bar : 0);
        viewWidth = Math.max(0, width - (down ? bar : 0));
        viewHeight = Math.max(0, height - (sideways ? bar : 0));
        place(vertical, down, viewWidth, 0, bar, viewHeight);
        place(horizontal, sideways, 0, viewHeight, viewWidth, bar);
        place(corner, down && sideways, viewWidth, viewHeight, bar, bar);
    }

    private static void place(Region node, boolean shown, double x, double y, double width, double height) {
        node.setVisible(shown);
        node.resizeRelocate(x, y, width, height);
    }

    double viewWidth() {
        return viewWidth;
    }

    double viewHeight() {
        return viewHeight;
    }

    void hide() {
        vertical.setVisible(false);
        horizontal.setVisible(false);
        corner.setVisible(false);
    }

    /**
     * @param unit pixels of a click on an arrow of the vertical bar
     * @param rows pixels of rows in sight below the head
     */
    void adjust(RowScroll scroll, double rows, Frame frame, double unit) {
        adjusting = true;
        adjust(vertical, scroll.range(), scroll.position(), rows, unit);
        adjust(horizontal, frame.range(), frame.scroll(), frame.bodyWidth(), unit * 2);
        adjusting = false;
    }

    private static void adjust(ScrollBar bar, double range, double value, double view, double unit) {
        bar.setMax(range);
        // The thumb of thousands of rows would be too thin to take hold of.
        double share = Math.max(view / (range + view), Math.min(0.5, SHORTEST_THUMB / Math.max(1, view)));
        bar.setVisibleAmount(range <= 0 ? 1 : range * share);
        bar.setBlockIncrement(view);
        bar.setUnitIncrement(unit);
        bar.setValue(Math.min(value, range));
    }
}
