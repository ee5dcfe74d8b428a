package org.ctfdesk.ui.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ClosedChoice;

/** Where a reviewer writes a point: at the cell that was looked at last, a table or a paragraph. */
final class Asking {
    private static final int WIDEST = 860;
    private static final double FIELD = 360;
    private static final int ROWS = 2;

    private final VBox root;

    Asking(ReviewViewModel model, Words words) {
        var about = new TextField();
        about.setPrefWidth(FIELD);
        about.setPromptText(words.of("ui.review.about"));
        about.setAccessibleText(words.of("ui.review.about"));
        var told = PageHead.wrapped("", "quiet");
        about.textProperty().addListener((property, old, now) -> told.setText(model.about(now)));
        var kind = new ComboBox<Kind>();
        kind.getItems().setAll(Kind.values());
        kind.setValue(Kind.QUESTION);
        kind.setAccessibleText(words.of("ui.review.kind"));
        kind.setConverter(new ClosedChoice<>(value -> words.of("review.kind." + value)));
        var text = new TextArea();
        text.setPrefRowCount(ROWS);
        PageHead.wrap(text);
        text.setMaxWidth(WIDEST);
        text.setPromptText(words.of("ui.review.text"));
        text.setAccessibleText(words.of("ui.review.text"));
        var add = new Button(words.of("ui.review.add"));
        add.getStyleClass().add("small");
        add.setOnAction(event -> {
            if (model.ask(kind.getValue(), about.getText(), text.getText())) {
                text.clear();
            }
        });
        root = new VBox(6, PageHead.wrapped(words.of("ui.review.own"), "section"), new FlowPane(8, 6, kind, about), told, text, add);
        // whoever comes from a cell asks about it
        root.sceneProperty().addListener((property, old, now) -> {
            if (now != null && !model.place().isEmpty()) {
                about.setText(model.place());
            }
        });
    }

    Node root() {
        return root;
    }
}
