package org.ctfdesk.ui.changes;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.changes.ChangesViewModel.Line;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;

/** The page of a workbook that was changed outside: a line for each difference, with a tick where it can be taken. */
public final class ChangesView implements Page {
    private static final double BESIDE = 60; // scroll bar and padding of a line

    private final ChangesViewModel model;
    private final Words words;
    private final Label counts = PageHead.wrapped("", "quiet");
    private final Button take = new Button();
    private final ListView<Integer> list = new ListView<>();
    private final VBox root;

    public ChangesView(ChangesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        take.setOnAction(event -> model.take());
        take.getStyleClass().add("accent");
        take.setText(words.of("ui.changes.take"));
        var all = new Button(words.of("ui.changes.all"));
        all.setOnAction(event -> model.chooseAll());
        var leave = new Button(words.of("ui.changes.leave"));
        leave.setOnAction(event -> model.leave());
        list.setCellFactory(made -> new Difference());
        list.setAccessibleText(words.of("ui.changes.title"));
        list.getStyleClass().add("checks");
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(12, new PageHead(words.of("ui.changes.title"), words.of("ui.changes.what")), counts,
                new HBox(8, all, take, leave), list);
        root.getStyleClass().add("profile");
        model.linesProperty().addListener((property, old, now) -> show());
        show();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public String key() {
        return ChangesViewModel.PAGE;
    }

    private void show() {
        var size = model.linesProperty().get().size();
        if (list.getItems().size() != size) {
            list.getItems().clear();
            for (var i = 0; i < size; i++) {
                list.getItems().add(i);
            }
        }
        list.refresh();
        var counted = model.counts();
        counts.setText(words.of("ui.changes.counts", counted[0], counted[1], counted[2]));
        take.setDisable(counted[0] == 0);
    }

    /** One difference. */
    private final class Difference extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer number, boolean empty) {
            super.updateItem(number, empty);
            setText(null);
            setGraphic(empty || number == null ? null : graphic(number, model.linesProperty().get().get(number)));
        }

        private Node graphic(int number, Line line) {
            var told = PageHead.wrapped(line.told());
            told.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            var node = new VBox(2, told);
            if (!line.canBeTaken()) {
                node.getChildren().add(PageHead.wrapped(words.of("ui.changes.look"), "quiet"));
            } else if (line.readings().isEmpty()) {
                node.getChildren().add(tick(number, line));
            } else {
                node.getChildren().add(readings(number, line));
            }
            return node;
        }

        private CheckBox tick(int number, Line line) {
            var tick = new CheckBox(words.of("ui.changes.takeInto", line.where()));
            tick.setSelected(line.chosen() >= 0);
            tick.setOnAction(event -> model.choose(number, tick.isSelected() ? 0 : -1));
            return tick;
        }

        private Node readings(int number, Line line) {
            var choice = new ComboBox<String>();
            choice.getItems().add(words.of("ui.changes.leaveOne"));
            choice.getItems().addAll(line.readings());
            choice.getSelectionModel().select(line.chosen() + 1);
            choice.setAccessibleText(line.told());
            choice.setOnAction(event -> model.choose(number, choice.getSelectionModel().getSelectedIndex() - 1));
            return new HBox(8, new Label(words.of("ui.changes.twoReadings", line.where())), choice);
        }
    }
}
