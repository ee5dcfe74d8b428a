package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Heads.Target;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Years;

/**
 * A sheet on which each measure stands as a card, its heads below each other and its answers beside them, drawn anew as a table:
 * a row for each card. A sheet that is not wholly of such cards stays as it is.
 */
public final class Cards {
    private static final int LEAST_HEADS = 3;
    private static final String FORM = "table5";
    private static final String LABEL = "label";

    /** A card: by the key of its head, the row in which an answer stands; and the heading right above it. */
    private static final class Card {
        final Map<String, Integer> rows = new LinkedHashMap<>();
        int heading = -1;
    }

    private final Grid grid;
    private final int heads;
    private final List<Card> cards = new ArrayList<>();
    /** Rows that belong to no card, by the number of cards before them. */
    private final Map<Integer, Integer> others = new LinkedHashMap<>();

    private Cards(Grid grid, int heads) {
        this.grid = grid;
        this.heads = heads;
    }

    /** The sheet with a row for each card. */
    public static Grid laidDown(Grid grid) {
        if (grid.hasHidden()) {
            return grid;
        }
        for (var row = 0; row < grid.rows(); row++) {
            var columns = grid.columns(row);
            if (columns.length == 2 && target(grid.text(row, columns[0])).isPresent()) {
                var cards = new Cards(grid, columns[0]);
                return cards.find() ? cards.drawn() : grid;
            }
            if (columns.length > 2) {
                return grid;
            }
        }
        return grid;
    }

    private static Optional<Target> target(String text) {
        return Heads.of(text).stream().filter(target -> target.form().equals(FORM)).findFirst();
    }

    /** What a head is the same as on the next card: its column and year, or its words. */
    private String key(int row) {
        var text = grid.text(row, heads);
        var year = Years.within(text);
        return target(text).map(target -> target.column() + (year.isPresent() ? "@" + year.getAsInt() : ""))
                .orElseGet(() -> "words " + Plain.of(text));
    }

    private boolean find() {
        Card card = null;
        var alone = -1;
        for (var row = 0; row < grid.rows(); row++) {
            var columns = grid.columns(row);
            if (columns.length == 0) {
                continue;
            }
            var isHead = columns[0] == heads && (columns.length == 2 || target(grid.text(row, heads)).isPresent() && card != null);
            if (columns.length > 2) {
                return false;
            }
            if (!isHead) {
                others.put(row, cards.size());
                alone = columns.length == 1 ? row : -1;
                card = alone >= 0 && Titles.of(grid.text(row, columns[0])).isEmpty() && card != null && grid.columns(row - 1).length > 0
                        ? card : null;
                continue;
            }
            var key = key(row);
            if (card == null || card.rows.containsKey(key) || key.equals(LABEL) && !card.rows.isEmpty()) {
                card = new Card();
                card.heading = alone;
                cards.add(card);
            }
            card.rows.put(key, row);
            alone = -1;
        }
        cards.forEach(each -> {
            if (each.rows.containsKey(LABEL) || each.heading < 0 || Titles.of(text(each.heading)).isPresent()) {
                each.heading = -1;
            } else {
                others.remove(each.heading);
            }
        });
        return !cards.isEmpty() && cards.stream().allMatch(each -> each.rows.containsKey(LABEL) || each.heading >= 0)
                && cards.stream().mapToLong(each -> each.rows.values().stream().filter(row -> target(text(row)).isPresent()).count())
                        .min().orElse(0) >= LEAST_HEADS;
    }

    private String text(int row) {
        return grid.text(row, grid.columns(row)[0]);
    }

    private Grid drawn() {
        var keys = new ArrayList<String>(List.of(LABEL));
        cards.forEach(card -> card.rows.keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add));
        var redrawn = grid.new Redrawn();
        var at = others(redrawn, 0, 0);
        for (var key : keys) {
            var first = cards.stream().filter(card -> card.rows.containsKey(key)).findFirst();
            if (first.isPresent()) {
                redrawn.set(at, keys.indexOf(key), first.get().rows.get(key), heads);
            } else {
                redrawn.set(at, 0, GridCell.words("Measure"), cards.getFirst().heading, grid.columns(cards.getFirst().heading)[0]);
            }
        }
        at++;
        for (var i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            if (card.heading >= 0) {
                redrawn.set(at, 0, card.heading, grid.columns(card.heading)[0]);
            }
            for (var entry : card.rows.entrySet()) {
                var columns = grid.columns(entry.getValue());
                if (columns.length > 1) {
                    redrawn.set(at, keys.indexOf(entry.getKey()), entry.getValue(), columns[1]);
                }
            }
            at = others(redrawn, i + 1, at + 1);
        }
        return redrawn.build(grid.scenario());
    }

    /** The rows between two cards; gives the next row that is free. */
    private int others(Grid.Redrawn redrawn, int cardsBefore, int from) {
        var at = from;
        for (var entry : others.entrySet()) {
            if (entry.getValue() == cardsBefore) {
                redrawn.row(at++, entry.getKey(), -1);
            }
        }
        return at;
    }
}
