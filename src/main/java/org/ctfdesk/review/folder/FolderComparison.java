package org.ctfdesk.review.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.compare.Change;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.text.Words;

/**
 * Compares the files of two folders that belong together, pair by pair; of each pair no more is kept than its counts. Not for
 * several threads at once.
 */
public final class FolderComparison {
    /** Two files that belong together: of one name, or else of one name but for the ending. */
    public record Pair(Optional<FolderFile> before, Optional<FolderFile> after) {
        /** The name of the later file, where there is one. */
        public String name() {
            return after.or(() -> before).orElseThrow().name();
        }
    }

    /**
     * One pair.
     *
     * @param file the name of the later file
     * @param party of the later report
     * @param counts how many changes there are of each kind
     * @param largest the largest change of a total with LULUCF or without, in per cent; nothing where there is none
     * @param openBefore how many cells of the earlier file somebody has to look at: they were not compared
     * @param openAfter the same of the later file
     * @param note what has to be known of how the two were read; "" for nothing
     * @param problem why they could not be compared; "" where they could
     */
    public record Line(String file, String party, Map<Change.Kind, Integer> counts, Optional<BigDecimal> largest,
            int openBefore, int openAfter, String note, String problem) {
        public Line {
            counts = Map.copyOf(counts);
        }

        /** True where the two were compared. */
        public boolean isRead() {
            return problem.isEmpty();
        }

        /** How much changed. */
        public int changes() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final FileReading reading;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    public FolderComparison(FileReading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** The pairs of two folders, by name; a file without its other stands alone. */
    public static List<Pair> pairs(Folder before, Folder after) {
        var left = new ArrayList<>(before.files());
        var pairs = new ArrayList<Pair>();
        var alone = new ArrayList<FolderFile>();
        for (var file : after.files()) {
            var other = left.stream().filter(each -> each.name().equals(file.name())).findFirst();
            other.ifPresentOrElse(each -> {
                left.remove(each);
                pairs.add(new Pair(other, Optional.of(file)));
            }, () -> alone.add(file));
        }
        for (var file : alone) {
            var others = left.stream().filter(each -> each.stem().equals(file.stem())).toList();
            var isOne = others.size() == 1 && alone.stream().filter(each -> each.stem().equals(file.stem())).count() == 1;
            if (isOne) {
                left.remove(others.getFirst());
            }
            pairs.add(new Pair(isOne ? Optional.of(others.getFirst()) : Optional.empty(), Optional.of(file)));
        }
        left.forEach(file -> pairs.add(new Pair(Optional.of(file), Optional.empty())));
        return pairs.stream().sorted(Comparator.comparing(Pair::name)).toList();
    }

    /** Compares one more pair. */
    public Line compare(Pair pair) {
        var line = FileReading.tried(() -> compared(pair), problem -> refused(pair, problem), words);
        lines.add(line);
        return line;
    }

    /** What was compared so far, in that order. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    private static Line refused(Pair pair, String problem) {
        return new Line(pair.name(), "", Map.of(), Optional.empty(), 0, 0, "", problem);
    }

    private Line compared(Pair pair) throws FileReading.Refused {
        if (pair.before.isEmpty() || pair.after.isEmpty()) {
            return refused(pair, words.of(pair.before.isEmpty() ? "folder.added" : "folder.missing"));
        }
        var before = reading.read(pair.before.get().path());
        var after = reading.read(pair.after.get().path());
        var comparison = Comparison.of(before.report(), after.report());
        var counts = new TreeMap<Change.Kind, Integer>();
        comparison.changes().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        var notes = new ArrayList<String>();
        if (!pair.before.get().name().equals(pair.name())) {
            notes.add(words.of("folder.with", pair.before.get().name()));
        }
        var was = before.report().profile().party();
        var is = after.report().profile().party();
        if (!was.mayBe(is)) {
            notes.add(words.of("folder.otherParty", was.name(), is.name()));
        }
        if (before.open() > 0 || after.open() > 0) {
            notes.add(words.of("folder.notCompared", before.open(), after.open()));
        }
        notes.add(before.note());
        notes.add(after.note());
        return new Line(pair.name(), is.iso3().isEmpty() ? is.name() : is.iso3(), counts, largest(comparison),
                before.open(), after.open(), String.join(" ", notes.stream().filter(note -> !note.isEmpty()).toList()), "");
    }

    /** Of years alone: what a column of changes says changes by any per cent where little did. */
    private static Optional<BigDecimal> largest(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.place().filter(place -> place.column().year() != 0 && place.row().line().startsWith("total"))
                        .isPresent())
                .flatMap(change -> change.percent().stream())
                .max(Comparator.comparing(BigDecimal::abs));
    }

    /** For the workbook: how much changed in each pair. */
    public List<Listing> lists() {
        var columns = new ArrayList<Listing.Column>(List.of(column("file", 44), column("party", 14)));
        for (var kind : Change.Kind.values()) {
            columns.add(new Listing.Column(words.of("compare.kind." + kind), 14));
        }
        columns.add(column("largest", 16));
        columns.add(column("openBefore", 16));
        columns.add(column("openAfter", 16));
        columns.add(column("problem", 60));
        var rows = new ArrayList<List<Object>>();
        for (var line : lines) {
            var row = new ArrayList<Object>(List.of(line.file, line.party));
            for (var kind : Change.Kind.values()) {
                row.add(line.isRead() ? (Object) line.counts.getOrDefault(kind, 0) : "");
            }
            row.add(line.largest.<Object>map(each -> each).orElse(""));
            row.add(line.isRead() ? (Object) line.openBefore : "");
            row.add(line.isRead() ? (Object) line.openAfter : "");
            row.add(line.isRead() ? line.note : line.problem);
            rows.add(row);
        }
        return List.of(new Listing(words.of("folder.sheet.files"), words.of("folder.title.compared"), columns, rows));
    }

    private Listing.Column column(String head, int width) {
        return new Listing.Column(words.of("folder.head." + head), width);
    }
}
