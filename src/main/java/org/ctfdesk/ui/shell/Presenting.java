package org.ctfdesk.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The window on a wall: all of the screen, large words, only the table and its names. F11 comes and goes. */
final class Presenting {
    private static final double LARGE = 1.5;

    private final Stage stage;
    private final DoubleProperty zoom;
    private final Panels panels;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private double before = 1;

    Presenting(Stage stage, DoubleProperty zoom, Panels panels) {
        this.stage = stage;
        this.zoom = zoom;
        this.panels = panels;
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape belongs to the cell that is typed in
        on.addListener((property, old, now) -> show(now));
    }

    BooleanProperty onProperty() {
        return on;
    }

    private void show(boolean now) {
        if (now) {
            before = zoom.get();
            zoom.set(Math.max(before, LARGE));
        } else {
            zoom.set(before);
        }
        panels.makeRoom(now);
        stage.setFullScreen(now);
    }
}
