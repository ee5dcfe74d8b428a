package org.ctfdesk.ui.status;

import java.math.BigDecimal;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.RunningJobs;
import org.ctfdesk.ui.common.Workplace;

/** The bar at the bottom of the window. */
public final class StatusView {
    private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");
    private static final List<NumberStyle> STYLES = List.of(NumberStyle.POINT, NumberStyle.COMMA, NumberStyle.SPACE);

    private final Workplace workplace;
    private final RunningJobs jobs;
    private final Label saved = new Label();
    private final Label selection = new Label();
    private final StatusBar root = new StatusBar();

    /**
     * @param zoom of the whole window
     * @param steps what is offered of it, in per cent
     */
    public StatusView(Workplace workplace, RunningJobs jobs, DoubleProperty zoom, List<Integer> steps) {
        this.workplace = workplace;
        this.jobs = jobs;
        root.getLeftItems().addAll(saved, selection);
        root.getRightItems().addAll(job(), numbers(), zoom(zoom, steps));
        root.getStyleClass().add("status");
        root.setFocusTraversable(false); // its buttons take the keys, not the bar
        root.textProperty().bind(workplace.messageProperty());
        var isAtWork = jobs.titleProperty().isNotEmpty();
        root.progressProperty().bind(Bindings.when(isAtWork).then(jobs.shareProperty()).otherwise(0));
        workplace.openProperty().addListener((property, old, now) -> opened(now));
        opened(workplace.open());
    }

    /** What goes into the window. */
    public Parent root() {
        return root;
    }

    /** Sum and count of the selected figures. */
    public void showSelection(String text) {
        selection.setText(text);
    }

    private void opened(OpenReport open) {
        if (open != null) {
            open.unsavedProperty().addListener((property, old, now) -> showSaved());
            open.fileProperty().addListener((property, old, now) -> showSaved());
        }
        showSaved();
    }

    private void showSaved() {
        if (!workplace.hasReport()) {
            saved.setText("");
            return;
        }
        var open = workplace.open();
        var key = open.unsavedProperty().get()
                ? "ui.status.unsaved"
                : open.fileProperty().get().isPresent() ? "ui.status.saved" : "ui.status.untitled";
        saved.setText(workplace.words().of(key));
    }

    private Node job() {
        var title = new Label();
        title.textProperty().bind(jobs.titleProperty());
        var cancel = new Button(workplace.words().of("ui.status.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(event -> jobs.cancel());
        var box = new HBox(8, title, cancel);
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(jobs.titleProperty().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node numbers() {
        var menu = new MenuButton();
        menu.getStyleClass().addAll("flat", "small");
        menu.textProperty().bind(workplace.numbersProperty().map(style -> workplace.words().of("ui.status.numbers", style.full(EXAMPLE))));
        for (var style : STYLES) {
            var item = new MenuItem(style.full(EXAMPLE));
            item.setOnAction(event -> workplace.numbersProperty().set(style));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node zoom(DoubleProperty zoom, List<Integer> steps) {
        var menu = new MenuButton();
        menu.getStyleClass().addAll("flat", "small");
        menu.textProperty().bind(zoom.map(factor -> Math.round(factor.doubleValue() * 100) + " %"));
        for (var percent : steps) {
            var item = new MenuItem(percent + " %");
            item.setOnAction(event -> zoom.set(percent / 100.0));
            menu.getItems().add(item);
        }
        return menu;
    }
}
