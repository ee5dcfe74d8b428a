package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.FolderFiles;
import org.ctfdesk.cli.console.SubmittedFile;
import org.ctfdesk.compare.Change;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.store.JsonLines;

/** Compares the files of two folders that bear the same name, pair by pair; of each pair no more is kept than its counts. */
final class FolderComparison {
    /**
     * One pair.
     *
     * @param problem why it could not be compared; "" where it could
     * @param largest the largest change of a total with LULUCF or without, in per cent; "" for none
     */
    private record Line(String file, Map<Change.Kind, Integer> counts, String largest, String problem) {}

    private final Console console;
    private final List<Line> lines = new ArrayList<>();

    FolderComparison(Console console) {
        this.console = console;
    }

    /** Exit code 1 where something changed, or a file has no other or cannot be read. */
    int run(Path before, Path after, boolean json, Path workbook) {
        var pairs = new TreeMap<String, Path[]>();
        FolderFiles.of(before, console).forEach(file -> pairs.computeIfAbsent(name(file), any -> new Path[2])[0] = file);
        FolderFiles.of(after, console).forEach(file -> pairs.computeIfAbsent(name(file), any -> new Path[2])[1] = file);
        var done = 0;
        for (var pair : pairs.entrySet()) {
            FolderFiles.tell(console, ++done, pairs.size(), Path.of(pair.getKey()));
            lines.add(line(pair.getKey(), pair.getValue()[0], pair.getValue()[1]));
        }
        if (json) {
            console.out().println(JsonLines.of(lines.stream().map(FolderComparison::member).toList()));
        } else {
            lines.forEach(line -> console.out().println(line.problem.isEmpty()
                    ? console.words().of("cli.folder.compared", line.file, sum(line), line.largest.isEmpty() ? "–" : line.largest)
                    : console.words().of("cli.folder.refused", line.file, line.problem)));
        }
        if (workbook != null) {
            FolderFiles.write(workbook, List.of(summary()), console);
        }
        return lines.stream().anyMatch(line -> !line.problem.isEmpty() || sum(line) > 0) ? 1 : 0;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Line line(String name, Path before, Path after) {
        if (before == null || after == null) {
            return new Line(name, Map.of(), "", console.words().of(before == null ? "cli.folder.added" : "cli.folder.missing"));
        }
        try {
            var comparison = Comparison.of(SubmittedFile.of(console, before).report(), SubmittedFile.of(console, after).report());
            var counts = new TreeMap<Change.Kind, Integer>();
            comparison.changes().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
            return new Line(name, counts, largest(comparison), "");
        } catch (CommandFailure failure) {
            return new Line(name, Map.of(), "", failure.getMessage());
        }
    }

    private static String largest(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.place().filter(place -> place.row().line().startsWith("total")).isPresent())
                .flatMap(change -> change.percent().stream())
                .max((one, other) -> one.abs().compareTo(other.abs()))
                .map(java.math.BigDecimal::toPlainString).orElse("");
    }

    private static int sum(Line line) {
        return line.counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Object> member(Line line) {
        var member = new LinkedHashMap<String, Object>();
        member.put("file", line.file);
        member.put("problem", line.problem);
        line.counts.forEach((kind, count) -> member.put(kind.name(), count));
        member.put("largestChangeOfATotalInPerCent", line.largest);
        return member;
    }

    private Listing summary() {
        var columns = new ArrayList<Listing.Column>();
        columns.add(FolderFiles.column(console, "file", 44));
        for (var kind : Change.Kind.values()) {
            columns.add(new Listing.Column(console.words().of("compare.kind." + kind), 14));
        }
        columns.add(FolderFiles.column(console, "largest", 16));
        columns.add(FolderFiles.column(console, "problem", 60));
        var rows = new ArrayList<List<Object>>();
        for (var line : lines) {
            var row = new ArrayList<Object>(List.of(line.file));
            for (var kind : Change.Kind.values()) {
                row.add(line.problem.isEmpty() ? (Object) line.counts.getOrDefault(kind, 0) : "");
            }
            row.add(line.largest);
            row.add(line.problem);
            rows.add(row);
        }
        return new Listing(console.words().of("cli.folder.sheet.files"), console.words().of("cli.folder.title.compared"), columns, rows);
    }
}
