package org.ctfdesk.ui.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.report.profile.KnownParty;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Drafting;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.control.PartyField;

/** The fields of a page: each shows what the report says and hands on what is put in when it is left. */
final class ProfileFields {
    private final Workplace workplace;
    private final Words words;
    private final List<Control> controls = new ArrayList<>();
    private final List<Runnable> refreshing = new ArrayList<>();
    private final List<Runnable> committing = new ArrayList<>();
    private Optional<Control> last = Optional.empty();
    private final NumberFields numbers;
    private GridPane section;
    private final Map<TextInputControl, Supplier<String>> values = new HashMap<>();
    private Optional<Control> changed = Optional.empty();
    private boolean refreshes;
    private boolean isRetired;

    ProfileFields(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.numbers = new NumberFields(this, words);
    }

    /** Shows in every field what the report says now. Gives the first field that said something else. */
    Optional<Control> refresh() {
        changed = Optional.empty();
        refreshes = true;
        refreshing.forEach(Runnable::run);
        refreshes = false;
        return changed;
    }

    /** Others are about to stand in their place: the report may have no such answers any more. */
    void retire() {
        refreshing.clear();
        committing.clear();
        isRetired = true;
    }

    /** True for a field of text in which nothing was typed that is not in the report. */
    boolean isHandedOn(EventTarget field) {
        return field instanceof TextInputControl text && values.containsKey(text) && text.getText().equals(values.get(text).get());
    }

    /** Puts a button beside the field that was added last. */
    void beside(Node button) {
        var field = section.getChildren().removeLast();
        var row = section.getRowCount();
        HBox.setHgrow(field, Priority.ALWAYS);
        section.add(new HBox(8, field, button), 1, row - 1);
    }

    /** Takes what was typed and not handed on yet. */
    void commit() {
        committing.forEach(Runnable::run);
    }

    void focus() {
        last.or(() -> controls.stream().findFirst()).ifPresent(Node::requestFocus);
    }

    /** The field of that key; where there are several, as one for each claim, that many fields behind the first. */
    Optional<Control> field(String key, long behind) {
        return controls.stream().filter(control -> control.getId().equals(key + "-" + behind)).findFirst();
    }

    /** Puts the focus where it was in the fields before. */
    void focusAs(ProfileFields before) {
        before.last.ifPresent(was -> controls.stream()
                .filter(control -> control.getId().equals(was.getId()))
                .findFirst()
                .ifPresent(control -> {
                    last = Optional.of(control);
                    Handover.from(was, control);
                }));
    }

    /** A heading; the fields that follow stand below it. */
    Node section(String key) {
        var title = new Label(words.of(key));
        title.getStyleClass().add("profile-title");
        section = new GridPane(14, 8);
        var labels = new ColumnConstraints(220, 320, 420);
        var fields = new ColumnConstraints(160, 420, 720);
        fields.setHgrow(Priority.ALWAYS);
        section.getColumnConstraints().setAll(labels, fields);
        return new VBox(8, title, section);
    }

    void row(Node label, Node field) {
        section.addRow(section.getRowCount(), label, field);
    }

    void note(Supplier<String> text) {
        var note = new Label();
        note.getStyleClass().add("quiet");
        PageHead.wrap(note);
        note.setMinHeight(Region.USE_PREF_SIZE);
        refreshing.add(() -> note.setText(text.get()));
        section.add(note, 0, section.getRowCount(), 2, 1);
    }

    /** A line across both columns. */
    void heading(Node title) {
        section.add(title, 0, section.getRowCount(), 2, 1);
    }

    /** A button whose words and use follow the report. */
    Button button(Supplier<String> text, BooleanSupplier enabled, Runnable action) {
        var button = new Button();
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            commit();
            action.run();
            refresh();
        });
        refreshing.add(() -> {
            button.setText(text.get());
            button.setDisable(!enabled.getAsBoolean());
        });
        return button;
    }

    /** Buttons below a group of fields, in several lines where they need them. */
    void actions(Node... buttons) {
        section.add(new FlowPane(8, 8, buttons), 1, section.getRowCount());
    }

    /** A list in which several may be ticked. */
    void ticks(String key, TickList<?> list) {
        refreshing.add(list::refresh);
        add(list.root(), key);
    }

    /** Fields for numbers and years. */
    NumberFields numbers() {
        return numbers;
    }

    void text(String key, Supplier<String> value, Consumer<String> changed, Object... arguments) {
        add(drafted(typed(new TextField(), value, changed), value, changed), key, arguments);
    }

    /** A text of several lines. Tab goes on to the next field. */
    void prose(String key, Supplier<String> value, Consumer<String> changed) {
        var area = new TextArea();
        PageHead.wrap(area);
        area.setPrefRowCount(2);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        add(drafted(typed(area, value, changed), value, changed), key);
    }

    /** What is typed into it is in the journal before the field is left. */
    private <T extends TextInputControl> T drafted(T field, Supplier<String> value, Consumer<String> changed) {
        Drafting.watch(workplace, field.textProperty(), () -> !refreshes && field.isFocused(), () -> {
            if (!field.getText().equals(value.get())) {
                changed.accept(field.getText());
            }
        });
        return field;
    }

    /** The Parties in a list; what is chosen fills the fields below. */
    void party(String key, Supplier<String> iso3, Consumer<KnownParty> changed) {
        var party = new PartyField(words, known -> {
            if (!refreshes) {
                changed.accept(known);
            }
        });
        refreshing.add(() -> party.show(iso3.get()));
        add(party.box(), key);
    }

    /** A heading within a section, over what is ticked below it. */
    void subheading(String key) {
        var title = new Label(words.of(key));
        title.getStyleClass().add("claim");
        heading(title);
    }

    /** A field that shows {@code value} and hands on what was typed when it is left. */
    <T extends TextInputControl> T typed(T field, Supplier<String> value, Consumer<String> changed) {
        Runnable commit = () -> {
            if (!refreshes && !isRetired && !field.getText().equals(value.get())) {
                changed.accept(field.getText());
            }
        };
        values.put(field, value);
        committing.add(commit);
        refreshing.add(() -> {
            if (!field.getText().equals(value.get())) {
                field.setText(value.get());
                this.changed = this.changed.or(() -> Optional.of(field));
            }
        });
        if (field instanceof TextField line) {
            line.setOnAction(event -> commit.run());
        }
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused && field.getScene() != null) {
                commit.run();
            }
        });
        return field;
    }

    void check(String key, Supplier<Boolean> value, Consumer<Boolean> changed) {
        var box = new CheckBox(words.of(key));
        PageHead.wrap(box);
        box.setOnAction(event -> changed.accept(box.isSelected()));
        refreshing.add(() -> {
            if (box.isSelected() != value.get()) {
                box.setSelected(value.get());
                this.changed = this.changed.or(() -> Optional.of(box));
            }
        });
        register(box, key);
        section.add(box, 0, section.getRowCount(), 2, 1);
    }

    <T> void choice(String key, String names, List<T> options, Supplier<T> value, Consumer<T> changed, Object... arguments) {
        var box = new ComboBox<T>();
        box.getItems().setAll(options);
        box.setConverter(new NamedOptions<T>(workplace.words(), names));
        box.setOnAction(event -> {
            if (!refreshes) {
                changed.accept(box.getValue());
            }
        });
        refreshing.add(() -> {
            if (!Objects.equals(box.getValue(), value.get())) {
                box.setValue(value.get());
                this.changed = this.changed.or(() -> Optional.of(box));
            }
        });
        add(box, key, arguments);
    }

    void add(Control field, String key, Object... arguments) {
        var label = new Label(words.of(key, arguments));
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(words.of(key, arguments));
        register(field, key);
        row(label, field);
    }

    private void register(Control field, String key) {
        field.setId(key + "-" + controls.stream().filter(other -> other.getId().startsWith(key + "-")).count());
        field.focusedProperty().addListener((property, old, focused) -> {
            if (focused) {
                last = Optional.of(field);
            }
        });
        controls.add(field);
    }
}
