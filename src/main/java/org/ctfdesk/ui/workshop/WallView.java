package org.ctfdesk.ui.workshop;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.QuotedText;
import org.ctfdesk.ui.control.Uncached;
import org.ctfdesk.ui.control.Visibility;
import org.ctfdesk.ui.workshop.WallViewModel.Shown;

/** The page for the wall, in large type: Space or Page down goes on, Page up back, the arrows move what is longer than the wall. */
public final class WallView implements Page {
    /** How far the arrows move what is longer than the wall. */
    private static final double STEP = 60;

    private final WallViewModel model;
    private final Words words;
    private final VBox content = new VBox(18);
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label clock = new Label();
    private final ToggleButton run = new ToggleButton();
    private final Label place = new Label();
    private final BorderPane root = new BorderPane();
    private final Timeline ticking;

    public WallView(WallViewModel model, Words words) {
        this.model = model;
        this.words = words;
        content.getStyleClass().add("wall-content");
        Uncached.always(scroll);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "profile-scroll");
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
        root.setBottom(foot());
        root.getStyleClass().add("wall");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.TEXT);
        root.setAccessibleText(words.of("ui.wall.title"));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ticking = new Timeline(new KeyFrame(Duration.millis(250), event -> tell()));
        ticking.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().addListener((property, old, now) -> {
            if (now == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
        model.shownProperty().addListener((property, old, now) -> show(now));
        show(model.shownProperty().get());
    }

    private Node foot() {
        clock.getStyleClass().add("wall-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        run.setOnAction(event -> {
            if (run.isSelected()) {
                model.countdown().start();
            } else {
                model.countdown().pause();
            }
            tell();
        });
        place.getStyleClass().add("quiet");
        place.setMinWidth(Region.USE_PREF_SIZE);
        var next = button("ui.wall.next", model::next);
        next.getStyleClass().add("accent");
        var foot = new FlowPane(14, 8, clock, run, button("ui.wall.back", model::back), next, place);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("wall-foot");
        return foot;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setOnAction(event -> {
            action.run();
            root.requestFocus();
        });
        return button;
    }

    private void pressed(KeyEvent event) {
        var isNext = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.SPACE && event.getTarget() == root;
        if (isNext || event.getCode() == KeyCode.PAGE_UP) {
            if (isNext) {
                model.next();
            } else {
                model.back();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            var hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden > 0) {
                scroll.setVvalue(scroll.getVvalue() + (event.getCode() == KeyCode.DOWN ? STEP : -STEP) / hidden);
            }
            event.consume();
        }
    }

    /** What the clock says; a clock that has run out is told apart by more than its colour. */
    private void tell() {
        var countdown = model.countdown();
        clock.setText(countdown.isOver() ? words.of("ui.wall.over") : countdown.told());
        clock.getStyleClass().remove("count-error");
        if (countdown.isOver()) {
            clock.getStyleClass().add("count-error");
        }
        run.setSelected(countdown.isRunning());
        run.setText(words.of(countdown.isRunning() ? "ui.wall.pause" : "ui.wall.start"));
        run.setDisable(countdown.isOver());
        for (var node : new Node[] {clock, run}) {
            Visibility.show(node, countdown.isSet());
        }
    }

    private void show(Optional<Shown> now) {
        content.getChildren().clear();
        if (now.isEmpty()) {
            content.getChildren().addAll(new PageHead(words.of("ui.wall.title"), words.of("ui.wall.what")));
            tell();
            return;
        }
        var shown = now.get();
        scroll.setVvalue(0);
        content.getChildren().add(PageHead.wrapped(shown.title(), "quiet"));
        content.getChildren().add(PageHead.wrapped(shown.text(), "wall-title"));
        place.setText(shown.number() == 0 ? words.of("ui.wall.task", shown.count())
                : words.of("ui.wall.slip", shown.number(), shown.count()));
        add("", shown.mended(), "quiet");
        add("", shown.what(), "wall-what");
        add("ui.wall.from", shown.from(), "wall-from");
        add("ui.wall.to", shown.to(), "wall-to");
        if (!shown.cited().isEmpty()) {
            content.getChildren().addAll(PageHead.wrapped(shown.cited(), "section"), new QuotedText(shown.quotes()));
        }
        tell();
        if (!shown.to().isEmpty()) { // what is right and its paragraph come last, and may lie below what is seen
            scroll.applyCss();
            scroll.layout();
            scroll.setVvalue(1);
        }
    }

    private void add(String key, String text, String style) {
        if (!text.isEmpty()) {
            content.getChildren().add(PageHead.wrapped(key.isEmpty() ? text : words.of(key, text), style));
        }
    }

    @Override
    public String key() {
        return WallViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public boolean isAlone() {
        return true;
    }

    /** Reached from the page of the workshop, as something was put on the wall there. */
    @Override
    public boolean isOffered(Report report) {
        return model.shownProperty().get().isPresent();
    }
}
