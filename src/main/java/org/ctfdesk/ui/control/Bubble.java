package org.ctfdesk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;

/** Something to read beside what it belongs to; a click elsewhere or Escape puts it away. */
public final class Bubble {
    private static final double WIDTH = 520;
    private static final double MOST_HEIGHT = 420;

    private Bubble() {}

    /** Shows {@code content} below {@code owner}. */
    public static PopOver show(Node owner, String title, Region content) {
        content.getStyleClass().add("popover-text");
        content.setPrefWidth(WIDTH);
        var scroll = new ScrollPane(content);
        Uncached.always(scroll);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(title);
        var bubble = new PopOver(scroll);
        bubble.setTitle(title);
        bubble.setHeaderAlwaysVisible(true);
        bubble.setDetachable(false);
        bubble.setAnimated(false);
        bubble.setAutoHide(true);
        bubble.setHideOnEscape(true);
        bubble.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        bubble.show(owner);
        scroll.requestFocus();
        return bubble;
    }
}
