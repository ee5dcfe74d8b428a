package org.ctfdesk.ui.grid;

import java.util.ResourceBundle;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu at the right mouse button. */
final class GridMenu {
    private final FormGrid grid;
    private final ContextMenu menu = new ContextMenu();

    GridMenu(FormGrid grid) {
        this.grid = grid;
    }

    void show(double screenX, double screenY) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.ctfdesk.ui.grid.words", grid.localeProperty().get(), GridMenu.class.getClassLoader());
        boolean readOnly = grid.editsProperty().get() == null;
        menu.hide();
        menu.getItems()
                .setAll(
                        item(words.getString("cut"), grid::cut, readOnly),
                        item(words.getString("copy"), grid::copy, false),
                        item(words.getString("paste"), grid::paste, readOnly),
                        item(words.getString("clear"), grid::clear, readOnly));
        if (!grid.menuItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(grid.menuItems());
        }
        menu.show(grid, screenX, screenY);
    }

    private static MenuItem item(String text, Runnable action, boolean disabled) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        item.setDisable(disabled);
        return item;
    }
}
