package org.ctfdesk.ui.control;

import javafx.scene.layout.VBox;
import org.ctfdesk.ui.common.Page;

/** A page of texts one below the other, which scrolls as a whole; the keys go to the page, so that they scroll it. */
public abstract class ScrolledPage implements Page {
    /** What stands on it, from the top. */
    protected final VBox page = new VBox(14);

    private final String key;
    private final PageScroll root;

    /**
     * A page with nothing on it.
     *
     * @param key what it is called in the report's window
     * @param name its title, which a screen reader says
     */
    protected ScrolledPage(String key, String name) {
        this.key = key;
        root = new PageScroll(page, name);
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final PageScroll root() {
        return root;
    }

    @Override
    public final void focus() {
        root.requestFocus();
    }
}
