package org.ctfdesk.ui.outline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.ctfdesk.rule.engine.Filling;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.Uncached;
import org.ctfdesk.ui.control.Visibility;
import org.ctfdesk.ui.outline.OutlineViewModel.Entry;
import org.ctfdesk.ui.outline.OutlineViewModel.Outline;

/** The outline: Party and report, the ring of what is filled, and one row for each table. */
public final class OutlineView {
    private static final double RING = 21;
    /** What a row has above and below its words. */
    private static final double ABOVE_AND_BELOW = 10;

    private final OutlineViewModel model;
    private final Words words;
    private final Runnable enter;
    private final Label party = new Label();
    private final Label report = new Label();
    private final Arc arc = new Arc(0, 0, RING, RING, 90, 0);
    private final Label share = new Label();
    private final Label answers = new Label();
    private final Label errors = new Label();
    private final Label warnings = new Label();
    private final Label toDo = new Label();
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> ledger = new ArrayList<>();
    private final VBox list = new VBox();
    private final VBox ledgerList = new VBox();
    private final VBox ledgerPart;
    private final VBox links = new VBox();
    private final ScrollPane root = new ScrollPane();

    /** One table's controls. */
    private record Row(ToggleButton button, ProgressBar bar, Label badge) {}

    /**
     * @param others rows below the tables: profile and the like
     * @param enter gives the keys to the table that was chosen
     */
    public OutlineView(OutlineViewModel model, Words words, List<? extends ToggleButton> others, Runnable enter) {
        this.model = model;
        this.enter = enter;
        this.words = words;
        ledgerPart = new VBox(section("ui.outline.ledger"), ledgerList);
        var body = new VBox(head(), section("ui.outline.tables"), list, ledgerPart, section("ui.outline.others"), links);
        links.getChildren().setAll(others);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        body.getStyleClass().add("outline");
        root.setContent(body);
        root.setFitToWidth(true);
        Uncached.always(root);
        root.getStyleClass().add("outline-scroll");
        model.outlineProperty().addListener((property, old, now) -> now.ifPresent(this::show));
        model.outlineProperty().get().ifPresent(this::show);
    }

    /** What goes into the window. */
    public Parent root() {
        return root;
    }

    /** Gives the keys to the row of the table that is shown. */
    public void focus() {
        buttons().stream().filter(ToggleButton::isSelected).findFirst().orElseGet(() -> buttons().getFirst()).requestFocus();
    }

    private List<ToggleButton> buttons() {
        var all = new ArrayList<ToggleButton>();
        rows.forEach(row -> all.add(row.button()));
        ledger.forEach(row -> all.add(row.button()));
        links.getChildren().stream().filter(Node::isManaged).forEach(link -> all.add((ToggleButton) link));
        return all;
    }

    /** Up and down go from row to row, Enter opens. */
    private void walk(KeyEvent event) {
        var all = buttons();
        var at = all.indexOf(event.getTarget());
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case UP -> all.get(Math.max(0, at - 1)).requestFocus();
            case DOWN -> all.get(Math.min(all.size() - 1, at + 1)).requestFocus();
            case HOME -> all.getFirst().requestFocus();
            case END -> all.getLast().requestFocus();
            case ENTER -> all.get(at).fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Node head() {
        party.getStyleClass().add("party");
        PageHead.wrap(party);
        report.getStyleClass().add("quiet");
        PageHead.wrap(report);
        arc.getStyleClass().add("ring-filled");
        var ground = new Circle(RING);
        ground.getStyleClass().add("ring");
        share.getStyleClass().add("ring-share");
        var ring = new StackPane(new Group(ground, arc), share);
        errors.getStyleClass().add("count-error");
        warnings.getStyleClass().add("count-warning");
        toDo.getStyleClass().add("quiet");
        var figures = new VBox(1, answers, new FlowPane(8, 0, toDo, errors, warnings));
        figures.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(10, ring, figures);
        line.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(3, party, report, line);
        head.getStyleClass().add("outline-head");
        return head;
    }

    private Node section(String key) {
        var label = new Label(words.of(key));
        label.getStyleClass().add("section");
        return label;
    }

    private void show(Outline outline) {
        party.setText(outline.party());
        report.setText(outline.report());
        showFilling(outline.filling());
        toDo.setText(words.of("ui.outline.toDo", outline.toDo()));
        Visibility.show(toDo, outline.toDo() > 0);
        errors.setText(words.of("ui.outline.errors", outline.errors()));
        warnings.setText(words.of("ui.outline.warnings", outline.warnings()));
        Visibility.show(errors, outline.errors() > 0);
        Visibility.show(warnings, outline.warnings() > 0);
        show(rows, list, outline.entries());
        show(ledger, ledgerList, outline.ledger());
        Visibility.show(ledgerPart, !ledger.isEmpty());
    }

    private void show(List<Row> shown, VBox box, List<Entry> entries) {
        if (shown.size() != entries.size()) {
            shown.clear();
            entries.forEach(entry -> shown.add(row(entry)));
            box.getChildren().setAll(shown.stream().map(Row::button).toList());
        }
        for (var i = 0; i < shown.size(); i++) {
            shown.get(i).button().setSelected(entries.get(i).shown());
            if (!entries.get(i).equals(shown.get(i).button().getUserData())) { // styles that are set anew are looked up anew
                show(shown.get(i), entries.get(i));
                shown.get(i).button().setUserData(entries.get(i));
            }
        }
    }

    private void showFilling(Filling filling) {
        if (filling.asked() == 0) { // not checked yet: a report asks for something always
            arc.setLength(0);
            share.setText("…");
            answers.setText(words.of("ui.outline.checking"));
            return;
        }
        arc.setLength(-360 * filling.share());
        share.setText(words.of("ui.outline.share", (int) (filling.share() * 100))); // never 100 before all is given
        answers.setText(words.of("ui.outline.answers", filling.answered(), filling.asked()));
    }

    private Row row(Entry entry) {
        var number = new Label(entry.number());
        number.getStyleClass().add("table-number");
        var name = new Label(entry.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        PageHead.wrap(name); // in two lines rather than cut
        name.setMinHeight(Region.USE_PREF_SIZE);
        var bar = new ProgressBar();
        bar.getStyleClass().add("filling");
        var badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var place = new StackPane(badge);
        place.getStyleClass().add("badge-place");
        var line = new HBox(6, number, name, bar, place);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new ToggleButton(null, line);
        button.getStyleClass().add("table-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(entry.name()));
        line.prefWidthProperty().bind(button.widthProperty().subtract(18));
        // a button measures what it holds in one line
        button.minHeightProperty().bind(name.heightProperty().add(ABOVE_AND_BELOW));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.show(entry.form());
            enter.run();
        });
        return new Row(button, bar, badge);
    }

    private void show(Row row, Entry entry) {
        row.bar().setProgress(entry.filling().share());
        row.bar().setVisible(entry.filling().asked() > 0);
        var count = entry.errors() + entry.warnings();
        row.badge().setText(count == 0 ? "" : String.valueOf(count));
        row.badge().setVisible(count > 0);
        var style = entry.errors() > 0 ? "badge-error" : "badge-warning";
        if (!row.badge().getStyleClass().contains(style)) {
            row.badge().getStyleClass().removeAll("badge-error", "badge-warning");
            row.badge().getStyleClass().add(style);
        }
        row.button().setAccessibleText(words.of("ui.outline.accessible", entry.number(), entry.name(),
                entry.filling().answered(), entry.filling().asked(), entry.errors(), entry.warnings()));
    }
}
