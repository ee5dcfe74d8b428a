package org.ctfdesk.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.control.Visibility;
import org.ctfdesk.ui.grid.CellRange;
import org.ctfdesk.ui.grid.FormGrid;
import org.ctfdesk.ui.grid.GridScroll;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The form as the decision prints it: title, paragraphs, a tab for each target, and the grid. */
public final class FormView implements Page {
    private final Workplace workplace;
    private final FormViewModel model;
    private final FormGrid grid = new FormGrid();
    private final FormTitle title = new FormTitle();
    private final FormSources sources;
    private final TargetTabs targets;
    private final TableMemory memory;
    private final Button addOne = new Button();
    private final MenuButton add = new MenuButton();
    private final Button remove;
    private final Button up;
    private final Button down;
    private final Button footnote;
    private final BorderPane root = new BorderPane();
    private final RowGestures rows;
    private final ViewGestures views;
    private final ViewBar viewBar;
    private boolean following;

    /** @param settings keeps the widths of columns */
    public FormView(Workplace workplace, FormViewModel model, Settings settings) {
        this.workplace = workplace;
        this.model = model;
        memory = new TableMemory(settings);
        sources = new FormSources(workplace.words());
        rows = new RowGestures(workplace, model, grid, this::show);
        views = new ViewGestures(workplace, model, grid, this::show);
        viewBar = new ViewBar(model, views, workplace.words(), grid::requestFocus);
        targets = new TargetTabs(workplace, grid::requestFocus);
        add.setText(words("ui.form.add"));
        add.setGraphic(new FontIcon(MaterialDesignP.PLUS));
        addOne.setText(words("ui.form.add"));
        addOne.setGraphic(new FontIcon(MaterialDesignP.PLUS));
        remove = button("ui.form.remove", new FontIcon(MaterialDesignT.TRASH_CAN_OUTLINE));
        up = button("ui.form.up", new FontIcon(MaterialDesignA.ARROW_UP));
        down = button("ui.form.down", new FontIcon(MaterialDesignA.ARROW_DOWN));
        footnote = button("ui.form.footnote", new FontIcon(MaterialDesignF.FORMAT_SUPERSCRIPT));
        root.setTop(head());
        grid.getStyleClass().add("form-view-grid");
        root.setCenter(new StackPane(grid));
        root.getCenter().getStyleClass().add("form-ground");
        root.getStyleClass().add("form-view");
        bind();
        handle();
        showContent();
    }

    @Override
    public String key() {
        return Page.FORM;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Gives the keys to the grid. */
    @Override
    public void focus() {
        grid.requestFocus();
    }

    /** Takes what is being typed into a cell. */
    @Override
    public void commit() {
        grid.commitEdit();
    }

    @Override
    public void take() {
        grid.takeEdit();
    }

    /** What can be done with whole rows. */
    public RowGestures rows() {
        return rows;
    }

    /** How rows are looked at. */
    public ViewGestures views() {
        return views;
    }

    /** Keeps what the user did to the columns of the table that is shown. */
    public void keepColumns() {
        if (grid.contentProperty().get() instanceof FormContent content) {
            memory.keep(content.sheet().key(), content.sheet().columns(), grid);
        }
    }

    /** The columns up to that of the cell stay in sight, or again as many as the form says. */
    public void freeze() {
        var columns = grid.focusColumnProperty().get() + 1;
        grid.frozenColumnsProperty().set(grid.frozenColumnsProperty().get() == columns ? 0 : columns);
        keepColumns();
    }

    /** The grid, for the window's Edit menu and zoom. */
    public FormGrid grid() {
        return grid;
    }

    private Node head() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(sources.root(), Priority.SOMETIMES);
        List.of(addOne, add, remove, up, down, footnote).forEach(control -> control.setMinWidth(Region.USE_PREF_SIZE));
        var bar = new HBox(4, sources.root(), space, addOne, add, remove, up, down, footnote);
        bar.getStyleClass().add("form-bar");
        var head = new VBox(2, title.root(), bar, viewBar.root(), targets.root());
        head.setPadding(new Insets(12, 16, 0, 16));
        return head;
    }

    private Button button(String key, FontIcon icon) {
        var button = new Button(null, icon);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(words(key)));
        button.setAccessibleText(words(key));
        return button;
    }

    private void bind() {
        model.pastedProperty().addListener((property, old, now) -> {
            if (now != null) {
                grid.select(now);
            }
        });
        model.contentProperty().addListener((property, old, now) -> showContent());
        grid.editsProperty().set(model);
        grid.localeProperty().set(workplace.words().locale());
        grid.focusRowProperty().addListener((property, old, now) -> moved());
        grid.focusColumnProperty().addListener((property, old, now) -> moved());
        workplace.openProperty().addListener((property, old, now) -> {
            memory.forget();
            listenToPlace();
        });
        listenToPlace();
    }

    /** Whether rows that are wholly FX are left out. */
    public BooleanProperty foldingProperty() {
        return model.table().foldingProperty();
    }

    private void listenToPlace() {
        if (workplace.hasReport()) {
            workplace.open().placeProperty().addListener((property, old, now) -> now.ifPresent(this::show));
        }
    }

    private void handle() {
        remove.setOnAction(event -> rows.remove());
        up.setOnAction(event -> rows.move(-1));
        down.setOnAction(event -> rows.move(1));
        footnote.setOnAction(event -> rows.addFootnote());
        grid.menuItems().addAll(rows.menuItems());
        grid.menuItems().addAll(views.menuItems());
    }

    /** The grid went to another cell: the rest of the window follows. */
    private void moved() {
        var place = model.placeAt(grid.focusRowProperty().get(), grid.focusColumnProperty().get());
        if (workplace.hasReport() && !following) {
            following = true;
            workplace.open().placeProperty().set(place);
            following = false;
        }
        rows.moved();
        enable();
    }

    private void enable() {
        var row = grid.focusRowProperty().get();
        remove.setDisable(!model.rows().canRemoveAt(row));
        footnote.setDisable(!model.footnotes().canCiteAt(row, grid.focusColumnProperty().get()));
        up.setDisable(!model.rows().canRemoveAt(row));
        down.setDisable(!model.rows().canRemoveAt(row));
    }

    /** Somebody sent the user to a cell. */
    private void show(Place place) {
        if (following || model.contentProperty().get() == null) {
            return;
        }
        model.reveal(place);
        model.contentProperty().get().sheet().find(place).ifPresent(at -> {
            following = true;
            grid.select(at.row(), at.column());
            following = false;
        });
        enable();
    }

    private void showContent() {
        var content = model.contentProperty().get();
        if (content == null) {
            grid.contentProperty().set(null);
            return;
        }
        var before = grid.contentProperty().get() instanceof FormContent shown ? Optional.of(shown.sheet()) : Optional.<Sheet>empty();
        var isOther = before.map(Sheet::key).filter(content.sheet().key()::equals).isEmpty();
        if (isOther) {
            grid.commitEdit();
            before.ifPresent(table -> memory.leave(table.key(), table.columns(), grid));
        }
        grid.contentProperty().set(content);
        if (isOther) {
            showTable(content.sheet().form(), content);
        }
        targets.show(content.sheet().form(), content.sheet().key());
        enable();
    }

    private void showTable(Form form, FormContent content) {
        title.show(content.sheet());
        grid.setAccessibleText(content.sheet().title());
        sources.show(form.sources(), content.sheet().sentence().or(() -> model.besides(form)));
        var parts = model.rows().parts();
        add.getItems().setAll(parts.stream().map(this::adding).toList());
        addOne.setOnAction(event -> add(parts.getFirst()));
        Visibility.show(addOne, parts.size() == 1);
        Visibility.show(add, parts.size() > 1);
        List.of(remove, up, down).forEach(control -> Visibility.show(control, !parts.isEmpty()));
        viewBar.tableChanged();
        if (!memory.enter(content.sheet().key(), content.sheet().columns(), grid)) {
            content.firstAnswer().ifPresent(at -> grid.select(CellRange.of(at.row(), at.column()), GridScroll.BEGINNING));
        }
        moved();
    }

    private MenuItem adding(Part.Repeated part) {
        var item = new MenuItem(model.rows().name(part));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> add(part));
        return item;
    }

    private void add(Part.Repeated part) {
        workplace.open().goTo(model.rows().add(part, grid.focusRowProperty().get()));
        grid.requestFocus();
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }

    /** What the cells of a range hold. */
    public List<Answer> answers(CellRange range) {
        return model.answers(range);
    }

    /** The cell that the grid is in, where it takes an answer. */
    public Optional<Place> place() {
        return model.placeAt(grid.focusRowProperty().get(), grid.focusColumnProperty().get());
    }
}
