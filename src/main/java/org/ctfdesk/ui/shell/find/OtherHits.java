package org.ctfdesk.ui.shell.find;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.shell.find.Finder.Hit;

/** What the palette finds besides tables: what the menus do, files opened lately, lines by the paragraph that asks for them. */
public final class OtherHits {
    private final Workplace workplace;

    OtherHits(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Where the palette looks, in this order: commands, tables and rows, paragraphs, files opened lately. */
    public static List<Function<String, List<Hit>>> sources(Workplace workplace, MenuBar bar, Settings settings, Consumer<Path> open) {
        var others = new OtherHits(workplace);
        return List.of(wanted -> others.commands(bar, wanted), new TableHits(workplace)::hits, others::paragraphs,
                wanted -> others.files(settings, open, wanted));
    }

    /** Every item of the menus that can be used now, with its keys. */
    List<Hit> commands(MenuBar bar, String wanted) {
        return bar.getMenus().stream().flatMap(menu -> items(menu, menu.getText()))
                .filter(hit -> hit.text().toLowerCase(workplace.words().locale()).contains(wanted))
                .toList();
    }

    private static Stream<Hit> items(Menu menu, String path) {
        return menu.getItems().stream()
                .filter(item -> item.getText() != null && item.isVisible() && !item.isDisable())
                .flatMap(item -> item instanceof Menu below
                        ? items(below, path + "  ›  " + below.getText())
                        : Stream.of(hit(item, path)));
    }

    private static Hit hit(MenuItem item, String path) {
        var keys = Optional.ofNullable(item.getAccelerator()).map(each -> each.getDisplayText()).orElse("");
        return new Hit(path + "  ›  " + item.getText(), keys, item::fire);
    }

    /** Files opened lately whose names hold the text. */
    List<Hit> files(Settings settings, Consumer<Path> open, String wanted) {
        return settings.recent().stream()
                .filter(file -> file.getFileName().toString().toLowerCase(workplace.words().locale()).contains(wanted))
                .map(file -> new Hit(workplace.words().of("ui.palette.file", file.getFileName(), String.valueOf(file.getParent())), "",
                        () -> open.accept(file)))
                .toList();
    }

    /** Lines by the paragraph that asks for them, as {@code 85} or {@code 65(a)}. */
    List<Hit> paragraphs(String wanted) {
        var hits = new ArrayList<Hit>();
        if (!workplace.hasReport() || wanted.chars().noneMatch(Character::isDigit)) {
            return hits;
        }
        var sought = wanted.replaceFirst("^para(graph)?s?\\.?\\s*", "");
        for (var form : Forms.ALL) {
            form.lines().filter(line -> says(line.source().place(), sought)).forEach(line -> hits.add(new Hit(
                    workplace.words().of("ui.palette.paragraph", line.source().cited(), workplace.words().of("ui.outline." + form.id()),
                            workplace.words().of(form.key(line.id()))), "", () -> goTo(form.id(), line.id()))));
        }
        return hits;
    }

    /** The paragraph itself or a part of it: 8 is not found in 85. */
    private static boolean says(String place, String sought) {
        var at = place.indexOf(sought);
        var end = at + sought.length();
        return at >= 0 && (at == 0 || !Character.isDigit(place.charAt(at - 1)))
                && (end == place.length() || !Character.isDigit(place.charAt(end)));
    }

    private void goTo(String form, String line) {
        var open = workplace.open();
        var table = open.report().keysOf(Forms.of(form)).stream().findFirst().orElse(TableKey.of(form));
        open.show(table);
        open.goTo(new Place(table, RowKey.of(line), ColumnKey.LABEL));
    }
}
