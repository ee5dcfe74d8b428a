package org.ctfdesk.excel.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.read.ReadCell;

/** The cells of a sheet whose format, colour or size makes something else of what they hold. */
final class DrawnOtherwise {
    private static final int SHORT = 60;
    /** How many cells are named one by one. */
    private static final int MOST = 20;

    private final Map<String, Seen> cells = new LinkedHashMap<>();
    /** Those that a conditional format draws so, where it applies. */
    private final Map<String, Seen> conditional = new LinkedHashMap<>();

    /** A cell, and what is seen of it; "" for nothing. */
    private record Seen(ReadCell cell, String seen) {}

    void add(int row, int column, ReadCell cell, String seen) {
        cells.put(new CellReference(row, column).formatAsString(), new Seen(cell, seen));
    }

    /** Without those that a conditional format draws. */
    DrawnOtherwise always() {
        conditional.clear();
        return this;
    }

    void addConditional(int row, int column, ReadCell cell, String seen) {
        conditional.putIfAbsent(new CellReference(row, column).formatAsString(), new Seen(cell, seen));
    }

    /**
     * Them as differences.
     *
     * @param named true for a cell that is told anyhow, with the day or percentage that is seen there
     */
    List<BookDifference> told(String sheet, Predicate<String> named) {
        var told = new ArrayList<BookDifference>();
        cells.entrySet().removeIf(each -> each.getValue().cell().look() != ReadCell.Look.NUMBER && named.test(each.getKey()));
        for (var isUnseen : List.of(true, false)) {
            var alike = cells.entrySet().stream().filter(each -> each.getValue().seen().isEmpty() == isUnseen).toList();
            told(told, sheet, isUnseen ? ChangedLines.What.CELLS_UNSEEN : ChangedLines.What.CELLS_SEEN_OTHERWISE, alike);
        }
        told(told, sheet, ChangedLines.What.CELLS_UNDER_RULE, List.copyOf(conditional.entrySet()));
        return told;
    }

    private static void told(List<BookDifference> told, String sheet, ChangedLines.What what, List<Map.Entry<String, Seen>> alike) {
        if (!alike.isEmpty()) {
            var addresses = alike.stream().map(Map.Entry::getKey).limit(MOST).collect(Collectors.joining(", "));
            var first = alike.getFirst().getValue();
            told.add(new ChangedLines(sheet, what, addresses + (alike.size() > MOST ? ", …" : ""), alike.size(),
                    shortened(first.cell().told()), first.seen()));
        }
    }

    private static String shortened(String words) {
        var text = words.strip().replaceAll("\\s+", " ");
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
