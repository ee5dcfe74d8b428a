package org.ctfdesk.ui.control;

import javafx.scene.Node;

/** Parts of a page that come and go. */
public final class Visibility {
    private Visibility() {}

    /** Shows a part, or leaves it out so that it takes no room. */
    public static void show(Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }
}
