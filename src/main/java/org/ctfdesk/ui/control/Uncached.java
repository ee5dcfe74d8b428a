package org.ctfdesk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Scroll panes without the picture that each keeps of what it shows, to move it when it is scrolled. Drawn by software that is an
 * array of the panel's size for every page that was looked at once, held for good: 27 of 56 MB of all pictures after a day's work.
 */
public final class Uncached {
    private static final String VIEWPORT = ".viewport";

    private Uncached() {}

    /** Has a scroll pane draw what it shows, as soon as it is in a window. */
    public static void always(ScrollPane pane) {
        pane.skinProperty().addListener((property, old, now) -> below(pane));
    }

    /** Has every scroll pane below a node draw what it shows; to be called once their style was applied. */
    public static void below(Node node) {
        node.lookupAll(VIEWPORT).forEach(viewport -> viewport.setCache(false));
    }
}
