package org.ctfdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.Bubble;

/** All keys on one sheet: those of the menus as the menus have them, and those that mean something in a table. */
final class KeySheet {
    /**
     * A line.
     *
     * @param keys as this system writes them
     * @param what they do; a heading where there are no keys
     */
    record Line(String keys, String what) {}

    private static final double KEYS_WIDTH = 150;
    private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;
    private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;

    /** A gesture of the grid, its editor or the window that no menu has. */
    private record Gesture(String words, List<KeyCombination> keys) {}

    private static final List<Gesture> TABLE = List.of(
            gesture("edit", of(KeyCode.F2)),
            gesture("enter", of(KeyCode.ENTER), of(KeyCode.ENTER, SHIFT)),
            gesture("next", of(KeyCode.TAB), of(KeyCode.TAB, SHIFT)),
            gesture("cancel", of(KeyCode.ESCAPE)),
            gesture("list", of(KeyCode.DOWN, ALT)),
            gesture("break", of(KeyCode.ENTER, ALT)),
            gesture("all", of(KeyCode.ENTER, CTRL)),
            gesture("down", of(KeyCode.D, CTRL)),
            gesture("right", of(KeyCode.R, CTRL)),
            gesture("clear", of(KeyCode.DELETE)),
            gesture("copy", of(KeyCode.C, CTRL)),
            gesture("paste", of(KeyCode.V, CTRL)),
            gesture("row", of(KeyCode.SPACE, SHIFT)),
            gesture("column", of(KeyCode.SPACE, CTRL)),
            gesture("table", of(KeyCode.A, CTRL)),
            gesture("edges", of(KeyCode.HOME, CTRL), of(KeyCode.END, CTRL)));

    private static final List<Gesture> WINDOW = List.of(
            gesture("panel", of(KeyCode.F6), of(KeyCode.F6, SHIFT)),
            gesture("turn", of(KeyCode.PAGE_DOWN, CTRL), of(KeyCode.PAGE_UP, CTRL)),
            gesture("menu", of(KeyCode.F10, SHIFT)),
            gesture("leave", of(KeyCode.ESCAPE)));

    private final Words words;
    private final MenuBar bar;

    KeySheet(Words words, MenuBar bar) {
        this.words = words;
        this.bar = bar;
    }

    private static KeyCombination of(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static Gesture gesture(String words, KeyCombination... keys) {
        return new Gesture("ui.keys." + words, List.of(keys));
    }

    /** Shows the sheet below the menus. */
    void show() {
        Bubble.show(bar, words.of("ui.menu.keys"), drawn());
    }

    /** The lines, each group behind its heading. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        add(lines, words.of("ui.keys.inTable"), gestures(TABLE));
        add(lines, words.of("ui.keys.inWindow"), gestures(WINDOW));
        bar.getMenus().forEach(menu -> add(lines, menu.getText(), items(menu).toList()));
        return lines;
    }

    private List<Line> gestures(List<Gesture> gestures) {
        return gestures.stream()
                .map(each -> new Line(String.join(", ", each.keys().stream().map(KeyCombination::getDisplayText).toList()),
                        words.of(each.words())))
                .toList();
    }

    private static void add(List<Line> lines, String heading, List<Line> group) {
        if (!group.isEmpty()) {
            lines.add(new Line("", heading));
            lines.addAll(group);
        }
    }

    private static Stream<Line> items(Menu menu) {
        return menu.getItems().stream().flatMap(item -> item instanceof Menu below ? items(below) : line(item));
    }

    private static Stream<Line> line(MenuItem item) {
        return item.getAccelerator() == null || !item.isVisible()
                ? Stream.empty() : Stream.of(new Line(item.getAccelerator().getDisplayText(), item.getText()));
    }

    private Region drawn() {
        var sheet = new GridPane(16, 4);
        sheet.getColumnConstraints().addAll(new ColumnConstraints(KEYS_WIDTH), new ColumnConstraints());
        var row = 0;
        for (var line : lines()) {
            if (line.keys().isEmpty()) {
                sheet.add(label(line.what(), "section"), 0, row, 2, 1);
            } else {
                sheet.add(label(line.keys(), "keys"), 0, row);
                sheet.add(label(line.what(), "keys-what"), 1, row);
            }
            row++;
        }
        return sheet;
    }

    private static Node label(String text, String style) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
