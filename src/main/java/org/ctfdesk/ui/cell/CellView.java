package org.ctfdesk.ui.cell;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.manual.Quote;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.cell.CellViewModel.Cell;
import org.ctfdesk.ui.cell.CellViewModel.Found;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.QuotedText;
import org.ctfdesk.ui.control.Uncached;

/** The panel of one cell. */
public final class CellView {
    private final CellViewModel model;
    private final BesideViewModel known;
    private final BesideView beside;
    private final Words words;
    private final VBox body = new VBox();
    private boolean paragraphShown;
    private final ScrollPane root = new ScrollPane(body);

    public CellView(CellViewModel model, BesideViewModel known, Words words) {
        this.model = model;
        this.known = known;
        beside = new BesideView(known, words);
        this.words = words;
        body.getStyleClass().add("cell-panel");
        root.setFitToWidth(true);
        Uncached.always(root);
        root.setFocusTraversable(true);
        root.setAccessibleText(words.of("ui.menu.cellPanel"));
        root.getStyleClass().add("cell-scroll");
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.cellProperty().addListener((property, old, now) -> show());
        model.insteadProperty().addListener((property, old, now) -> show());
        show();
    }

    /** What goes into the window. */
    public Parent root() {
        return root;
    }

    /** Gives the keys to the panel, so that it can be scrolled and its buttons reached. */
    public void focus() {
        root.requestFocus();
    }

    /** Goes to the next cell with a comment. */
    public void nextComment() {
        known.next();
    }

    /** Gives the keys to the field for a comment. */
    public void comment() {
        beside.write();
    }

    /** Shows what stood in the cell before, below it. */
    public void showBefore(Node below) {
        beside.showBelow(below);
    }

    private void show() {
        root.setVvalue(0);
        body.getChildren().clear();
        model.cellProperty().get().ifPresentOrElse(this::show,
                () -> body.getChildren().add(text(words.of(model.insteadProperty().get()), "quiet")));
    }

    private void show(Cell cell) {
        add(text(cell.where(), "quiet"), text(cell.label(), "cell-label"));
        add(section("ui.cell.value"));
        add(text(cell.value().isEmpty() ? words.of("ui.cell.blank") : cell.value() + (cell.unit().isEmpty() ? "" : " " + cell.unit()),
                cell.value().isEmpty() ? "quiet" : cell.isFigure() ? "cell-value" : "cell-words"));
        if (!cell.keyMeaning().isEmpty()) {
            add(text(cell.keyMeaning(), "quiet"));
        }
        if (!cell.computed().isEmpty()) {
            add(text(words.of(cell.byHand() ? "ui.cell.byHand" : "ui.cell.computed") + "  " + cell.computed(), "cell-computed"));
        }
        if (cell.hasProof()) {
            var why = new Button(words.of("ui.cell.prove"));
            why.getStyleClass().add("small");
            why.setOnAction(event -> model.prove());
            add(why);
        }
        add(beside.root());
        if (!cell.asked().isEmpty()) {
            add(section("ui.cell.asked"), text(cell.source() + " · " + cell.asked(), "cell-asked"));
            if (!cell.quotes().isEmpty()) {
                add(paragraph(cell.quotes()));
            }
        }
        if (!cell.notes().isEmpty()) {
            add(section("ui.cell.notes"));
            cell.notes().forEach(note -> add(text(note, "cell-words")));
        }
        if (!cell.findings().isEmpty()) {
            add(section("ui.cell.findings"));
            cell.findings().forEach(found -> add(finding(found)));
        }
        if (!cell.footnotes().isEmpty()) {
            add(section("ui.cell.footnotes"));
            cell.footnotes().forEach(footnote -> add(text(footnote, "cell-words")));
        }
        if (!cell.origin().isEmpty()) {
            add(section("ui.cell.origin"));
            cell.origin().forEach(origin -> add(text(origin, "quiet")));
        }
    }

    /** What the paragraph says: folded away until it is asked for, then for every cell until it is folded again. */
    private Node paragraph(List<Quote> quotes) {
        var pane = new TitledPane(words.of("ui.cell.paragraph"), new QuotedText(quotes));
        pane.getStyleClass().addAll("dense", "cell-paragraph");
        pane.setAnimated(false);
        pane.setExpanded(paragraphShown);
        pane.expandedProperty().addListener((property, old, now) -> paragraphShown = now);
        return pane;
    }

    private void add(Node... nodes) {
        body.getChildren().addAll(nodes);
    }

    private Node finding(Found found) {
        var message = text(found.finding().code() + "  " + found.message(), "cell-words");
        var why = text(found.why(), "quiet");
        var box = new VBox(6, message, why);
        box.getStyleClass().addAll("cell-finding", "cell-finding-" + found.finding().severity().name().toLowerCase(Locale.ROOT));
        if (!found.remedy().isEmpty()) {
            var mend = new Button(found.remedy());
            mend.getStyleClass().add("small");
            mend.setOnAction(event -> model.mend(found.finding()));
            box.getChildren().add(1, mend);
        }
        if (found.finding().canBeExplained()) {
            box.getChildren().add(explaining(found));
        }
        return box;
    }

    /** A field for the reason; Enter explains. What was typed stays until it is handed on, wherever the user goes meanwhile. */
    private Node explaining(Found found) {
        var reason = new TextArea(model.draft(found.finding()));
        var prompt = words.of(Forms.of(found.finding().place().table().form()).hasFoot() ? "ui.cell.explain" : "ui.cell.explainHere");
        reason.setPromptText(prompt);
        reason.setAccessibleText(prompt);
        PageHead.wrap(reason);
        reason.setPrefRowCount(2);
        reason.getStyleClass().addAll("small", "explain");
        reason.textProperty().addListener((property, old, now) -> model.draft(found.finding(), now));
        model.watch(reason.textProperty(), reason::isFocused, found.finding());
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isAltDown()) {
                event.consume();
                if (!reason.getText().isBlank()) {
                    model.explain(found.finding(), reason.getText().strip());
                }
            } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                reason.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return reason;
    }

    private Node section(String key) {
        return text(words.of(key), "section");
    }

    private static Label text(String text, String... styles) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
