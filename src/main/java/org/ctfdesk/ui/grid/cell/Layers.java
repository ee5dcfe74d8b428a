package org.ctfdesk.ui.grid.cell;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The nodes of the cells in sight, in one clipped layer for each zone. A node that goes out of sight is hidden and taken
 * again for the next cell of its kind; it stays in its layer, since adding a node to the scene is what costs.
 */
public final class Layers extends Region {
    private final Map<CellKind.Zone, Layer> layers = new EnumMap<>(CellKind.Zone.class);
    private final Map<Long, CellNode> live = new HashMap<>();
    private final Map<CellKind, Deque<CellNode>> spare = new HashMap<>();
    private final Deque<CellNode> freed = new ArrayDeque<>();
    private boolean grown;

    public Layers() {
        getStyleClass().add("cells");
        setManaged(false);
        for (CellKind.Zone zone : CellKind.Zone.values()) {
            Layer layer = new Layer();
            layer.getStyleClass().addAll("layer", zone.isHead() ? "head-layer" : "body-layer");
            layers.put(zone, layer);
            getChildren().add(layer);
        }
    }

    public Layer layer(CellKind.Zone zone) {
        return layers.get(zone);
    }

    public Collection<CellNode> live() {
        return live.values();
    }

    public CellNode at(long key) {
        return live.get(key);
    }

    /** A node of this kind for the place, shown. */
    public CellNode take(long key, CellKind kind) {
        Deque<CellNode> free = spare.get(kind);
        CellNode node = free == null ? null : free.poll();
        if (node == null) {
            node = new CellNode(kind);
            layers.get(kind.zone()).cells.add(node);
            grown = true;
        }
        node.free = false;
        node.setVisible(true);
        live.put(key, node);
        return node;
    }

    /** Frees all nodes that are no longer wanted. They are hidden in {@link #hideFreed}: most are taken again at once. */
    public void releaseIf(Predicate<CellNode> unwanted) {
        live.values().removeIf(node -> {
            boolean gone = unwanted.test(node);
            if (gone) {
                spare(node);
            }
            return gone;
        });
    }

    private void spare(CellNode node) {
        node.setState(false, false);
        spare.computeIfAbsent(node.kind, k -> new ArrayDeque<>()).push(node);
        node.free = true;
        freed.add(node);
    }

    /**
     * Ends a round: freed nodes that nobody took are hidden, new ones get their style now, since they are measured and drawn
     * before the next time that styles are applied.
     */
    public void hideFreed() {
        for (CellNode node : freed) {
            if (node.free) {
                node.setVisible(false);
            }
        }
        freed.clear();
        if (grown) {
            grown = false;
            applyCss();
        }
    }

    @Override
    public void requestLayout() {}

    /** One zone: a clip, and the cells inside it, moved as a whole when the grid scrolls. */
    public static final class Layer extends Region {
        final Cells cells = new Cells();
        private final Rectangle clip = new Rectangle();

        Layer() {
            setManaged(false);
            setClip(clip);
            getChildren().add(cells);
            setPickOnBounds(false);
        }

        public void show(double x, double y, double width, double height) {
            resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            setVisible(getWidth() > 0 && getHeight() > 0);
        }

        /** Shows the content from this place on. */
        public void scrollTo(double x, double y) {
            cells.setTranslateX(-x);
            cells.setTranslateY(-y);
        }

        @Override
        public void requestLayout() {}
    }

    static final class Cells extends Region {
        Cells() {
            setManaged(false);
            setPickOnBounds(false);
        }

        void add(CellNode node) {
            getChildren().add(node);
        }

        @Override
        public void requestLayout() {}
    }
}
