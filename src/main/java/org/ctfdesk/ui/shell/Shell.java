package org.ctfdesk.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.cell.BesideViewModel;
import org.ctfdesk.ui.cell.CellView;
import org.ctfdesk.ui.cell.CellViewModel;
import org.ctfdesk.ui.common.BackgroundChecker;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
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
import org.ctfdesk.ui.proposal.ProposalViewModel;
import org.ctfdesk.ui.search.SearchView;
import org.ctfdesk.ui.search.SearchViewModel;
import org.ctfdesk.ui.shell.desk.Desk;
import org.ctfdesk.ui.shell.desk.LastReports;
import org.ctfdesk.ui.shell.find.Finder;
import org.ctfdesk.ui.shell.find.OtherHits;
import org.ctfdesk.ui.status.StatusView;

/** The window, wired from top to bottom: what works, what shows it, where it stands, what happens. */
public final class Shell {
    private final Stage stage;
    private final Words words;
    private final Clock clock;
    private final Settings settings;
    private final Workplace workplace;
    private final Dialogs dialogs;
    private final RunningJobs jobs;
    private final Desk desk;
    private final LastReports lastReports;
    private final FormView form;
    private final FindingsViewModel found;
    private final FindingsView findings;
    private final CellView cell;
    private final ProfileView profile;
    private final OutlineView outline;
    private final StatusView status;
    private final Finder finder;
    private final FirstPage firstPage;
    private final Panels panels;
    private final BugWindow bugs;
    private final Theme theme;
    private final Beginnings beginnings;
    private final Help help;
    private final ProposalViewModel proposal;
    private final SearchView search;
    private final Pages pages;
    private final Actions actions;
    private final BorderPane body = new BorderPane();
    private final Zoomed root = new Zoomed(body);
    private final Presenting presenting;

    /**
     * A window.
     *
     * @param window runs what touches the window, on its thread
     */
    public Shell(Stage stage, Words words, Settings settings, Dialogs dialogs, Executor window, Clock clock) {
        this.stage = stage;
        this.words = words;
        this.settings = settings;
        this.dialogs = dialogs;
        workplace = new Workplace(words, new BackgroundChecker(window), settings.numbers());
        this.clock = clock;
        jobs = new RunningJobs(window);
        desk = new Desk(workplace, dialogs, jobs, settings, clock, window);
        lastReports = new LastReports(workplace, dialogs, jobs, clock, desk);
        var table = new FormViewModel(workplace, dialogs);
        form = new FormView(workplace, table, settings);
        status = new StatusView(workplace, jobs, root.zoomProperty(), Zoomed.STEPS);
        found = new FindingsViewModel(workplace);
        findings = new FindingsView(found, words, form::focus, kind -> actions().taken(() -> desk.exports().findings(kind)));
        cell = new CellView(new CellViewModel(workplace), new BesideViewModel(workplace, clock, settings::author), words);
        profile = new ProfileView(workplace, window, () -> actions().committed(lastReports::take));
        proposal = new ProposalViewModel(workplace, dialogs, jobs, clock);
        var searching = new SearchViewModel(workplace, jobs);
        search = new SearchView(searching, words, form::focus);
        var workshop = new WorkshopPages(workplace, dialogs, jobs, clock, desk.opening()::showExercise, page -> actions().show(page));
        var settingsPage = new AllSettings(workplace, settings, found, table.enterProperty()).page(this::theme, root, this::panels);
        pages = new PageList(workplace, dialogs, jobs, clock, desk, lastReports, this::actions).of(form, search, proposal, profile,
                settings::author, workshop.pages(), settingsPage);
        actions = new Actions(workplace, form, findings, searching, pages, cell);
        desk.beforeAnother(pages::commit);
        outline = new OutlineView(new OutlineViewModel(workplace), words, pages.links(), form::focus);
        var side = new BorderPane(outline.root(), null, null, workshop.panel().root(), null);
        panels = new Panels(settings, side, findings.root(), cell.root());
        bugs = new BugWindow(words, () -> desk.saving().saveAs(() -> {}));
        theme = new Theme(settings, root);
        beginnings = new Beginnings(stage, workplace, desk, lastReports, proposal, theme, clock);
        firstPage = new FirstPage(words, settings, desk, jobs, beginnings::ask);
        presenting = new Presenting(stage, root.zoomProperty(), panels);
        help = new Help(workplace, settings, dialogs, jobs, findings);
        var menus = new Menus(workplace, desk, lastReports, help, this);
        finder = new Finder(workplace, form::focus, OtherHits.sources(workplace, menus.bar(), settings, this::open));
        layOut(menus);
        bind(window);
        handle(menus);
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

    /** Asks for a workbook from elsewhere. */
    void takeWorkbook() {
        proposal.choose();
    }

    FormView form() {
        return form;
    }

    FormGrid grid() {
        return form.grid();
    }

    Beginnings beginnings() {
        return beginnings;
    }

    Theme theme() {
        return theme;
    }

    Zoomed zoomed() {
        return root;
    }

    Presenting presenting() {
        return presenting;
    }

    Actions actions() {
        return actions;
    }

    SearchView search() {
        return search;
    }

    Finder finder() {
        return finder;
    }

    Panels panels() {
        return panels;
    }

    Pages pages() {
        return pages;
    }

    private void layOut(Menus menus) {
        var bar = new TopBar(workplace, menus, finder, () -> actions().taken(desk.exports()::workbook));
        body.setTop(new VBox(bar.root(), new LockBar(workplace).root(), new NoticeBar(workplace).root()));
        body.setBottom(status.root());
        body.getStyleClass().add("shell");
        panels.inOrder(outline.root(), outline::focus);
        pages.inOrder(panels);
        panels.inOrder(findings.root(), findings::focus);
        panels.inOrder(cell.root(), cell::focus);
    }

    private void bind(Executor window) {
        Following.follow(workplace, this::title, OpenReport::unsavedProperty, OpenReport::fileProperty);
        workplace.openProperty().addListener((property, old, now) -> showReport(now));
        SelectionTold.follow(workplace, form, status, window);
    }

    private void handle(Menus menus) {
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, new WindowKeys(this, menus.keys())::pressed);
        panels.leaveWith(() -> actions.committed(() -> workplace.open().pageProperty().set(Page.FORM)), form.root());
        SecondClicks.on(root);
        Dropping.on(root, path -> actions.committed(() -> desk.opening().open(path)));
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> bugs.show(bug));
    }

    /** A page; where no report is open it stands in place of the first page, with a way back. */
    void showPage(String key) {
        if (workplace.hasReport()) {
            actions.show(key);
            return;
        }
        var page = pages.page(key);
        var back = new Button(words.of("ui.settings.back"));
        back.setOnAction(event -> showReport(null));
        back.setCancelButton(true);
        var foot = new FlowPane(back);
        foot.getStyleClass().add("wall-foot");
        body.setCenter(new BorderPane(page.root(), null, null, foot, null));
        page.focus();
    }

    private void showReport(OpenReport open) {
        if (open == null) {
            body.setCenter(firstPage.root());
            firstPage.show();
            return;
        }
        workplace.checks().check(open.report());
        open.reportProperty().addListener((signal, before, after) -> workplace.checks().check(after));
        open.pageProperty().addListener((signal, before, after) -> pages.show(after, panels));
        body.setCenter(panels.root());
        panels.arrange();
        pages.show(open.pageProperty().get(), panels);
    }

    private void title() {
        stage.setTitle(!workplace.hasReport() ? "CTF Desk"
                : (workplace.open().unsavedProperty().get() ? "● " : "") + workplace.open().name() + " – CTF Desk");
    }

    /** Who shows pages of the manual. */
    public void showPagesWith(Consumer<String> shower) {
        help.showPagesWith(shower);
    }

    /** Opens a file given on the command line. */
    public void open(Path file) {
        desk.opening().open(file);
    }

    void quit() {
        actions.committed(() -> desk.whenFree(() -> {
            form.keepColumns();
            desk.letGo();
            stage.hide();
        }));
    }
}
