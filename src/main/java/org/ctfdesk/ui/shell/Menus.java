package org.ctfdesk.ui.shell;

import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.folders.FoldersViewModel;
import org.ctfdesk.ui.form.RowGestures;
import org.ctfdesk.ui.search.SearchViewModel;
import org.ctfdesk.ui.settings.SettingsView;
import org.ctfdesk.ui.shell.desk.AefFiles;
import org.ctfdesk.ui.shell.desk.Desk;
import org.ctfdesk.ui.shell.desk.LastReports;

/** The menu bar. */
final class Menus {
    private final Workplace workplace;
    private final MenuBar bar = new MenuBar();
    private final KeySheet keys;
    private final MenuItem undo;
    private final MenuItem redo;

    Menus(Workplace workplace, Desk desk, LastReports lastReports, Help help, Shell shell) {
        this.workplace = workplace;
        keys = new KeySheet(workplace.words(), bar);
        undo = item("ui.menu.undo", KeyCode.Z, () -> shell.actions().committed(() -> workplace.open().undo()));
        redo = item("ui.menu.redo", KeyCode.Y, () -> shell.actions().committed(() -> workplace.open().redo()));
        bar.getMenus().addAll(file(desk, lastReports, shell), edit(shell), view(shell), report(shell), help(help));
        workplace.openProperty().addListener((property, old, now) -> {
            if (now != null) {
                now.reportProperty().addListener((signal, before, after) -> name(Optional.of(now)));
            }
            name(Optional.ofNullable(now));
        });
        name(Optional.empty());
    }

    MenuItem undo() {
        return undo;
    }

    MenuItem redo() {
        return redo;
    }

    /** All keys on one sheet. */
    KeySheet keys() {
        return keys;
    }

    MenuBar bar() {
        return bar;
    }

    private Menu file(Desk desk, LastReports lastReports, Shell shell) {
        var samples = new Menu(words("ui.menu.samples"));
        Samples.all().forEach(sample -> samples.getItems().add(plain(sample.title(workplace.words()), () -> desk.opening().open(sample))));
        return menu("ui.menu.file",
                item("ui.menu.new", KeyCode.N, () -> shell.actions().committed(shell.beginnings()::ask)),
                item("ui.menu.newFromLast", Optional.empty(), () -> shell.actions().committed(lastReports::begin)),
                item("ui.menu.open", KeyCode.O, desk.opening()::open),
                item("ui.menu.openToRead", Optional.empty(), () -> shell.actions().committed(desk.opening()::openToRead)),
                item("ui.menu.folder", Optional.empty(), () -> shell.showPage(FoldersViewModel.PAGE)),
                samples, exercises(desk),
                new SeparatorMenuItem(),
                needing(item("ui.menu.save", KeyCode.S, () -> shell.actions().taken(() -> desk.saving().save(() -> {})))),
                needing(item("ui.menu.saveAs", new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        () -> shell.actions().taken(() -> desk.saving().saveAs(() -> {})))),
                new SeparatorMenuItem(),
                needing(item("ui.menu.export", KeyCode.E, () -> shell.actions().taken(desk.exports()::workbook))),
                needing(item("ui.menu.workbooks", Optional.empty(), () -> shell.actions().committed(shell::takeWorkbook))),
                needing(item("ui.menu.inventory", Optional.empty(), () -> shell.actions().committed(desk.inventory()::read))),
                offered(item("ui.menu.aefExport", Optional.empty(), () -> shell.actions().committed(desk.format()::export))),
                offered(item("ui.menu.aefImport", Optional.empty(), () -> shell.actions().committed(desk.format()::importLedger))),
                needing(item("ui.menu.last", Optional.empty(), () -> shell.actions().committed(lastReports::take))),
                new SeparatorMenuItem(),
                needing(item("ui.menu.close", KeyCode.W, () -> shell.actions().committed(desk::close))),
                item("ui.menu.quit", KeyCode.Q, shell::quit));
    }

    /** Those that come with the program, day by day. */
    private Menu exercises(Desk desk) {
        var exercises = new Menu(words("ui.menu.exercises"));
        for (var shipped : Shipped.all()) {
            exercises.getItems().add(plain(words("ui.menu.exercise", shipped.day(), shipped.title(workplace.words())),
                    () -> desk.opening().begin(shipped)));
        }
        return exercises;
    }

    private Menu edit(Shell shell) {
        var grid = shell.grid();
        return menu("ui.menu.edit", undo, redo, new SeparatorMenuItem(),
                needing(item("ui.menu.cut", Optional.empty(), grid::cut)),
                needing(item("ui.menu.copy", Optional.empty(), grid::copy)),
                needing(item("ui.menu.copyWithHeads",
                        new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), grid::copyWithHeads)),
                needing(item("ui.menu.paste", Optional.empty(), grid::paste)),
                new SeparatorMenuItem(),
                needing(item("ui.menu.search", KeyCode.F, () -> shell.actions().show(SearchViewModel.PAGE))),
                needing(item("ui.menu.replace", KeyCode.H, () -> {
                    shell.actions().show(SearchViewModel.PAGE);
                    shell.search().focusReplacement();
                })),
                needing(item("ui.menu.findNext", new KeyCodeCombination(KeyCode.F3), () -> shell.actions().nextFound(1))),
                needing(item("ui.menu.findPrevious", new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN),
                        () -> shell.actions().nextFound(-1))),
                item("ui.menu.find", KeyCode.K, () -> shell.finder().field().requestFocus()),
                new SeparatorMenuItem(),
                needing(item("ui.menu.roomy", with(KeyCode.U, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), () -> {
                    grid.editRoomy();
                    workplace.say(words("ui.form.roomy"));
                })),
                needing(item("ui.menu.beside", KeyCode.L, shell.actions()::showBefore)),
                needing(item("ui.menu.comment", with(KeyCode.F2, KeyCombination.SHIFT_DOWN),
                        () -> shell.actions().comment(shell.panels()))),
                needing(item("ui.menu.nextComment", Optional.empty(), shell.actions()::nextComment)),
                new SeparatorMenuItem(),
                rows(shell));
    }

    /** What can be done with whole rows, by keys too. */
    private Menu rows(Shell shell) {
        var rows = shell.form().rows();
        var menu = menu("ui.menu.rows",
                needing(item("ui.form.addHere", with(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), rows::add)),
                needing(item("ui.form.remove", with(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        rows::remove)),
                needing(item("ui.form.up", with(KeyCode.UP, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN), () -> rows.move(-1))),
                needing(item("ui.form.down", with(KeyCode.DOWN, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN),
                        () -> rows.move(1))),
                new SeparatorMenuItem());
        for (var key : RowGestures.KEYS_TO_FILL) {
            menu.getItems().add(needing(plain(words("ui.form.blanks", key), () -> rows.fillBlanks(key))));
        }
        return menu;
    }

    /** How rows are looked at: what they hold stays as it is. */
    private Menu rowView(Shell shell) {
        var views = shell.form().views();
        return menu("ui.menu.rowView",
                needing(item("ui.menu.filter", with(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), () -> {
                    shell.actions().show(Page.FORM);
                    views.ask();
                })),
                needing(item("ui.menu.onlyLikeThis", with(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
                        views::onlyLikeThis)),
                needing(item("ui.menu.onlyFound", with(KeyCode.F8, KeyCombination.SHORTCUT_DOWN), views::onlyFound)),
                new SeparatorMenuItem(),
                needing(item("ui.menu.ascending", Optional.empty(), () -> views.order(false))),
                needing(item("ui.menu.descending", Optional.empty(), () -> views.order(true))),
                new SeparatorMenuItem(),
                needing(item("ui.menu.hideRows", with(KeyCode.DIGIT9, KeyCombination.SHORTCUT_DOWN), views::hide)),
                needing(item("ui.menu.showRows", with(KeyCode.DIGIT9, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        views::showAll)));
    }

    private static KeyCombination with(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private Menu view(Shell shell) {
        var presenting = new CheckMenuItem(words("ui.menu.presenting"));
        presenting.setAccelerator(new KeyCodeCombination(KeyCode.F11));
        presenting.selectedProperty().bindBidirectional(shell.presenting().onProperty());
        var cell = new CheckMenuItem(words("ui.menu.cellPanel"));
        cell.selectedProperty().bindBidirectional(shell.panels().cellShownProperty());
        var findings = new CheckMenuItem(words("ui.menu.findings"));
        findings.selectedProperty().bindBidirectional(shell.panels().findingsShownProperty());
        var quiet = new CheckMenuItem(words("ui.menu.quiet"));
        quiet.selectedProperty().bindBidirectional(workplace.checks().quietProperty());
        var folding = new CheckMenuItem(words("ui.menu.folding"));
        folding.selectedProperty().bindBidirectional(shell.form().foldingProperty());
        return menu("ui.menu.view", item("ui.menu.settings", KeyCode.COMMA, () -> shell.showPage(SettingsView.PAGE)),
                looks(shell.theme()), presenting, new SeparatorMenuItem(), cell, findings, quiet, folding,
                rowView(shell), needing(item("ui.menu.freeze", Optional.empty(), shell.form()::freeze)), new SeparatorMenuItem(),
                needing(item("ui.menu.proof", new KeyCodeCombination(KeyCode.F9), shell.actions()::showProof)),
                new SeparatorMenuItem(),
                item("ui.menu.larger", new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN),
                        () -> shell.zoomed().step(true)),
                item("ui.menu.smaller", new KeyCodeCombination(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
                        () -> shell.zoomed().step(false)),
                item("ui.menu.usual", new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
                        () -> shell.zoomed().zoomProperty().set(1)));
    }

    /** Light, dark, strongest contrast: one of them. */
    private Menu looks(Theme theme) {
        var menu = menu("ui.menu.look");
        var group = new ToggleGroup();
        for (var look : Settings.Look.values()) {
            var item = new RadioMenuItem(words("ui.look." + look));
            item.setToggleGroup(group);
            item.setSelected(theme.lookProperty().get() == look);
            item.setOnAction(event -> theme.lookProperty().set(look));
            theme.lookProperty().addListener((property, old, now) -> item.setSelected(now == look));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu report(Shell shell) {
        var report = menu("ui.menu.report");
        report.getItems().addAll(shell.pages().items());
        report.getItems().addAll(new SeparatorMenuItem(),
                needing(item("ui.menu.nextFinding", new KeyCodeCombination(KeyCode.F8), () -> shell.actions().nextFinding(1))),
                needing(item("ui.menu.previousFinding", new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN),
                        () -> shell.actions().nextFinding(-1))));
        return report;
    }

    private Menu help(Help help) {
        return menu("ui.menu.help", item("ui.menu.manual", new KeyCodeCombination(KeyCode.F1),
                        () -> help.help(bar.getScene().getFocusOwner())),
                item("ui.menu.keys", with(KeyCode.F1, KeyCombination.SHIFT_DOWN), keys::show),
                item("ui.menu.about", Optional.empty(), help::about));
    }

    private void name(Optional<OpenReport> open) {
        name(undo, "ui.menu.undo", open.flatMap(OpenReport::undoName));
        name(redo, "ui.menu.redo", open.flatMap(OpenReport::redoName));
    }

    private void name(MenuItem item, String key, Optional<String> edit) {
        item.setDisable(edit.isEmpty());
        item.setText(edit.map(name -> words("ui.menu.step", words(key), words("edit." + name))).orElse(words(key)));
    }

    private Menu menu(String key, MenuItem... items) {
        return new Menu(words(key), null, items);
    }

    private MenuItem item(String key, KeyCode code, Runnable action) {
        return item(key, new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
    }

    private MenuItem item(String key, KeyCombination keys, Runnable action) {
        return item(key, Optional.of(keys), action);
    }

    private MenuItem item(String key, Optional<KeyCombination> keys, Runnable action) {
        var item = plain(words(key), action);
        keys.ifPresent(item::setAccelerator);
        return item;
    }

    private static MenuItem plain(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Greyed while no report is open. */
    private MenuItem needing(MenuItem item) {
        item.disableProperty().bind(workplace.openProperty().isNull());
        return item;
    }

    /** Not there while no ledger is kept. */
    private MenuItem offered(MenuItem item) {
        item.setVisible(false);
        workplace.openProperty().addListener((property, old, now) -> {
            item.setVisible(now != null && AefFiles.isOffered(now.report()));
            if (now != null) {
                now.reportProperty().addListener((signal, before, after) -> item.setVisible(AefFiles.isOffered(after)));
            }
        });
        return item;
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
