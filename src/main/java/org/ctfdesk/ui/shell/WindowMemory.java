package org.ctfdesk.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.ctfdesk.ui.common.Settings;

/** How large the window was and where it stood, from one start to the next. */
final class WindowMemory {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private WindowMemory() {}

    /**
     * Gives the window its size; on a screen that is not larger than the usual one it fills it. Whatever the user does to it is
     * kept when it is hidden.
     *
     * @param screen the room of the screen that is free
     */
    static void keep(Stage stage, DoubleProperty zoom, Settings settings, Rectangle2D screen) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var width = Math.min(settings.number("window.width", WIDTH), screen.getWidth());
        var height = Math.min(settings.number("window.height", HEIGHT), screen.getHeight());
        stage.setWidth(Math.max(LEAST_WIDTH, width));
        stage.setHeight(Math.max(LEAST_HEIGHT, height));
        var x = settings.number("window.x", Double.NaN);
        var y = settings.number("window.y", Double.NaN);
        if (screen.contains(x + width / 2, y + 1)) { // where another screen was taken away, the system finds a place
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(settings.isChosen("window.maximized", screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT));
        zoom.set(Math.clamp(settings.number("window.zoom", 1), Zoomed.SMALLEST, Zoomed.LARGEST));
        zoom.addListener((property, old, now) -> {
            if (!stage.isFullScreen()) {
                settings.setNumber("window.zoom", now.doubleValue());
            }
        });
        stage.setOnHiding(event -> {
            settings.setChosen("window.maximized", String.valueOf(stage.isMaximized()));
            if (!stage.isMaximized() && !stage.isFullScreen()) {
                settings.setNumber("window.width", stage.getWidth());
                settings.setNumber("window.height", stage.getHeight());
                settings.setNumber("window.x", stage.getX());
                settings.setNumber("window.y", stage.getY());
            }
        });
    }
}
