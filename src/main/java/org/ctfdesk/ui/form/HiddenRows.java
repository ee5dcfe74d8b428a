package org.ctfdesk.ui.form;

import javafx.scene.control.Button;
import org.ctfdesk.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** Says that rows are left out, and brings them back. */
final class HiddenRows {
    private final FormViewModel model;
    private final Words words;
    private final Button button = new Button();

    HiddenRows(FormViewModel model, Words words) {
        this.model = model;
        this.words = words;
        button.getStyleClass().addAll("small", "hidden-rows");
        button.setGraphic(new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE));
        button.setOnAction(event -> model.foldingProperty().set(false));
        button.managedProperty().bind(button.visibleProperty());
        model.hiddenProperty().addListener((property, old, now) -> show());
        show();
    }

    Button button() {
        return button;
    }

    private void show() {
        button.setText(words.of("ui.form.hidden", model.hiddenProperty().get()));
        button.setVisible(model.hiddenProperty().get() > 0);
    }
}
