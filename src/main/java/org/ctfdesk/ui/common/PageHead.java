package org.ctfdesk.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a page: its title, and what it is for. */
public final class PageHead extends VBox {
    /** @param what the page is for, in a sentence or two */
    public PageHead(String title, String what) {
        super(4, wrapped(title, "form-title"), wrapped(what, "quiet"));
    }

    /** Words that are wrapped and never cut. */
    public static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
