package org.ctfdesk.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.ctfdesk.Version;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.cell.CellView;
import org.ctfdesk.ui.cell.CellViewModel;
import org.ctfdesk.ui.common.Checks;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.RunningJobs;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.findings.FindingsView;
import org.ctfdesk.ui.findings.FindingsViewModel;
import org.ctfdesk.ui.form.FormView;
import org.ctfdesk.ui.form.FormViewModel;
import org.ctfdesk.ui.grid.FormGrid;
import org.ctfdesk.ui.outline.OutlineView;
import org.ctfdesk.ui.outline.OutlineViewModel;
import org.ctfdesk.ui.profile.ProfileView;
import org.ctfdesk.ui.status.Selection;
import org.ctfdesk.ui.status.StatusView;
import org.ctfdesk.ui.welcome.WelcomeView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The window, wired from top to bottom: what works, what shows it, where it stands, what happens. */
public final class Shell {
    /** Below this width the panel of the cell is folded away first. */
    private static final double ROOM_FOR_CELL = 1400;

    private static final double OUTLINE_WIDTH = 282;
    private static final double CELL_WIDTH = 326;

    private final Stage stage;
    private final Words words;
    private final Settings settings;
    private final Workplace workplace;
    private final Dialogs dialogs;
    private final RunningJobs jobs;
    private final Desk desk;
    private final FormView form;
    private final FindingsView findings;
    private final CellView cell;
    private final ProfileView profile;
    private final OutlineView outline;
    private final StatusView status;
    private final Finder finder;
    private final BugWindow bugs;
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty cellPanel = new SimpleBooleanProperty(true);
    private final BooleanProperty findingsPanel = new SimpleBooleanProperty(true);
    private final ToggleButton profileLink;
    private final StackPane middle = new StackPane();
    private final SplitPane upright = new SplitPane();
    private final SplitPane across = new SplitPane();
    private final BorderPane root = new BorderPane();

    /**
     * @param window runs what touches the window, on its thread
     */
    public Shell(Stage stage, Words words, Settings settings, Executor window, Clock clock) {
        this.stage = stage;
        this.words = words;
        this.settings = settings;
        var checks = new Checks(window);
        workplace = new Workplace(words, checks, settings.numbers());
        dialogs = new FxDialogs(stage, words);
        jobs = new RunningJobs(window);
        form = new FormView(workplace, new FormViewModel(workplace));
        status = new StatusView(workplace, jobs, form.grid().zoomProperty());
        desk = new Desk(workplace, dialogs, jobs, settings, clock, said -> window.execute(() -> status.say(said)));
        findings = new FindingsView(new FindingsViewModel(workplace), words);
        cell = new CellView(new CellViewModel(workplace), words);
        profile = new ProfileView(workplace);
        profileLink = link("ui.outline.profile");
        outline = new OutlineView(new OutlineViewModel(workplace), words, List.of(profileLink));
        finder = new Finder(workplace);
        bugs = new BugWindow(words, () -> desk.saveAs(() -> {}));
        layOut();
        bind();
        handle();
        showReport(null);
    }

    /** What goes into the window. */
    public Parent root() {
        return root;
    }

    /** What the File menu does. */
    public Desk desk() {
        return desk;
    }

    /** The open report and what belongs to it. */
    public Workplace workplace() {
        return workplace;
    }

    FormGrid grid() {
        return form.grid();
    }

    BooleanProperty darkProperty() {
        return dark;
    }

    BooleanProperty cellPanelProperty() {
        return cellPanel;
    }

    BooleanProperty findingsPanelProperty() {
        return findingsPanel;
    }

    private void layOut() {
        var undo = tool("ui.menu.undo", new FontIcon(MaterialDesignU.UNDO), () -> workplace.open().undo());
        var redo = tool("ui.menu.redo", new FontIcon(MaterialDesignR.REDO), () -> workplace.open().redo());
        var export = new Button(words.of("ui.export"), new FontIcon(MaterialDesignF.FILE_EXCEL_OUTLINE));
        export.getStyleClass().add("accent");
        export.disableProperty().bind(workplace.openProperty().isNull());
        export.setOnAction(event -> committed(desk::export));
        finder.field().disableProperty().bind(workplace.openProperty().isNull());
        var menus = new Menus(workplace, desk, this).bar();
        var left = new HBox(2, menus, undo, redo);
        left.setAlignment(Pos.CENTER_LEFT);
        var bar = new HBox(12, left, space(), finder.field(), space(), export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("top-bar");
        upright.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(findings.root(), false);
        SplitPane.setResizableWithParent(outline.root(), false);
        SplitPane.setResizableWithParent(cell.root(), false);
        ((Region) outline.root()).setMinWidth(190);
        ((Region) cell.root()).setMinWidth(220);
        ((Region) findings.root()).setMinHeight(80);
        root.setTop(bar);
        root.setBottom(status.root());
        root.getStyleClass().add("shell");
        root.getStylesheets().add(Shell.class.getResource("/org/ctfdesk/ui/desk.css").toExternalForm());
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button tool(String key, FontIcon icon, Runnable action) {
        var button = new Button(null, icon);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(words.of(key)));
        button.setAccessibleText(words.of(key));
        button.disableProperty().bind(workplace.openProperty().isNull());
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private ToggleButton link(String key) {
        var link = new ToggleButton(words.of(key));
        link.getStyleClass().add("table-row");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAlignment(Pos.CENTER_LEFT);
        return link;
    }

    private void bind() {
        dark.set(settings.isDark());
        dark.addListener((property, old, now) -> theme());
        theme();
        workplace.numbersProperty().addListener((property, old, now) -> settings.setNumbers(now));
        workplace.openProperty().addListener((property, old, now) -> showReport(now));
        cellPanel.addListener((property, old, now) -> arrange());
        findingsPanel.addListener((property, old, now) -> arrange());
        stage.widthProperty().addListener((property, old, now) -> {
            if ((old.doubleValue() < ROOM_FOR_CELL) != (now.doubleValue() < ROOM_FOR_CELL)) {
                cellPanel.set(now.doubleValue() >= ROOM_FOR_CELL);
            }
        });
        form.grid().selectionProperty().addListener((property, old, now) -> showSelection());
    }

    private void theme() {
        settings.setDark(dark.get());
        Application.setUserAgentStylesheet(dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(dark.get() ? "dark" : "light");
    }

    private void handle() {
        profileLink.setOnAction(event -> showProfile());
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> bugs.show(bug));
    }

    private void showReport(OpenReport open) {
        if (open == null) {
            root.setCenter(welcome());
            stage.setTitle("CTF Desk");
            return;
        }
        workplace.checks().check(open.report());
        open.reportProperty().addListener((signal, before, after) -> workplace.checks().check(after));
        open.unsavedProperty().addListener((signal, before, after) -> title(open));
        open.fileProperty().addListener((signal, before, after) -> title(open));
        open.tableProperty().addListener((signal, before, after) -> showForm());
        open.placeProperty().addListener((signal, before, after) -> after.ifPresent(place -> showForm()));
        title(open);
        root.setCenter(across);
        showForm();
        arrange();
    }

    private Node welcome() {
        var rescues = new ArrayList<WelcomeView.Rescue>();
        for (var left : Rescues.untitled(settings.folder())) {
            rescues.add(new WelcomeView.Rescue(words.of("ui.recovery.untitled", left.recovery().edits()), () -> desk.restore(left), () -> {
                left.discard();
                showReport(null);
            }));
        }
        for (var file : Rescues.files(settings.recent())) {
            rescues.add(new WelcomeView.Rescue(words.of("ui.recovery.file", file), () -> desk.open(file), () -> {
                try {
                    Files.deleteIfExists(Journal.beside(file));
                } catch (IOException stays) {
                    status.say(String.valueOf(stays.getMessage()));
                }
                showReport(null);
            }));
        }
        var view = new WelcomeView(words, desk::create, desk::open, settings.recent(), desk::open, Samples.all(), desk::open, rescues);
        return view.root();
    }

    private void title(OpenReport open) {
        stage.setTitle((open.unsavedProperty().get() ? "● " : "") + open.name() + " – CTF Desk");
    }

    /** Puts the panels where they belong; folded ones are left out. */
    private void arrange() {
        var above = new ArrayList<Node>(List.of(middle));
        if (findingsPanel.get()) {
            above.add(findings.root());
        }
        upright.getItems().setAll(above);
        var beside = new ArrayList<Node>(List.of(outline.root(), upright));
        if (cellPanel.get()) {
            beside.add(cell.root());
        }
        across.getItems().setAll(beside);
        var width = Math.max(900, stage.getWidth());
        across.setDividerPositions(cellPanel.get()
                ? new double[] {OUTLINE_WIDTH / width, 1 - CELL_WIDTH / width}
                : new double[] {OUTLINE_WIDTH / width});
        upright.setDividerPositions(0.79);
    }

    private void showForm() {
        profileLink.setSelected(false);
        middle.getChildren().setAll(form.root());
    }

    void showProfile() {
        committed(() -> {
            profileLink.setSelected(true);
            middle.getChildren().setAll(profile.root());
        });
    }

    private void showSelection() {
        var range = form.grid().selectionProperty().get();
        if (range == null || !workplace.hasReport()) {
            status.showSelection("");
            return;
        }
        status.showSelection(Selection.told(form.answers(range), workplace.numbersProperty().get(), words));
    }

    /** Runs {@code action} after what is being typed into a cell has been taken. */
    void committed(Runnable action) {
        form.grid().commitEdit();
        action.run();
    }

    void find() {
        finder.field().requestFocus();
    }

    void nextFinding(int by) {
        findings.next(by);
    }

    void zoomBy(double factor) {
        var zoom = form.grid().zoomProperty();
        zoom.set(factor == 0 ? 1 : Math.clamp(zoom.get() * factor, 0.5, 2));
    }

    void about() {
        dialogs.tell("CTF Desk " + Version.NUMBER, words.of("ui.about"));
    }

    /** Opens a file given on the command line. */
    public void open(Path file) {
        desk.open(file);
    }

    void quit() {
        committed(() -> desk.whenFree(() -> {
            desk.letGo();
            stage.hide();
        }));
    }

}
