package org.ctfdesk.ui.assistant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.sample.Sample;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.OfficialLanguages;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.assistant.AssistantViewModel.Beginning;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ClosedChoice;
import org.ctfdesk.ui.control.PartyField;

/** The assistant for a new report: where to begin from, the Party, the submission and the NDC, the years. */
public final class AssistantView {
    private static final double WIDTH = 620;
    /** Of the width, in per cent. */
    private static final int LABELS = 44;
    private static final double HEIGHT = 420;

    private final AssistantViewModel model;
    private final Words words;
    private final List<String> sheets;
    private final List<String> styles;
    private final Label advice = PageHead.wrapped("", "quiet");
    private final Label wrong = PageHead.wrapped("", "count-error");

    /**
     * @param sheets style sheets of the window
     * @param styles its style classes, the theme among them
     */
    public AssistantView(AssistantViewModel model, Words words, List<String> sheets, List<String> styles) {
        this.model = model;
        this.words = words;
        this.sheets = List.copyOf(sheets);
        this.styles = List.copyOf(styles);
    }

    /** Asks; true where a report is to be begun. */
    public boolean ask(Window owner) {
        var pages = Arrays.asList( // asked for the number of no page, too
                page("ui.assistant.beginning", "ui.assistant.beginning.what", beginning()),
                page("ui.assistant.party", "ui.assistant.party.what", party()),
                page("ui.assistant.submission", "ui.assistant.submission.what", submission()),
                page("ui.assistant.years", "ui.assistant.years.what", years()));
        var wizard = new Wizard(owner, words.of("ui.assistant.title"));
        wizard.setFlow(new Wizard.Flow() {
            @Override
            public Optional<WizardPane> advance(WizardPane current) {
                return Optional.of(pages.get(pages.indexOf(current) + 1));
            }

            @Override
            public boolean canAdvance(WizardPane current) {
                var isLast = current == pages.getFirst() && model.saysAll();
                return !isLast && pages.indexOf(current) < pages.size() - 1;
            }
        });
        follow(wizard);
        return wizard.showAndWait().filter(button -> button.getButtonData() == ButtonData.FINISH
                || button == ButtonType.FINISH).isPresent() && model.wrong().isEmpty();
    }

    private void follow(Wizard wizard) {
        Runnable tell = () -> {
            advice.setText(model.advice());
            wrong.setText(model.wrong().orElse(""));
            wizard.setInvalid(model.wrong().isPresent());
        };
        for (ObservableValue<?> each
                : List.<ObservableValue<?>>of(model.beginningProperty(), model.developingProperty(), model.yearProperty(),
                model.btrProperty(), model.fromProperty(), model.toProperty(), model.inventoryFromProperty(), model.inventoryToProperty(),
                model.projectionToProperty())) {
            each.addListener((property, old, now) -> tell.run());
        }
        tell.run();
    }

    private WizardPane page(String key, String what, Node content) {
        var pane = new WizardPane();
        pane.setHeaderText(words.of(key));
        pane.setContent(new VBox(12, PageHead.wrapped(words.of(what), "quiet"), content));
        pane.getStylesheets().addAll(sheets);
        pane.getStyleClass().addAll(styles);
        pane.setPrefSize(WIDTH, HEIGHT);
        return pane;
    }

    private Node beginning() {
        var group = new ToggleGroup();
        var box = new VBox(10);
        for (var each : Beginning.values()) {
            var choice = new RadioButton(words.of("ui.assistant.from." + each));
            PageHead.wrap(choice);
            choice.setToggleGroup(group);
            choice.setSelected(model.beginningProperty().get() == each);
            choice.setOnAction(event -> model.beginningProperty().set(each));
            box.getChildren().add(choice);
        }
        var samples = new ComboBox<Sample>();
        samples.getItems().setAll(Samples.all());
        samples.setConverter(new ClosedChoice<>(sample -> sample.title(words)));
        samples.setMaxWidth(WIDTH - 80);
        samples.setAccessibleText(words.of("ui.assistant.sample"));
        samples.valueProperty().addListener((property, old, now) -> model.sampleProperty().set(now.name()));
        samples.getSelectionModel().selectFirst();
        samples.visibleProperty().bind(model.beginningProperty().isEqualTo(Beginning.SAMPLE));
        box.getChildren().add(samples);
        return box;
    }

    private Node party() {
        var list = new PartyField(words, model::choose);
        var grid = grid();
        add(grid, "ui.profile.list", list.box());
        field(grid, "ui.profile.name", model.nameProperty());
        field(grid, "ui.profile.iso3", model.iso3Property());
        var developing = new CheckBox(words.of("ui.profile.developing"));
        PageHead.wrap(developing);
        developing.selectedProperty().bindBidirectional(model.developingProperty());
        var least = new CheckBox(words.of("ui.profile.leastDeveloped"));
        PageHead.wrap(least);
        least.selectedProperty().bindBidirectional(model.leastDevelopedProperty());
        return new VBox(10, grid, developing, least);
    }

    private Node submission() {
        var grid = grid();
        field(grid, "ui.profile.year", model.yearProperty());
        field(grid, "ui.profile.btr", model.btrProperty());
        add(grid, "ui.profile.language", choice("language.", OfficialLanguages.CODES, model.languageProperty()));
        add(grid, "ui.profile.targetType", choice("targetType.", Arrays.asList(Ndc.TargetType.values()), model.typeProperty()));
        field(grid, "ui.profile.implementationFrom", model.fromProperty());
        field(grid, "ui.profile.implementationTo", model.toProperty());
        return grid;
    }

    private Node years() {
        var grid = grid();
        field(grid, "ui.profile.inventoryFrom", model.inventoryFromProperty());
        field(grid, "ui.profile.inventoryTo", model.inventoryToProperty());
        field(grid, "ui.profile.projectionTo", model.projectionToProperty());
        return new VBox(12, grid, advice, wrong);
    }

    /** Words and fields share the width whatever a field would like to have: the list of Parties would leave a letter for the words. */
    private static GridPane grid() {
        var grid = new GridPane(14, 8);
        for (var share : List.of(LABELS, 100 - LABELS)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private void field(GridPane grid, String key, StringProperty text) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setId("assistant-" + key);
        add(grid, key, field);
    }

    private void add(GridPane grid, String key, Control field) {
        var label = PageHead.wrapped(words.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(words.of(key));
        grid.addRow(grid.getRowCount(), label, field);
    }

    private <T> ComboBox<T> choice(String names, List<T> options, ObservableValue<T> value) {
        var box = new ComboBox<T>();
        box.getItems().setAll(options);
        box.setConverter(new ClosedChoice<>(option -> words.of(names + option)));
        box.setValue(value.getValue());
        if (value instanceof ObjectProperty<T> property) {
            box.valueProperty().bindBidirectional(property);
        } else if (value instanceof StringProperty property) {
            box.valueProperty().addListener((changed, old, now) -> property.set(String.valueOf(now)));
        }
        return box;
    }
}
