package org.ctfdesk.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.ctfdesk.account.proof.Proof;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.manual.Manual;
import org.ctfdesk.program.Version;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.bothsides.BothSidesView;
import org.ctfdesk.ui.bothsides.BothSidesViewModel;
import org.ctfdesk.ui.cell.CellView;
import org.ctfdesk.ui.cell.CellViewModel;
import org.ctfdesk.ui.checklist.ChecklistView;
import org.ctfdesk.ui.checklist.ChecklistViewModel;
import org.ctfdesk.ui.checks.ChecksView;
import org.ctfdesk.ui.checks.ChecksViewModel;
import org.ctfdesk.ui.common.Checks;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.OpenReport.Page;
import org.ctfdesk.ui.common.RunningJobs;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.findings.FindingsView;
import org.ctfdesk.ui.findings.FindingsViewModel;
import org.ctfdesk.ui.findings.Grouping;
import org.ctfdesk.ui.flexibility.FlexibilityView;
import org.ctfdesk.ui.flexibility.FlexibilityViewModel;
import org.ctfdesk.ui.form.FormView;
import org.ctfdesk.ui.form.FormViewModel;
import org.ctfdesk.ui.grid.FormGrid;
import org.ctfdesk.ui.outline.OutlineView;
import org.ctfdesk.ui.outline.OutlineViewModel;
import org.ctfdesk.ui.period.PeriodView;
import org.ctfdesk.ui.period.PeriodViewModel;
import org.ctfdesk.ui.preflight.PreflightView;
import org.ctfdesk.ui.preflight.PreflightViewModel;
import org.ctfdesk.ui.profile.ProfileView;
import org.ctfdesk.ui.proof.ProofView;
import org.ctfdesk.ui.proof.ProofViewModel;
import org.ctfdesk.ui.proposal.ProposalView;
import org.ctfdesk.ui.proposal.ProposalViewModel;
import org.ctfdesk.ui.status.Selection;
import org.ctfdesk.ui.status.StatusView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The window, wired from top to bottom: what works, what shows it, where it stands, what happens. */
public final class Shell {
    private final Stage stage;
    private final Words words;
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
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ProofView proof;
    private final PeriodView period;
    private final ProposalViewModel proposal;
    private final ProposalView proposalView;
    private final ChecklistView checklist;
    private final Pages pages;
    private Consumer<String> browser = page -> {};
    private final BorderPane root = new BorderPane();

    /** A window with the dialogs of the system. */
    public Shell(Stage stage, Words words, Settings settings, Executor window, Clock clock) {
        this(stage, words, settings, new FxDialogs(stage, words), window, clock);
    }

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
        workplace = new Workplace(words, new Checks(window), settings.numbers());
        jobs = new RunningJobs(window);
        desk = new Desk(workplace, dialogs, jobs, settings, clock, window);
        lastReports = new LastReports(workplace, dialogs, jobs, clock, desk);
        form = new FormView(workplace, new FormViewModel(workplace));
        status = new StatusView(workplace, jobs, form.grid().zoomProperty());
        found = new FindingsViewModel(workplace);
        findings = new FindingsView(found, words, this::enterForm, kind -> committed(() -> desk.exportFindings(kind)));
        cell = new CellView(new CellViewModel(workplace), words);
        profile = new ProfileView(workplace, () -> committed(lastReports::take));
        proof = new ProofView(new ProofViewModel(workplace, jobs), words);
        period = new PeriodView(new PeriodViewModel(workplace, jobs), words);
        checklist = new ChecklistView(new ChecklistViewModel(workplace), words, () -> committed(lastReports::take));
        proposal = new ProposalViewModel(workplace, dialogs, jobs, clock);
        proposalView = new ProposalView(proposal, words);
        pages = pages();
        outline = new OutlineView(new OutlineViewModel(workplace), words, pages.links(), this::enterForm);
        finder = new Finder(workplace, this::enterForm);
        firstPage = new FirstPage(words, settings, desk, jobs);
        panels = new Panels(settings, outline.root(), findings.root(), cell.root());
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

    /** Asks for a workbook from elsewhere. */
    void takeWorkbook() {
        proposal.choose();
    }

    FormGrid grid() {
        return form.grid();
    }

    BooleanProperty darkProperty() {
        return dark;
    }

    BooleanProperty cellPanelProperty() {
        return panels.cellShownProperty();
    }

    BooleanProperty foldingProperty() {
        return form.foldingProperty();
    }

    BooleanProperty findingsPanelProperty() {
        return panels.findingsShownProperty();
    }

    /** The pages of the middle; those with a link stand in the outline in this order. */
    private Pages pages() {
        var all = new Pages(words, this::show);
        all.add(Page.FORM, form.root(), this::enterForm);
        all.add(Page.PROOF, proof.root(), proof::focus);
        all.add(Page.PROPOSAL, proposalView.root(), proposalView::focus);
        var bothSides = new BothSidesView(new BothSidesViewModel(workplace, dialogs, jobs), words);
        var flexibility = new FlexibilityView(new FlexibilityViewModel(workplace), words);
        var checks = new ChecksView(new ChecksViewModel(workplace, jobs), words);
        var preflight = new PreflightView(new PreflightViewModel(workplace), words, () -> committed(desk::export));
        all.addLinked(Page.PROFILE, "ui.outline.profile", profile.root(), profile::focus);
        all.addLinked(Page.FLEXIBILITY, "ui.outline.flexibility", flexibility.root(), flexibility::focus);
        all.addLinked(Page.PERIOD, "ui.outline.period", period.root(), period::focus);
        all.addLinked(Page.BOTH_SIDES, "ui.outline.bothSides", bothSides.root(), bothSides::focus);
        all.addLinked(Page.CHECKLIST, "ui.outline.checklist", checklist.root(), checklist::focus);
        all.addLinked(Page.CHECKS, "ui.outline.checks", checks.root(), checks::focus);
        all.addLinked(Page.PREFLIGHT, "ui.outline.preflight", preflight.root(), preflight::focus);
        return all;
    }

    private void layOut() {
        var menus = new Menus(workplace, desk, lastReports, this);
        var undo = tool(menus.undo(), new FontIcon(MaterialDesignU.UNDO));
        var redo = tool(menus.redo(), new FontIcon(MaterialDesignR.REDO));
        var export = new Button(words.of("ui.export"), new FontIcon(MaterialDesignF.FILE_EXCEL_OUTLINE));
        export.getStyleClass().add("accent");
        export.disableProperty().bind(workplace.openProperty().isNull());
        export.setOnAction(event -> committed(desk::export));
        finder.field().disableProperty().bind(workplace.openProperty().isNull());
        var left = new HBox(2, menus.bar(), undo, redo);
        left.setAlignment(Pos.CENTER_LEFT);
        var bar = new HBox(12, left, space(), finder.field(), space(), export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("top-bar");
        root.setTop(bar);
        root.setBottom(status.root());
        root.getStyleClass().add("shell");
        for (var sheet : List.of("desk.css", "article6.css")) {
            root.getStylesheets().add(Shell.class.getResource("/org/ctfdesk/ui/" + sheet).toExternalForm());
        }
        panels.inOrder(outline.root(), outline::focus);
        pages.inOrder(panels);
        panels.inOrder(findings.root(), findings::focus);
        panels.inOrder(cell.root(), cell::focus);
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** A button that does what a menu item does. */
    private Button tool(MenuItem item, FontIcon icon) {
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

    private void bind() {
        dark.set(settings.isDark());
        dark.addListener((property, old, now) -> theme());
        theme();
        workplace.numbersProperty().addListener((property, old, now) -> settings.setNumbers(now));
        found.groupingProperty().set(Grouping.of(settings.chosen("findings.grouping", "")));
        found.groupingProperty().addListener((property, old, now) -> settings.setChosen("findings.grouping", now.name()));
        workplace.openProperty().addListener((property, old, now) -> showReport(now));
        form.grid().selectionProperty().addListener((property, old, now) -> showSelection());
        form.grid().contentProperty().addListener((property, old, now) -> showSelection());
    }

    private void theme() {
        settings.setDark(dark.get());
        Application.setUserAgentStylesheet(dark.get() ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(dark.get() ? "dark" : "light");
    }

    private void handle() {
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F6) {
                panels.goOn(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        panels.leaveWith(() -> committed(() -> workplace.open().pageProperty().set(Page.FORM)), form.root());
        root.setOnDragOver(event -> {
            if (dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        root.setOnDragDropped(event -> {
            var file = dragged(event);
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(path -> committed(() -> desk.open(path)));
        });
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> bugs.show(bug));
    }

    /** The file that is dragged over the window, where it is one that can be opened. */
    private static Optional<Path> dragged(DragEvent event) {
        var files = event.getDragboard().getFiles();
        return event.getGestureSource() == null && files.size() == 1
                ? Optional.of(files.getFirst().toPath()).filter(Desk::canOpen)
                : Optional.empty();
    }

    private void showReport(OpenReport open) {
        if (open == null) {
            root.setCenter(firstPage.root());
            firstPage.show();
            stage.setTitle("CTF Desk");
            return;
        }
        workplace.checks().check(open.report());
        open.reportProperty().addListener((signal, before, after) -> {
            workplace.checks().check(after);
            offerArticle6(after);
        });
        offerArticle6(open.report());
        open.unsavedProperty().addListener((signal, before, after) -> title(open));
        open.fileProperty().addListener((signal, before, after) -> title(open));
        open.pageProperty().addListener((signal, before, after) -> pages.show(after, panels));
        title(open);
        root.setCenter(panels.root());
        panels.arrange();
        pages.show(open.pageProperty().get(), panels);
    }

    private void title(OpenReport open) {
        stage.setTitle((open.unsavedProperty().get() ? "● " : "") + open.name() + " – CTF Desk");
    }

    /** Gives the keys to the grid. */
    private void enterForm() {
        form.grid().requestFocus();
    }

    /** Shows a page after what is being typed has been taken. */
    void show(Page page) {
        committed(() -> workplace.open().pageProperty().set(page));
    }

    /** Only a Party that cooperates has adjustments to look at. */
    private void offerArticle6(Report report) {
        var cooperates = report.profile().circumstances().cooperates();
        pages.offer(Page.PERIOD, cooperates);
        pages.offer(Page.BOTH_SIDES, cooperates);
    }

    /** The proof of the cell that is selected, or where to find one. */
    void showProof() {
        committed(() -> {
            var open = workplace.open();
            if (open.placeProperty().get().filter(place -> Proof.isFor(open.report(), place)).isPresent()) {
                open.pageProperty().set(Page.PROOF);
            } else {
                workplace.say(words.of("ui.proof.none"));
            }
        });
    }

    /** Who shows pages of the manual. */
    public void showPagesWith(Consumer<String> shower) {
        browser = shower;
    }

    /** Opens the manual at the rule of the finding that the keys are at, else at the table, and at the line where one is selected. */
    void manual() {
        var folder = settings.folder().resolve("manual-" + Version.NUMBER);
        var rule = findings.asked().map(finding -> Manual.page(finding.rule()));
        var table = workplace.hasReport() ? Manual.page(Forms.of(workplace.open().tableProperty().get().form())) : Manual.INDEX;
        var page = rule.orElse(table);
        var line = workplace.hasReport() && rule.isEmpty()
                ? workplace.open().placeProperty().get().map(place -> "#line-" + place.row().line()).orElse("") : "";
        jobs.start(words.of("ui.job.manual"),
                progress -> {
                    new Manual(words).write(folder);
                    return folder.resolve(page).toUri() + line;
                },
                browser,
                wrong -> dialogs.tell(words.of("ui.failed"), words.of("ui.manual.notWritten", folder, wrong.getMessage())));
    }

    private void showSelection() {
        var range = form.grid().selectionProperty().get();
        if (range == null || !workplace.hasReport()) {
            status.showSelection("");
            return;
        }
        status.showSelection(Selection.told(form.answers(range), workplace.numbersProperty().get(), words));
    }

    /** Runs {@code action} after what is being typed has been taken. */
    void committed(Runnable action) {
        form.grid().commitEdit();
        profile.commit();
        checklist.commit();
        action.run();
    }

    void find() {
        finder.field().requestFocus();
    }

    void nextFinding(int by) {
        committed(() -> findings.next(by));
        enterForm();
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
