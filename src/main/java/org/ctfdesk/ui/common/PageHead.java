package org.ctfdesk.ui.common;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.text.Wrappable;

/** The head of a page: its title, and what it is for. */
public final class PageHead extends VBox {
    /** @param what the page is for, in a sentence or two */
    public PageHead(String title, String what) {
        super(4, wrapped(title, "form-title"), wrapped(what, "quiet"));
    }

    /** Words that are wrapped and never cut. */
    public static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Wraps what a label or button says, also where it runs from right to left: see {@link Wrappable}. */
    public static void wrap(Labeled labeled) {
        labeled.setWrapText(true);
        wrap(labeled.textProperty());
    }

    /** The same of a tooltip. */
    public static void wrap(Tooltip tooltip) {
        tooltip.setWrapText(true);
        wrap(tooltip.textProperty());
    }

    private static void wrap(StringProperty text) {
        text.addListener((property, old, now) -> mark(text));
        mark(text);
    }

    private static void mark(StringProperty text) {
        if (!text.isBound() && text.get() != null && Wrappable.runsFromRight(text.get())) {
            text.set(Wrappable.of(text.get()));
        }
    }

    /** Wraps what is typed into an area, unless it runs from right to left: of that no mark may stand in what is typed. */
    public static void wrap(TextArea area) {
        area.setWrapText(!Wrappable.runsFromRight(area.getText()));
        area.textProperty().addListener((property, old, now) -> area.setWrapText(now == null || !Wrappable.runsFromRight(now)));
    }
}
