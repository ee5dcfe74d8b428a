package org.ctfdesk.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The whole window drawn larger or smaller, words and lines as sharp as at 100 %. What lies in windows of its own, menus and
 * lists that open, gets its size of words from here.
 */
final class Zoomed extends Region {
    static final double SMALLEST = 0.8;
    static final double LARGEST = 2.5;
    /** What is offered, in per cent. */
    static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200, 250);

    /** Pixels of a letter at 100 %. */
    private static final double LETTER = 13;

    private final Parent content;
    private final Scale scale = new Scale(1, 1);
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private String sheet = "";

    Zoomed(Parent content) {
        this.content = content;
        getStyleClass().add("window");
        content.getTransforms().add(scale);
        getChildren().add(content);
        zoom.addListener((property, old, now) -> draw(now.doubleValue()));
    }

    /** How large, 1 being 100 %. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The next larger step, or the next smaller. */
    void step(boolean larger) {
        var now = (int) Math.round(zoom.get() * 100);
        var candidates = larger ? STEPS : STEPS.reversed();
        candidates.stream().filter(step -> larger ? step > now : step < now).findFirst().ifPresent(step -> zoom.set(step / 100.0));
    }

    private void draw(double factor) {
        var clamped = Math.clamp(factor, SMALLEST, LARGEST);
        scale.setX(clamped);
        scale.setY(clamped);
        getStylesheets().remove(sheet);
        if (clamped != 1) {
            var css = String.format(Locale.ROOT, ".context-menu, .combo-box-popup, .tooltip, .popover, .choice-list { -fx-font-size: %.1fpx; }",
                    LETTER * clamped);
            sheet = "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
            getStylesheets().add(sheet);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * scale.getY();
    }

    @Override
    public Orientation getContentBias() {
        return null;
    }
}
