package org.ctfdesk.ui.profile;

import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;

/** A field takes the place of another one: what was typed meanwhile, the caret and the keys go over to it. */
final class Handover {
    private Handover() {}

    static void from(Control was, Control now) {
        if (was.isFocused() && was instanceof TextInputControl from && now instanceof TextInputControl to) {
            var anchor = from.getAnchor();
            var caret = from.getCaretPosition();
            to.setText(from.getText());
            to.requestFocus();
            to.selectRange(anchor, caret);
        } else if (was.isFocused() || was.getScene() == null) {
            now.requestFocus();
        }
    }
}
