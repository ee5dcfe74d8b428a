package org.ctfdesk.ui.proposal;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.ClosedChoice;
import org.ctfdesk.ui.control.Visibility;
import org.ctfdesk.ui.proposal.Incoming.SheetAt;
import org.ctfdesk.ui.proposal.Notes.Note;

/** The page: the sheet as it stands on the left, the form as it would be on the right, the cell that is looked at below. */
public final class ProposalView implements Page {
    private static final int MOST_NOTES = 3;
    private static final double NOTE = 28;

    private final ProposalViewModel model;
    private final Words words;
    private final Label counts = new Label();
    private final Button take = new Button();
    private final ChoiceBox<SheetAt> sheets = new ChoiceBox<>();
    private final ChoiceBox<TableKey> tables = new ChoiceBox<>();
    private final RowsView left;
    private final RowsView right;
    private final VBox detail = new VBox(6);
    private final ListView<Note> notes = new ListView<>();
    private final CorrectionMenus corrections;
    private final BorderPane root = new BorderPane();
    private boolean showing;

    public ProposalView(ProposalViewModel model, Words words) {
        this.model = model;
        this.words = words;
        left = new RowsView(cell -> model.select(cell.address()));
        right = new RowsView(cell -> cell.place().ifPresent(model::select));
        corrections = new CorrectionMenus(model, words);
        layOut();
        model.shownProperty().addListener((property, old, now) -> show(now));
        show(model.shownProperty().get());
    }

    @Override
    public String key() {
        return ProposalViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        left.root().requestFocus();
    }

    private void layOut() {
        var title = new Label(words.of("ui.proposal.title"));
        title.getStyleClass().add("form-title");
        var what = new Label(words.of("ui.proposal.what"));
        what.getStyleClass().add("quiet");
        PageHead.wrap(what);
        what.setMinHeight(Region.USE_PREF_SIZE);
        take.setText(words.of("ui.proposal.take"));
        take.getStyleClass().add("accent");
        take.setOnAction(event -> model.take());
        var next = new ActionButton(words, "ui.proposal.next", model::next);
        var more = new ActionButton(words, "ui.proposal.more", model::choose);
        var cancel = new ActionButton(words, "ui.proposal.cancel", model::cancel);
        var buttons = new FlowPane(10, 10, take, next, more, cancel, counts);
        layOutNotes();
        root.setTop(new VBox(8, title, what, buttons, notes));
        sheets.setConverter(new ClosedChoice<>(SheetAt::told));
        sheets.setAccessibleText(words.of("ui.proposal.sheet"));
        sheets.setOnAction(event -> chosen(sheets.getValue(), model::show));
        tables.setConverter(new ClosedChoice<>(key -> words.of(Forms.of(key.form()).titleKey())));
        tables.setAccessibleText(words.of("ui.proposal.table"));
        tables.setOnAction(event -> chosen(tables.getValue(), model::show));
        left.root().setAccessibleText(words.of("ui.proposal.sheet"));
        right.root().setAccessibleText(words.of("ui.proposal.table"));
        var sides = new SplitPane(side(sheets, left.root()), side(tables, right.root()));
        sides.setOrientation(Orientation.HORIZONTAL);
        root.setCenter(sides);
        detail.getStyleClass().add("cell-finding");
        root.setBottom(detail);
        root.getStyleClass().add("profile");
    }

    /** What has to be known beside cells: as many lines as there are, up to a few; a click leads to the sheet. */
    private void layOutNotes() {
        notes.setAccessibleText(words.of("ui.proposal.notes"));
        notes.getStyleClass().add("proposal-notes");
        notes.setFixedCellSize(NOTE);
        notes.setCellFactory(made -> new NoteCell());
        notes.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null && !showing) {
                model.show(now);
            }
        });
    }

    private void showNotes(List<Note> now) {
        if (!notes.getItems().equals(now)) {
            notes.getItems().setAll(now);
        }
        Visibility.show(notes, !now.isEmpty());
        notes.setPrefHeight(Math.min(now.size(), MOST_NOTES) * NOTE + 2);
        notes.setMinHeight(Region.USE_PREF_SIZE);
    }

    private static final class NoteCell extends ListCell<Note> {
        NoteCell() {
            setPrefWidth(0); // as wide as the list: a bar at the bottom would cover a line
        }

        @Override
        protected void updateItem(Note note, boolean empty) {
            super.updateItem(note, empty);
            getStyleClass().remove("verdict-undecided");
            setText(empty || note == null ? null : note.text());
            setTooltip(empty || note == null ? null : new Tooltip(note.text()));
            if (!empty && note != null && note.isAsked()) {
                getStyleClass().add("verdict-undecided");
            }
        }
    }

    private <T> void chosen(T value, java.util.function.Consumer<T> then) {
        if (!showing && value != null) {
            then.accept(value);
        }
    }

    private static VBox side(ChoiceBox<?> choice, Region rows) {
        choice.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return new VBox(6, choice, rows);
    }

    private void show(Optional<Shown> shown) {
        if (shown.isEmpty()) {
            counts.setText("");
            left.show(List.of(), Optional.empty(), Optional.empty());
            right.show(List.of(), Optional.empty(), Optional.empty());
            detail.getChildren().clear();
            showNotes(List.of());
            return;
        }
        var now = shown.get();
        showing = true;
        sheets.getItems().setAll(now.sheets());
        sheets.setValue(now.sheet());
        tables.getItems().setAll(now.tables());
        tables.setValue(now.table().orElse(null));
        showNotes(now.notes());
        showing = false;
        counts.setText(words.of("ui.proposal.counts", now.placed(), now.open(), now.unplaced()));
        left.show(now.left(), now.selected(), Optional.empty());
        right.show(now.right(), Optional.empty(), now.place());
        detail.getChildren().setAll(detail(now));
    }

    private List<Node> detail(Shown now) {
        if (now.selected().isEmpty()) {
            return List.of(label(words.of("ui.proposal.select")));
        }
        var told = label(now.cell().map(cell -> told(now, cell)).orElseGet(() -> words.of("ui.proposal.nothing", now.selected().get())));
        var readings = new HBox(8);
        if (now.cell().orElse(null) instanceof Doubtful doubtful) {
            for (var i = 0; i < doubtful.readings().size(); i++) {
                var each = doubtful.readings().get(i);
                var number = i;
                var button = new Button(words.of("ui.proposal.reading", now.told(doubtful.place(), each), each.how().told(words)));
                button.setOnAction(event -> model.settle(number));
                button.getStyleClass().add(doubtful.chosen() == i && doubtful.confirmed() ? "accent" : "flat");
                readings.getChildren().add(button);
            }
            readings.getChildren().add(new ActionButton(words, "ui.proposal.blank", () -> model.settle(-1)));
        }
        return List.of(told, readings, corrections.of(now));
    }

    private String told(Shown now, Proposed cell) {
        var why = switch (cell) {
            case Placed placed -> String.join(" ", placed.remarks().stream().map(remark -> remark.told(words)).toList());
            case Doubtful doubtful -> doubtful.why().told(words);
            case Unplaced unplaced -> unplaced.why().told(words);
        };
        return words.of("ui.proposal.cell", now.selected().orElse(""), cell.origin().text(), why);
    }

    private static Label label(String text) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
