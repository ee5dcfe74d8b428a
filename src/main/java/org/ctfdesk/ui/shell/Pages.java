package org.ctfdesk.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.OpenReport.Page;

/** The pages of the middle: what each shows, what takes the keys on it, and its link in the outline. */
final class Pages {
    /** One of them. */
    private record Shown(Parent root, Runnable focus) {}

    private final Words words;
    private final Consumer<Page> choose;
    private final Map<Page, Shown> pages = new EnumMap<>(Page.class);
    private final Map<Page, ToggleButton> linked = new EnumMap<>(Page.class);
    private final List<ToggleButton> links = new ArrayList<>();

    /** @param choose what a click on a link asks for */
    Pages(Words words, Consumer<Page> choose) {
        this.words = words;
        this.choose = choose;
    }

    void add(Page page, Parent root, Runnable focus) {
        pages.put(page, new Shown(root, focus));
    }

    /**
     * A page with a link.
     *
     * @param key of the link's words
     */
    void addLinked(Page page, String key, Parent root, Runnable focus) {
        add(page, root, focus);
        var link = new ToggleButton(words.of(key));
        link.getStyleClass().add("table-row");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAlignment(Pos.CENTER_LEFT);
        link.setOnAction(event -> {
            choose.accept(page);
            link.setSelected(true); // a second click would switch it off
        });
        linked.put(page, link);
        links.add(link);
    }

    /** In the order in which they were added. */
    List<ToggleButton> links() {
        return List.copyOf(links);
    }

    /** Whether the link of a page is there at all. */
    void offer(Page page, boolean isOffered) {
        linked.get(page).setVisible(isOffered);
        linked.get(page).setManaged(isOffered);
    }

    /** Puts all pages among the parts of the window that a key walks through. */
    void inOrder(Panels panels) {
        pages.values().forEach(page -> panels.inOrder(page.root(), page.focus()));
    }

    /** Puts a page into the middle, marks its link and gives it the keys. */
    void show(Page page, Panels panels) {
        linked.forEach((each, link) -> link.setSelected(each == page));
        panels.show(pages.get(page).root());
        pages.get(page).focus().run();
    }
}
