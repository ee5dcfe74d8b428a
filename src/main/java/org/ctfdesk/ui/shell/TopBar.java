package org.ctfdesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.shell.find.Finder;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The bar at the top: menus, undo and redo, the search field, the export. */
final class TopBar {
    private static final double LEAST_FIELD = 110;

    private final HBox root;

    /** @param export what the button at the end does */
    TopBar(Workplace workplace, Menus menus, Finder finder, Runnable export) {
        var undo = tool(menus.undo(), new FontIcon(MaterialDesignU.UNDO));
        var redo = tool(menus.redo(), new FontIcon(MaterialDesignR.REDO));
        var button = new Button(workplace.words().of("ui.export"), new FontIcon(MaterialDesignF.FILE_EXCEL_OUTLINE));
        button.getStyleClass().add("accent");
        button.disableProperty().bind(workplace.openProperty().isNull());
        button.setOnAction(event -> export.run());
        var left = new HBox(2, menus.bar(), undo, redo);
        left.setAlignment(Pos.CENTER_LEFT);
        menus.bar().setMinWidth(Region.USE_PREF_SIZE); // where there is little room the search field gives way first
        left.setMinWidth(Region.USE_PREF_SIZE);
        finder.field().setMinWidth(LEAST_FIELD);
        button.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(12, left, space(), finder.field(), space(), button);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("top-bar");
    }

    /** What goes into the window. */
    Parent root() {
        return root;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** A button that does what a menu item does. */
    private static Button tool(MenuItem item, FontIcon icon) {
        var button = new Button(null, icon);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(item.textProperty());
        button.accessibleTextProperty().bind(item.textProperty());
        button.disableProperty().bind(item.disableProperty());
        button.setFocusTraversable(false);
        button.setOnAction(event -> item.fire());
        return button;
    }
}
