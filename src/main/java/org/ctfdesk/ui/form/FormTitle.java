package org.ctfdesk.ui.form;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.ctfdesk.sheet.Sheet;

/** The title of a table, with the letters of the decision's footnotes behind it and their texts for whoever points there. */
final class FormTitle {
    private final Label title = new Label();
    private final Label letters = new Label();
    private final Tooltip notes = new Tooltip();

    FormTitle() {
        title.getStyleClass().add("form-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setContentDisplay(ContentDisplay.RIGHT);
        letters.getStyleClass().add("form-title-letters");
        notes.setWrapText(true);
        notes.setMaxWidth(640);
    }

    Node root() {
        return title;
    }

    void show(Sheet sheet) {
        var printed = sheet.titleLetters();
        title.setText(sheet.title());
        letters.setText(printed);
        notes.setText(String.join("\n\n", sheet.notes(printed)));
        title.setGraphic(printed.isEmpty() ? null : letters);
        title.setTooltip(printed.isEmpty() ? null : notes);
    }
}
