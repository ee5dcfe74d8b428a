package org.ctfdesk.ui.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** What can be corrected at the cell that is looked at: its table, unit, style of numbers, column and row, each once for all. */
final class CorrectionMenus {
    private static final int LONGEST = 60;

    private final ProposalViewModel model;
    private final Words words;

    CorrectionMenus(ProposalViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Node of(Shown now) {
        var pane = new FlowPane(8, 8);
        if (now.found().isEmpty()) {
            return pane;
        }
        var form = menu("ui.proposal.correct.form");
        Forms.NDC.forEach(each -> add(form, words.of(each.titleKey()), () -> model.correctForm(each.id())));
        add(form, words.of("ui.proposal.correct.none"), () -> model.correctForm(""));
        var unit = menu("ui.proposal.correct.unit");
        add(unit, "t CO2 eq", () -> model.correctUnit(new BigDecimal("0.001")));
        add(unit, "kt CO2 eq", () -> model.correctUnit(BigDecimal.ONE));
        add(unit, "Mt CO2 eq", () -> model.correctUnit(new BigDecimal(1_000)));
        var numbers = menu("ui.proposal.correct.numbers");
        add(numbers, "1,234.5", () -> model.correctStyle(NumberStyle.POINT));
        add(numbers, "1.234,5", () -> model.correctStyle(NumberStyle.COMMA));
        pane.getChildren().addAll(form, unit, numbers);
        var id = now.found().get().form();
        if (!id.isEmpty()) {
            pane.getChildren().addAll(columns(Forms.of(id), now), rows(Forms.of(id)));
        }
        return pane;
    }

    private MenuButton columns(Form form, Shown now) {
        var menu = menu("ui.proposal.correct.column");
        for (var column : form.columns()) {
            if (column.isLabel() || column.isSeparator()) {
                continue;
            }
            var head = column.heads().isEmpty() ? column.id() : head(form, column);
            var years = column.isYearly() ? now.years(column.years()) : List.of(0);
            years.forEach(year -> add(menu, year == 0 ? head : head + " " + year,
                    () -> model.correctColumn(Optional.of(new ColumnKey(column.id(), year)))));
        }
        add(menu, words.of("ui.proposal.correct.leave"), () -> model.correctColumn(Optional.empty()));
        return menu;
    }

    private String head(Form form, Column column) {
        var named = column.heads().stream().filter(head -> !head.isEmpty() && !head.equals("unit")).reduce((one, other) -> other);
        return named.map(head -> words.of(form.key("head." + head))).orElse(column.id());
    }

    private MenuButton rows(Form form) {
        var menu = menu("ui.proposal.correct.row");
        for (var part : form.parts()) {
            if (part instanceof Part.Line line) {
                add(menu, words.of(form.key(line.id())), () -> model.correctRow(line.id()));
            }
        }
        add(menu, words.of("ui.proposal.correct.leave"), () -> model.correctRow(""));
        return menu;
    }

    private MenuButton menu(String key) {
        return new MenuButton(words.of(key));
    }

    private static void add(MenuButton menu, String text, Runnable then) {
        var item = new MenuItem(text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text);
        item.setOnAction(event -> then.run());
        menu.getItems().add(item);
    }
}
