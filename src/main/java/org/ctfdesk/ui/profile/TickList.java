package org.ctfdesk.ui.profile;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import org.controlsfx.control.CheckListView;
import org.ctfdesk.ui.control.ClosedChoice;
import org.ctfdesk.ui.profile.ClaimsViewModel.Choice;

/** A list in which any number may be ticked, thousands of measures as well; the space bar ticks. */
final class TickList<T extends Comparable<T>> {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 6;

    private final Supplier<List<Choice<T>>> choices;
    private final Supplier<Collection<T>> ticked;
    private final CheckListView<Choice<T>> list = new CheckListView<>();
    private boolean refreshes;

    TickList(Supplier<List<Choice<T>>> choices, Supplier<Collection<T>> ticked, Consumer<Collection<T>> changed) {
        this.choices = choices;
        this.ticked = ticked;
        list.getStyleClass().add("tick-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(CheckBoxListCell.forListView(list::getItemBooleanProperty, new ClosedChoice<>(choice -> choice.name())));
        list.getCheckModel().getCheckedItems().addListener((ListChangeListener<Choice<T>>) change -> {
            if (!refreshes) {
                changed.accept(all());
            }
        });
    }

    /** What is ticked here, and what the report has ticked that is not offered here. */
    private Collection<T> all() {
        var all = new TreeSet<>(ticked.get());
        list.getItems().forEach(choice -> all.remove(choice.id()));
        list.getCheckModel().getCheckedItems().forEach(choice -> all.add(choice.id()));
        return all;
    }

    /** What goes onto the page. */
    ListView<?> root() {
        return list;
    }

    /** Shows what the report says now. */
    void refresh() {
        refreshes = true;
        var offered = choices.get();
        if (!list.getItems().equals(offered)) {
            list.getItems().setAll(offered);
        }
        list.setPrefHeight(ROW * Math.clamp(offered.size(), 1, MOST_ROWS) + 4);
        var wanted = ticked.get();
        for (var i = 0; i < offered.size(); i++) {
            var isTicked = wanted.contains(offered.get(i).id());
            if (isTicked != list.getCheckModel().isChecked(i)) {
                if (isTicked) {
                    list.getCheckModel().check(i);
                } else {
                    list.getCheckModel().clearCheck(i);
                }
            }
        }
        refreshes = false;
    }
}
