package org.ctfdesk.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.control.Visibility;

/** The pages of the middle, listed once: each listed one has a link in the outline and an item in the Report menu. */
final class Pages {
    private final Workplace workplace;
    private final Words words;
    private final Consumer<String> choose;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final List<Page> listed;
    private final Map<Page, ToggleButton> links = new LinkedHashMap<>();
    private final Map<Page, MenuItem> items = new LinkedHashMap<>();

    /**
     * @param choose what a click on a link asks for: the key of a page
     * @param ofTheCell pages that are reached from a cell only
     * @param listed those with a link, in that order
     */
    Pages(Workplace workplace, Consumer<String> choose, List<Page> ofTheCell, List<Page> listed) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.choose = choose;
        this.listed = List.copyOf(listed);
        ofTheCell.forEach(page -> pages.put(page.key(), page));
        for (var page : listed) {
            pages.put(page.key(), page);
            links.put(page, link(page));
            items.put(page, item(page));
        }
        Following.follow(workplace, this::offer, OpenReport::reportProperty);
    }

    private ToggleButton link(Page page) {
        var link = new ToggleButton(words.of("ui.outline." + page.key()));
        link.getStyleClass().add("table-row");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAlignment(Pos.CENTER_LEFT);
        link.setOnAction(event -> {
            choose.accept(page.key());
            link.setSelected(true); // a second click would switch it off
        });
        return link;
    }

    private MenuItem item(Page page) {
        var item = new MenuItem(words.of("ui.menu." + page.key()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose.accept(page.key()));
        item.disableProperty().bind(workplace.openProperty().isNull());
        return item;
    }

    /** The page of that key. */
    Page page(String key) {
        return pages.get(key);
    }

    /** The keys of all pages. */
    List<String> keys() {
        return List.copyOf(pages.keySet());
    }

    /** For the outline, in the order of the list. */
    List<ToggleButton> links() {
        return List.copyOf(links.values());
    }

    /** For the Report menu, in the order of the list. */
    List<MenuItem> items() {
        return new ArrayList<>(items.values());
    }

    /** Links and items are there where the open report has a use for their page. */
    private void offer() {
        for (var page : listed) {
            var isOffered = workplace.hasReport() && page.isOffered(workplace.open().report());
            Visibility.show(links.get(page), isOffered);
            items.get(page).setVisible(isOffered || !workplace.hasReport());
        }
    }

    /** Puts all pages among the parts of the window that a key walks through. */
    void inOrder(Panels panels) {
        pages.values().forEach(page -> panels.inOrder(page.root(), page::focus));
    }

    /** Takes what is being typed on any of them. */
    void commit() {
        pages.values().forEach(Page::commit);
    }

    /** The same, and leaves the field open. */
    void take() {
        pages.values().forEach(Page::take);
    }

    /** Puts a page into the middle, marks its link and gives it the keys. */
    void show(String key, Panels panels) {
        offer(); // what a page found out by itself may offer it
        links.forEach((page, link) -> link.setSelected(page.key().equals(key)));
        panels.show(pages.get(key));
        pages.get(key).focus();
    }
}
