package org.ctfdesk.ui.workshop;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.Material;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.ClosedChoice;
import org.ctfdesk.ui.control.PageScroll;
import org.ctfdesk.ui.control.Visibility;

/** The page of a workshop: the exercise that is worked on, those to begin, and the trainer's part. */
public final class WorkshopView implements Page {
    private final WorkshopViewModel model;
    private final Words words;
    private final ComboBox<String> language = new ComboBox<>();
    private final VBox doing = new VBox(10);
    private final VBox beginning = new VBox(6);
    private final ScrollPane root;

    /** @param trainer what stands below for the trainer */
    public WorkshopView(WorkshopViewModel model, TrainerPart trainer, Words words) {
        this.model = model;
        this.words = words;
        var page = new VBox(16, new PageHead(words.of("ui.workshop.title"), words.of("ui.workshop.what")), language(), doing, beginning,
                trainer.root());
        root = new PageScroll(page, words.of("ui.workshop.title"));
        root.setId("page-workshop");
        trainer.takeDropsOn(root);
        model.exerciseProperty().addListener((property, old, now) -> show(now));
        beginning();
        show(model.exerciseProperty().get());
    }

    @Override
    public String key() {
        return WorkshopViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    private void beginning() {
        beginning.getChildren().add(PageHead.wrapped(words.of("ui.workshop.begin"), "section"));
        var day = 0;
        for (var shipped : model.shipped()) {
            if (shipped.day() != day) {
                day = shipped.day();
                beginning.getChildren().add(PageHead.wrapped(words.of("ui.workshop.day", day), "claim"));
            }
            beginning.getChildren().add(link(shipped));
        }
        beginning.getChildren().add(new ActionButton(words, "ui.workshop.open", model::open));
    }

    private Node link(Shipped shipped) {
        var link = new Hyperlink(words.of("ui.workshop.start", shipped.title(words), words.of("exercise.work." + shipped.work()),
                shipped.minutes()));
        PageHead.wrap(link);
        link.setOnAction(event -> {
            model.start(shipped);
            link.setVisited(false);
        });
        return link;
    }

    private void show(Optional<Exercise> now) {
        offerLanguages();
        doing.getChildren().clear();
        now.ifPresent(this::show);
        Visibility.show(doing, now.isPresent());
        Visibility.show(beginning, now.isEmpty());
    }

    private void show(Exercise exercise) {
        doing.getChildren().addAll(PageHead.wrapped(exercise.title(), "profile-title"), PageHead.wrapped(exercise.task()),
                PageHead.wrapped(words.of("ui.workshop.doing", exercise.minutes(), exercise.slips().size(), exercise.points()), "quiet"));
        model.texts().stream().map(WorkshopView::text).forEach(doing.getChildren()::add);
        if (!exercise.materials().isEmpty()) {
            doing.getChildren().add(new ActionButton(words, "ui.workshop.saveMaterials", model::saveMaterials));
        }
        var hand = new ActionButton(words, "ui.workshop.handIn", model::handIn, "accent");
        doing.getChildren().add(new FlowPane(8, 8, new ActionButton(words, "ui.workshop.count", model::count), hand));
        doing.getChildren().add(PageHead.wrapped(words.of("ui.workshop.hints"), "section"));
        for (var number = 1; number <= exercise.slips().size(); number++) {
            doing.getChildren().add(slip(number));
        }
    }

    /** The language in which the exercise is told, whatever that of the window; it stays while the page below is made anew. */
    private Node language() {
        language.setId("exercise-language");
        language.setConverter(new ClosedChoice<>(code -> words.of("language." + code)));
        language.setOnAction(event -> {
            if (language.getValue() != null) {
                model.tellIn(language.getValue());
            }
        });
        var label = new Label(words.of("ui.workshop.language"));
        label.setLabelFor(language);
        var line = new HBox(8, label, language);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(Bindings.isNotEmpty(language.getItems()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void offerLanguages() {
        var languages = model.telling().languages();
        if (!language.getItems().equals(languages)) {
            language.getItems().setAll(languages);
        }
        language.setValue(languages.isEmpty() ? null : model.telling().language());
    }

    /** A long file begins folded. */
    private static Node text(Material material) {
        var pane = new TitledPane(material.name(), PageHead.wrapped(material.flowing(), material.isProse() ? "prose" : "material"));
        pane.setExpanded(material.name().endsWith(".txt"));
        pane.setAnimated(false);
        return pane;
    }

    private Node slip(int number) {
        var told = PageHead.wrapped(String.join("\n", model.hints(number)), "quiet");
        told.setVisible(!told.getText().isEmpty());
        told.managedProperty().bind(told.visibleProperty());
        var hint = new Button(words.of("ui.workshop.hint", number));
        hint.getStyleClass().add("small");
        hint.setOnAction(event -> {
            model.hint(number);
            told.setText(String.join("\n", model.hints(number)));
            told.setVisible(true);
        });
        return new VBox(2, hint, told);
    }
}
