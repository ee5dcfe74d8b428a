package org.ctfdesk.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.form.Form;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.ClosedChoice;
import org.ctfdesk.ui.control.PageScroll;

/** The page on which a trainer makes an exercise. */
public final class MakeView implements Page {
    private static final int MOST = 99_999;
    private static final double FIELD = 260;

    private final MakeViewModel model;
    private final Words words;
    private final VBox list = new VBox(12);
    private final ComboBox<String> source = new ComboBox<>();
    private final TextField place = new TextField();
    private final ScrollPane root;

    public MakeView(MakeViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var plant = new ActionButton(words, "ui.make.plant", model::plant, "accent");
        var page = new VBox(14, new PageHead(words.of("ui.make.title"), words.of("ui.make.what")), wishes(), plant, list,
                PageHead.wrapped(words.of("ui.make.own"), "section"), PageHead.wrapped(words.of("ui.make.own.what"), "quiet"), own(),
                PageHead.wrapped(words.of("ui.make.told"), "section"), told(), files());
        root = new PageScroll(page, words.of("ui.make.title"));
        root.sceneProperty().addListener((property, old, now) -> refresh());
        model.linesProperty().addListener((property, old, now) -> show(now));
    }

    /** What can be chosen follows the open report and the cell that the user was in. */
    private void refresh() {
        var chosen = model.wishes().source().get();
        source.getItems().setAll(model.sources());
        source.setValue(source.getItems().contains(chosen) ? chosen : source.getItems().getFirst());
        if (place.getText().isBlank()) {
            place.setText(model.place());
        }
    }

    private Node wishes() {
        var form = form();
        row(form, 0, "ui.make.party", choice(List.of(Wishes.Who.values()), model.wishes().party(),
                who -> words.of("ui.make.party." + who)));
        model.wishes().party().addListener((property, old, now) -> refresh());
        source.setConverter(new ClosedChoice<>(model::sourceTold));
        source.valueProperty().addListener((property, old, now) -> {
            if (now != null) {
                model.wishes().source().set(now);
            }
        });
        source.setPrefWidth(FIELD);
        source.setMaxWidth(Double.MAX_VALUE);
        row(form, 1, "ui.make.from", source);
        row(form, 2, "ui.make.count", number(model.wishes().count(), 0));
        row(form, 3, "ui.make.seed", number(model.wishes().seed(), 0));
        var difficulties = new ArrayList<Optional<Difficulty>>(List.of(Optional.empty()));
        List.of(Difficulty.values()).forEach(each -> difficulties.add(Optional.of(each)));
        row(form, 4, "ui.make.difficulty", choice(difficulties, model.wishes().difficulty(),
                each -> each.map(one -> words.of("exercise.difficulty." + one)).orElse(words.of("ui.make.any"))));
        var tables = new ArrayList<Optional<Form>>(List.of(Optional.empty()));
        model.tables().forEach(each -> tables.add(Optional.of(each)));
        row(form, 5, "ui.make.table", choice(tables, model.wishes().table(),
                each -> each.map(one -> words.of("ui.outline." + one.id())).orElse(words.of("ui.make.any"))));
        row(form, 6, "ui.make.paragraph", field(model.wishes().paragraph()));
        return form;
    }

    private Node own() {
        var answer = new TextField();
        var what = new TextField();
        var paragraph = new TextField();
        var compare = new TextField();
        var form = form();
        row(form, 0, "ui.make.own.place", place);
        row(form, 1, "ui.make.own.answer", answer);
        row(form, 2, "ui.make.own.wrong", what);
        row(form, 3, "ui.make.own.paragraph", paragraph);
        row(form, 4, "ui.make.own.compare", compare);
        var add = new ActionButton(words, "ui.make.own.add",
                () -> model.addOwn(place.getText(), answer.getText(), what.getText(), paragraph.getText(),
                        compare.getText()));
        return new VBox(8, form, add);
    }

    private Node told() {
        var task = new TextArea();
        task.setPrefRowCount(3);
        PageHead.wrap(task);
        task.setPromptText(words.of("exercise.own.task"));
        task.textProperty().bindBidirectional(model.wishes().task());
        var form = form();
        row(form, 0, "ui.make.name", field(model.wishes().title()));
        row(form, 1, "ui.make.task", task);
        row(form, 2, "ui.make.minutes", number(model.wishes().minutes(), 1));
        return form;
    }

    private Node files() {
        var save = new ActionButton(words, "ui.make.save", model::save, "accent");
        var files = new FlowPane(8, 8, save, new ActionButton(words, "ui.make.see", model::see),
                new ActionButton(words, "ui.make.copies", model::saveCopies),
                named(number(model.wishes().copies(), 1), "ui.make.copies"));
        files.setAlignment(Pos.CENTER_LEFT);
        return files;
    }

    private void show(List<MakeViewModel.Line> lines) {
        list.getChildren().setAll(lines.stream().map(this::line).toList());
    }

    private Node line(MakeViewModel.Line line) {
        var slip = line.slip();
        var remove = new ActionButton(words, "ui.make.remove", () -> model.remove(line.number()), "small");
        return new VBox(2, PageHead.wrapped(line.number() + "  " + line.where(), "claim"),
                PageHead.wrapped(words.of("ui.make.line", slip.what(), words.of("exercise.difficulty." + slip.difficulty()),
                        slip.paragraph())),
                PageHead.wrapped(words.of("ui.make.change", line.to(), line.from()), "quiet"),
                PageHead.wrapped(line.found(), "quiet"), remove);
    }

    private static GridPane form() {
        var form = new GridPane(10, 8);
        var names = new ColumnConstraints();
        names.setMinWidth(150);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.SOMETIMES);
        fields.setPrefWidth(FIELD * 1.6);
        form.getColumnConstraints().addAll(names, fields);
        form.setMaxWidth(FIELD * 2.4);
        return form;
    }

    private void row(GridPane form, int row, String key, Control field) {
        var label = PageHead.wrapped(words.of(key), "quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        form.addRow(row, label, named(field, key));
    }

    /** Says to a screen reader what is chosen or typed there. */
    private <T extends Control> T named(T field, String key) {
        field.setAccessibleText(words.of(key));
        if (field instanceof Spinner<?> spinner) {
            spinner.getEditor().setAccessibleText(words.of(key));
        }
        return field;
    }

    private static TextField field(StringProperty text) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Spinner<Integer> number(IntegerProperty number, int least) {
        var spinner = new Spinner<Integer>(least, MOST, number.get());
        spinner.setEditable(true);
        spinner.setPrefWidth(110);
        spinner.valueProperty().addListener((property, old, now) -> number.set(now == null ? least : now));
        spinner.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                spinner.increment(0); // takes what was typed
            }
        });
        return spinner;
    }

    private <T> ComboBox<T> choice(List<T> all, Property<T> chosen, Function<T, String> told) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setConverter(new ClosedChoice<>(told));
        box.valueProperty().bindBidirectional(chosen);
        box.setPrefWidth(FIELD);
        return box;
    }

    @Override
    public String key() {
        return MakeViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.requestFocus();
    }
}
