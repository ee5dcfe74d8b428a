package org.ctfdesk.ui.control;

import javafx.scene.control.Button;
import org.ctfdesk.text.Words;

/** A button with words, and what it does. */
public final class ActionButton extends Button {
    /**
     * A button that says the words of a key.
     *
     * @param styles style classes beside that of any button
     */
    public ActionButton(Words words, String key, Runnable action, String... styles) {
        super(words.of(key));
        getStyleClass().addAll(styles);
        setOnAction(event -> action.run());
    }
}
