package org.ctfdesk.ui.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;
import org.ctfdesk.ui.profile.ClaimsViewModel.Choice;

/** A list in which any number may be ticked, thousands of measures as well; the space bar ticks. */
final class TickList<T extends Comparable<T>> {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 6;

    private final Supplier<List<Choice<T>>> choices;
    private final Supplier<Collection<T>> ticked;
    private final Consumer<Collection<T>> changed;
    private final ListView<Choice<T>> list = new ListView<>();
    private final Map<T, BooleanProperty> ticks = new HashMap<>();
    private boolean refreshes;

    TickList(Supplier<List<Choice<T>>> choices, Supplier<Collection<T>> ticked, Consumer<Collection<T>> changed) {
        this.choices = choices;
        this.ticked = ticked;
        this.changed = changed;
        list.getStyleClass().add("tick-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(CheckBoxListCell.forListView(choice -> tick(choice.id()), new StringConverter<>() {
            @Override
            public String toString(Choice<T> choice) {
                return choice == null ? "" : choice.name();
            }

            @Override
            public Choice<T> fromString(String text) {
                throw new UnsupportedOperationException("The list is closed.");
            }
        }));
        list.setOnKeyPressed(event -> {
            var choice = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && choice != null) {
                tick(choice.id()).set(!tick(choice.id()).get());
                event.consume();
            }
        });
    }

    /** What goes onto the page. */
    ListView<?> root() {
        return list;
    }

    private BooleanProperty tick(T id) {
        return ticks.computeIfAbsent(id, made -> {
            var tick = new SimpleBooleanProperty(ticked.get().contains(made));
            tick.addListener((property, old, now) -> {
                if (!refreshes) {
                    var all = new TreeSet<>(ticked.get());
                    if (now) {
                        all.add(made);
                    } else {
                        all.remove(made);
                    }
                    changed.accept(all);
                }
            });
            return tick;
        });
    }

    /** Shows what the report says now. */
    void refresh() {
        refreshes = true;
        var offered = choices.get();
        if (!list.getItems().equals(offered)) {
            list.getItems().setAll(offered);
        }
        list.setPrefHeight(ROW * Math.clamp(offered.size(), 1, MOST_ROWS) + 4);
        ticks.forEach((id, tick) -> tick.set(ticked.get().contains(id)));
        refreshes = false;
    }
}
