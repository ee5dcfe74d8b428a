package org.ctfdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.control.Uncached;

/** Where the panels stand, which are folded away, and how F6 goes from one to the next. */
final class Panels {
    /** Below this width the panel of the cell is folded away first. */
    private static final double ROOM_FOR_CELL = 1400;

    /** Below this width the outline is folded away too, below this height the findings: a large zoom leaves no more. */
    private static final double ROOM_FOR_OUTLINE = 700;

    private static final double ROOM_FOR_FINDINGS = 440;
    /** Below this height a page has the room of the findings too: they speak of tables. */
    private static final double ROOM_FOR_PAGE = 700;
    private static final double LEAST_WIDTH = 900;
    private static final double OUTLINE_WIDTH = 300;
    private static final double CELL_WIDTH = 326;
    private static final double FINDINGS_HEIGHT = 250;
    /** Of a low window they take no more than this, of a very low one not even that: the table has the more of it. */
    private static final double FINDINGS_SHARE = 0.36;

    private static final double LOW = 560;
    private static final double SMALL_SHARE = 0.28;

    private static final double USUAL_HEIGHT = 930;

    /** One of them, and what takes the keys in it. */
    private record Panel(Parent root, Runnable focus) {}

    private final Settings settings;
    private final Parent outline;
    private final Parent findings;
    private final Parent cell;
    private final StackPane middle = new StackPane();
    private final SplitPane upright = new SplitPane();
    private final SplitPane across = new SplitPane();
    private final BooleanProperty cellShown;
    private final BooleanProperty findingsShown;
    private final List<Panel> order = new ArrayList<>();
    private boolean adapting;
    private boolean isNarrow;
    private boolean isLow;
    private boolean isPage;
    private boolean isLowForPage;
    private boolean isPresented;
    private boolean isAlone;

    Panels(Settings settings, Parent outline, Parent findings, Parent cell) {
        this.settings = settings;
        this.outline = outline;
        this.findings = findings;
        this.cell = cell;
        cellShown = fold("cell");
        findingsShown = fold("findings");
        upright.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(findings, false);
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(cell, false);
        ((Region) outline).setMinWidth(190);
        ((Region) cell).setMinWidth(220);
        ((Region) findings).setMinHeight(80);
        across.widthProperty().addListener((property, old, now) -> adapt(old.doubleValue(), now.doubleValue()));
        across.heightProperty().addListener((property, old, now) -> {
            var low = now.doubleValue() < ROOM_FOR_FINDINGS;
            var lowForPage = now.doubleValue() < ROOM_FOR_PAGE;
            if (isLow != low || isLowForPage != lowForPage || old.doubleValue() == 0) { // the share of the findings follows from it
                isLow = low;
                isLowForPage = lowForPage;
                arrange();
            }
        });
    }

    private BooleanProperty fold(String name) {
        var shown = new SimpleBooleanProperty(settings.isShown(name));
        shown.addListener((property, old, now) -> {
            if (!adapting) {
                settings.setShown(name, now);
            }
            arrange();
        });
        return shown;
    }

    /** What goes into the window. */
    Node root() {
        return across;
    }

    BooleanProperty cellShownProperty() {
        return cellShown;
    }

    BooleanProperty findingsShownProperty() {
        return findingsShown;
    }

    /** Folds what stands beside the table away for a while, or brings back what the user had. */
    void makeRoom(boolean room) {
        isPresented = room;
        adapting = true;
        cellShown.set(!room && settings.isShown("cell") && across.getWidth() >= ROOM_FOR_CELL);
        findingsShown.set(!room && settings.isShown("findings"));
        adapting = false;
        arrange();
    }

    /** Puts a page into the middle; of the table alone the findings speak. */
    void show(Page shown) {
        var page = shown.root();
        var hadOutline = hasOutline();
        isAlone = shown.isAlone();
        if (isPage == shown.key().equals(Page.FORM)) {
            isPage = !isPage;
            if (isLowForPage && findingsShown.get()) {
                arrange();
            }
        }
        if (hadOutline != hasOutline()) {
            arrange();
        }
        if (!middle.getChildren().equals(List.of(page))) {
            middle.getChildren().setAll(page);
            page.applyCss(); // a scroll pane takes its page into the window only now
            Uncached.below(page);
        }
    }

    /** What Escape does in a page. The grid has its own use for it, and a list would swallow it. */
    void leaveWith(Runnable leaving, Parent form) {
        middle.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !middle.getChildren().contains(form)) {
                leaving.run();
                event.consume();
            }
        });
    }

    /** The panel comes next when F6 is pressed; those folded away are passed over. */
    void inOrder(Parent root, Runnable focus) {
        order.add(new Panel(root, focus));
    }

    /** Gives the keys to the next panel, or the one before. */
    void goOn(int by) {
        var shown = order.stream().filter(panel -> panel.root().getScene() != null).toList();
        var scene = across.getScene();
        if (scene == null || shown.isEmpty()) {
            return;
        }
        var at = by > 0 ? -1 : shown.size();
        for (var i = 0; i < shown.size(); i++) {
            if (isIn(shown.get(i).root(), scene.getFocusOwner())) {
                at = i;
            }
        }
        shown.get(Math.floorMod(at + by, shown.size())).focus().run();
    }

    private static boolean isIn(Parent root, Node node) {
        var at = node;
        while (at != null && at != root) {
            at = at.getParent();
        }
        return at == root;
    }

    /** Where the window becomes narrow the cell's panel makes room; it comes back where it was not folded by hand. */
    private void adapt(double old, double now) {
        if (now > 0 && isNarrow != now < ROOM_FOR_OUTLINE) {
            isNarrow = !isNarrow;
            arrange();
        }
        if ((old == 0 ? ROOM_FOR_CELL : old) < ROOM_FOR_CELL != now < ROOM_FOR_CELL) {
            adapting = true;
            cellShown.set(now >= ROOM_FOR_CELL && settings.isShown("cell"));
            adapting = false;
        } else if (old == 0) {
            arrange();
        }
    }

    private boolean hasOutline() {
        return !isNarrow && !(isPresented && isAlone);
    }

    /** Puts the panels where they belong; folded ones are left out. */
    void arrange() {
        var scene = across.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        var above = new ArrayList<Node>(List.of(middle));
        if (findingsShown.get() && !isLow && !(isPage && isLowForPage)) {
            above.add(findings);
        }
        upright.getItems().setAll(above);
        var beside = new ArrayList<Node>(hasOutline() ? List.of(outline, upright) : List.of(upright));
        if (cellShown.get()) {
            beside.add(cell);
        }
        across.getItems().setAll(beside);
        var width = Math.max(LEAST_WIDTH, across.getWidth());
        var dividers = new ArrayList<Double>();
        if (hasOutline()) {
            dividers.add(OUTLINE_WIDTH / width);
        }
        if (cellShown.get()) {
            dividers.add(1 - CELL_WIDTH / width);
        }
        across.setDividerPositions(dividers.stream().mapToDouble(Double::doubleValue).toArray());
        var height = across.getHeight() > 0 ? across.getHeight() : USUAL_HEIGHT;
        var share = 1 - Math.min(FINDINGS_HEIGHT / height, height < LOW ? SMALL_SHARE : FINDINGS_SHARE);
        upright.setDividerPositions(share);
        across.applyCss(); // a split pane takes its panels into the window only now
        Uncached.below(across);
        across.layout(); // and measures them against its old width if it is laid out later
        upright.setDividerPositions(share); // panels that do not grow with the window keep what the first layout gave them
        if (owner != null && owner.getScene() == scene) {
            owner.requestFocus();
        }
    }
}
