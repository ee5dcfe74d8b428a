package org.ctfdesk.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseEvent;

/**
 * The second click of a double click reaches a button only where the first one did. What a click adds or takes away moves
 * what stands below: a button that destroys must not come to lie under a pointer that is about to click again. A link of a
 * list is another one after each click, so it takes one click at a time.
 */
final class SecondClicks {
    private Node first;

    private SecondClicks() {}

    static void on(Node root) {
        var clicks = new SecondClicks();
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks::pressed);
    }

    private void pressed(MouseEvent event) {
        var button = button(event.getTarget() instanceof Node node ? node : null);
        if (event.getClickCount() <= 1) {
            first = button;
        } else if (button != null && (button != first || button instanceof Hyperlink)) {
            event.consume();
        }
    }

    private static Node button(Node at) {
        var node = at;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node;
    }
}
