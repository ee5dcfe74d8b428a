package org.ctfdesk.ui.form;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.ui.common.PageHead;

/** The title of a table, with the letters of the decision's footnotes behind it and their texts for whoever points there. */
final class FormTitle {
    /** Height of a window, in pixels, below which the title is one line. */
    static final double LOW = 640;

    private final Label title = new Label();
    private final Label letters = new Label();
    private final Tooltip notes = new Tooltip();

    FormTitle() {
        title.getStyleClass().add("form-title");
        // in a low window one line is what the table can spare; the whole title is told where the mouse points
        title.wrapTextProperty().bind(title.sceneProperty().flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() >= LOW).orElse(true));
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setContentDisplay(ContentDisplay.RIGHT);
        letters.getStyleClass().add("form-title-letters");
        PageHead.wrap(notes);
        notes.setMaxWidth(640);
    }

    Node root() {
        return title;
    }

    void show(Sheet sheet) {
        var printed = sheet.titleLetters();
        title.setText(sheet.title());
        letters.setText(printed);
        notes.setText(sheet.title() + (printed.isEmpty() ? "" : "\n\n" + String.join("\n\n", sheet.notes(printed))));
        title.setGraphic(printed.isEmpty() ? null : letters);
        title.setTooltip(notes);
    }
}
