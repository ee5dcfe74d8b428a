package org.ctfdesk.ui.cell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.cell.BesideViewModel.Beside;
import org.ctfdesk.ui.cell.BesideViewModel.Was;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.Bubble;

/** What is known beside a cell's own answer: in the panel of the cell, and below the cell for whoever asks by a key. */
final class BesideView {
    private final BesideViewModel model;
    private final Words words;
    private final VBox root = new VBox(4);
    private final TextArea comment = new TextArea();

    BesideView(BesideViewModel model, Words words) {
        this.model = model;
        this.words = words;
        comment.setPromptText(words.of("ui.beside.comment"));
        comment.setAccessibleText(words.of("ui.beside.comment"));
        PageHead.wrap(comment);
        comment.setPrefRowCount(2);
        comment.getStyleClass().addAll("small", "comment");
        model.watch(comment.textProperty(), comment::isFocused);
        comment.textProperty().addListener((property, old, now) -> model.draft(now));
        comment.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.besideProperty().addListener((property, old, now) -> {
            if (!old.map(Beside::place).equals(now.map(Beside::place))) {
                comment.setText(model.draft());
            }
            show();
        });
        show();
    }

    Node root() {
        return root;
    }

    /** Gives the keys to the field for a comment. */
    void write() {
        comment.requestFocus();
    }

    /** Shows what is known below a cell. */
    void showBelow(Node cell) {
        model.besideProperty().get().ifPresent(beside -> {
            var known = known(beside);
            if (known.isEmpty()) {
                known.add(text(words.of("ui.beside.nothing"), "quiet"));
            }
            Bubble.show(cell, words.of("ui.menu.beside"), new VBox(4, known.toArray(Node[]::new)));
        });
    }

    private void show() {
        root.getChildren().clear();
        model.besideProperty().get().ifPresent(beside -> {
            root.getChildren().addAll(known(beside));
            root.getChildren().add(comment);
        });
    }

    private List<Node> known(Beside beside) {
        var known = new ArrayList<Node>();
        if (!beside.last().isEmpty()) {
            known.add(text(words.of("ui.beside.lastTitle"), "section"));
            known.add(text(beside.last(), "cell-words"));
        }
        if (!beside.was().isEmpty()) {
            known.add(text(words.of("ui.beside.wasTitle"), "section"));
            beside.was().forEach(was -> known.add(was(was)));
        }
        if (!beside.comments().isEmpty()) {
            known.add(text(words.of("ui.beside.commentsTitle"), "section"));
            beside.comments().forEach(each -> known.add(comment(each)));
        }
        return known;
    }

    private Node was(Was was) {
        var back = new Button(words.of("ui.beside.putBack"));
        back.getStyleClass().add("small");
        back.setAccessibleText(words.of("ui.beside.putBack") + ": " + was.told());
        back.setOnAction(event -> model.putBack(was));
        return new VBox(2, text(was.told(), "cell-words"), back);
    }

    private Node comment(CellComment said) {
        var settle = new Button(words.of("ui.beside.settle"));
        settle.getStyleClass().add("small");
        settle.setOnAction(event -> model.settle(said));
        var box = new VBox(4, text(said.text(), "cell-words"), text(words.of("ui.beside.by", said.by(), said.date()), "quiet"), settle);
        box.getStyleClass().addAll("cell-finding", "cell-finding-info");
        return box;
    }

    /** Enter says it; Shift or Alt with Enter begins a line. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isAltDown()) {
            event.consume();
            var text = comment.getText();
            comment.clear();
            model.comment(text);
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            comment.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private static Label text(String text, String... styles) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
