package org.ctfdesk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What a page of texts scrolls in: as wide as the window leaves, reached by keys and named to screen readers. */
public final class PageScroll extends ScrollPane {
    /**
     * A page that scrolls.
     *
     * @param name its title, which a screen reader says
     */
    public PageScroll(Node page, String name) {
        super(page);
        Uncached.always(this);
        page.getStyleClass().add("profile");
        setFitToWidth(true);
        setFocusTraversable(true);
        setAccessibleText(name);
        getStyleClass().add("profile-scroll");
    }
}
