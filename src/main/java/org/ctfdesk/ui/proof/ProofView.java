package org.ctfdesk.ui.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.account.proof.ProofLines;
import org.ctfdesk.account.proof.ProofLines.Line;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.Visibility;

/** The proof page. Its lines are a list, for an average may have thousands of lots. */
public final class ProofView implements Page {
    private static final String LEFT_TO_RIGHT = "\u200e";

    /** What is beside the words: the cell's padding and the bar that scrolls. */
    private static final double MARGIN = 40;

    private final ProofViewModel model;
    private final Words words;
    private final ListView<Line> lines = new ListView<>();
    private final Label waiting = new Label();
    private final Button copy;
    private final VBox root;

    public ProofView(ProofViewModel model, Words words) {
        this.model = model;
        this.words = words;
        waiting.setText(words.of("ui.proof.counting"));
        waiting.getStyleClass().add("quiet");
        lines.setPlaceholder(waiting);
        lines.setCellFactory(list -> new LineCell());
        lines.getStyleClass().add("proof-lines");
        lines.setAccessibleText(words.of("ui.menu.proof"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        var back = new ActionButton(words, "ui.proof.back", model::back, "small");
        copy = new ActionButton(words, "ui.proof.copy", () -> model.toldProperty().get().ifPresent(told ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, told.text()))), "small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        var title = new Label(words.of("ui.menu.proof"));
        title.getStyleClass().add("form-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(8, title, space, copy, back);
        bar.setAlignment(Pos.CENTER_LEFT);
        root = new VBox(10, bar, lines);
        root.getStyleClass().add("proof");
        lines.setOnKeyPressed(event -> { // not of the page: the list keeps Enter to itself
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(lines.getSelectionModel().getSelectedItem()).ifPresent(this::follow);
            }
        });
        model.toldProperty().addListener((property, old, now) -> show(now));
        show(model.toldProperty().get());
    }

    @Override
    public String key() {
        return Page.PROOF;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Gives the keys to the list. */
    @Override
    public void focus() {
        lines.requestFocus();
    }

    private void show(Optional<ProofLines> told) {
        copy.setDisable(told.isEmpty());
        lines.getItems().setAll(told.map(ProofLines::lines).orElse(List.of()));
    }

    private void follow(Line line) {
        line.place().ifPresent(model::goTo);
    }

    /** A line: the figure in a column of its own, then the words. */
    private final class LineCell extends ListCell<Line> {
        private final Label figure = new Label();
        private final Label said = new Label();
        private final HBox row = new HBox(14, figure, said);

        LineCell() {
            figure.getStyleClass().add("proof-figure");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            PageHead.wrap(said);
            said.setMinHeight(Region.USE_PREF_SIZE);
            row.setAlignment(Pos.TOP_LEFT);
            setPrefWidth(0); // as wide as the list
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    follow(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeIf(style -> style.startsWith("proof-") || style.equals("leads"));
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            figure.setText(line.figure().isEmpty() ? "" : LEFT_TO_RIGHT + line.figure());
            var hasColumn = switch (line.sort()) {
                case LOT, STEP, RESULT, ASIDE -> true;
                case TITLE, SENTENCE, HEADING, NOTICE -> false;
            };
            Visibility.show(figure, hasColumn);
            said.setText(line.words());
            // a list asks for a cell's height without saying how wide it will be
            said.prefWidthProperty().bind(lines.widthProperty().subtract(MARGIN)
                    .subtract(hasColumn ? figure.prefWidthProperty().add(row.getSpacing()) : new SimpleDoubleProperty()));
            getStyleClass().add("proof-" + line.sort().name().toLowerCase(Locale.ROOT));
            if (line.place().isPresent()) {
                getStyleClass().add("leads");
            }
            setGraphic(row);
        }
    }
}
