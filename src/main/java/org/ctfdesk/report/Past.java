package org.ctfdesk.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a report keeps of its own past, for those who work on it; never in a submission.
 *
 * @param versions states that were given a name, oldest first
 * @param cells what stood in cells before the file was saved with something else, oldest first: five of a cell at most, and
 *     {@value #MOST} in all
 */
public record Past(List<NamedVersion> versions, List<CellWas> cells) {
    public static final Past NONE = new Past(List.of(), List.of());

    /** Cells that are kept at most. */
    public static final int MOST = 2_000;

    private static final int MOST_OF_A_CELL = 5;
    /** Of texts together: a documentation box can hold pages. */
    private static final int MOST_LETTERS = 200_000;

    public Past {
        versions = List.copyOf(versions);
        cells = bounded(cells);
    }

    /** Of too many the oldest are forgotten. */
    private static List<CellWas> bounded(List<CellWas> cells) {
        var kept = new ArrayList<CellWas>();
        var count = new HashMap<Place, Integer>();
        var letters = 0;
        for (var i = cells.size() - 1; i >= 0 && kept.size() < MOST; i--) {
            var cell = cells.get(i);
            var more = cell.was().map(Answer::asText).orElse("").length();
            if (letters + more <= MOST_LETTERS && count.merge(cell.place(), 1, Integer::sum) <= MOST_OF_A_CELL) {
                letters += more;
                kept.add(cell);
            }
        }
        Collections.reverse(kept);
        return List.copyOf(kept);
    }

    /** The version of that name. */
    public Optional<NamedVersion> version(String name) {
        return versions.stream().filter(version -> version.name().equals(name)).findFirst();
    }

    /** What stood in a cell, the latest first. */
    public List<CellWas> of(Place place) {
        return cells.stream().filter(cell -> cell.place().equals(place)).toList().reversed();
    }

    /** With one more version, the latest. */
    public ReportPart.Versions with(NamedVersion version) {
        var all = new ArrayList<>(versions);
        all.add(version);
        return new ReportPart.Versions(all);
    }

    /** Without a version. */
    public ReportPart.Versions without(String name) {
        return new ReportPart.Versions(versions.stream().filter(version -> !version.name().equals(name)).toList());
    }

    /** With more of what stood in cells, the latest. */
    public ReportPart.Cells with(List<CellWas> more) {
        var all = new ArrayList<>(cells);
        all.addAll(more);
        return new ReportPart.Cells(all);
    }
}
