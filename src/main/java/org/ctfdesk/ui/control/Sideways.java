package org.ctfdesk.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A table on a page of texts: where the page is too narrow for it, it alone is scrolled sideways. */
public final class Sideways extends ScrollPane {
    private static final double BAR = 30;

    /**
     * A table that scrolls.
     *
     * @param name what a screen reader says
     */
    public Sideways(Region table, String name) {
        super(table);
        Uncached.always(this);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0); // else the page could not become narrower than the table
        minHeightProperty().bind(table.heightProperty().add(BAR)); // cells that wrap are higher than a scroll pane expects
        setAccessibleText(name);
        getStyleClass().addAll("edge-to-edge", "sideways");
    }
}
