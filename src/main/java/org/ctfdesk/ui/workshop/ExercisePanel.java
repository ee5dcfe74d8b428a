package org.ctfdesk.ui.workshop;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.Visibility;

/** How far the participant is with the open exercise, below the outline: time, hints, what was counted last. */
public final class ExercisePanel {
    private final WorkshopViewModel model;
    private final Words words;
    private final Runnable toTask;
    private final VBox root = new VBox(6);
    private final Label time = new Label();
    private final Label counted = PageHead.wrapped("", "quiet");
    private final ToggleButton pause = new ToggleButton();

    /** @param toTask shows the page of the exercise */
    public ExercisePanel(WorkshopViewModel model, Words words, Runnable toTask) {
        this.model = model;
        this.words = words;
        this.toTask = toTask;
        root.getStyleClass().add("exercise-panel");
        root.setMinHeight(Region.USE_PREF_SIZE);
        time.getStyleClass().add("exercise-time");
        pause.selectedProperty().bindBidirectional(model.pausedProperty());
        pause.getStyleClass().add("small");
        counted.textProperty().bind(model.countedProperty());
        counted.managedProperty().bind(counted.visibleProperty());
        counted.visibleProperty().bind(model.countedProperty().isNotEmpty());
        model.secondsProperty().addListener((property, old, now) -> tell());
        model.pausedProperty().addListener((property, old, now) -> tell());
        model.exerciseProperty().addListener((property, old, now) -> show(now));
        var ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        model.exerciseProperty().addListener((property, old, now) -> {
            if (now.isPresent()) {
                ticking.play();
            } else {
                ticking.stop();
            }
        });
        show(model.exerciseProperty().get());
    }

    public Parent root() {
        return root;
    }

    private void show(Optional<Exercise> now) {
        Visibility.show(root, now.isPresent());
        root.getChildren().clear();
        now.ifPresent(exercise -> {
            Visibility.show(pause, !exercise.work().isAgainstTheClock());
            root.getChildren().addAll(PageHead.wrapped(exercise.title(), "claim"), time,
                    new FlowPane(6, 6, new ActionButton(words, "ui.workshop.task", toTask, "small"), pause,
                            new ActionButton(words, "ui.workshop.countShort", model::count, "small")), counted);
            tell();
        });
    }

    private void tell() {
        pause.setText(words.of(model.pausedProperty().get() ? "ui.workshop.goOn" : "ui.workshop.pause"));
        model.exerciseProperty().get().ifPresent(exercise -> {
            var seconds = model.secondsProperty().get();
            var whole = exercise.minutes() * 60;
            time.setText(exercise.work().isAgainstTheClock()
                    ? words.of("ui.workshop.left", Countdown.told(Math.max(0, whole - seconds)))
                    : words.of("ui.workshop.time", Countdown.told(seconds), exercise.minutes(), model.progress().steps()));
        });
    }
}
