package org.ctfdesk.ui.shell;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys that mean the same wherever the user is: from panel to panel, from table to table. */
final class WindowKeys {
    private static final Map<KeyCode, Integer> TURNS = Map.of(KeyCode.PAGE_DOWN, 1, KeyCode.PAGE_UP, -1);

    private final Shell shell;

    private final KeySheet keys;

    WindowKeys(Shell shell, KeySheet keys) {
        this.shell = shell;
        this.keys = keys;
    }

    void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            shell.panels().goOn(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.isShortcutDown() && (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE)) {
            keys.show();
            event.consume();
        } else if (event.isShortcutDown() && TURNS.containsKey(event.getCode()) && shell.workplace().hasReport()) {
            shell.actions().committed(() -> TableOrder.goOn(shell.workplace(), TURNS.get(event.getCode())));
            event.consume();
        }
    }
}
