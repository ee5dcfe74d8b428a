package org.ctfdesk.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.FolderFiles;
import org.ctfdesk.review.folder.FolderComparison;
import org.ctfdesk.store.JsonLines;

/** How much changed in each file from one folder to the other, as lines or as JSON. */
final class FolderComparisonLines {
    private final Console console;

    FolderComparisonLines(Console console) {
        this.console = console;
    }

    /** Exit code 1 where something changed, or a file has no other or cannot be read. */
    int run(Path before, Path after, boolean json, Path workbook) {
        var pairs = FolderComparison.pairs(FolderFiles.of(before, console), FolderFiles.of(after, console));
        var comparison = new FolderComparison(FolderFiles.reading(console), console.words());
        for (var i = 0; i < pairs.size(); i++) {
            FolderFiles.tell(console, i + 1, pairs.size(), pairs.get(i).name());
            comparison.compare(pairs.get(i));
        }
        var differ = comparison.lines().stream().anyMatch(line -> !line.isRead() || line.changes() > 0);
        if (json) {
            console.out().println(JsonLines.of(comparison.lines().stream().map(FolderComparisonLines::member).toList()));
        } else {
            comparison.lines().forEach(line -> console.out().println(told(line)));
            if (!comparison.lines().isEmpty() && !differ) {
                console.out().println(console.words().of("cli.folder.none"));
            }
        }
        if (workbook != null) {
            FolderFiles.write(workbook, comparison.lists(), console);
        }
        return differ ? 1 : 0;
    }

    private String told(FolderComparison.Line line) {
        return !line.isRead() ? console.words().of("cli.folder.refused", line.file(), line.problem())
                : console.words().of("cli.folder.compared", line.file(), line.changes(), largest(line, "–"))
                + (line.note().isEmpty() ? "" : " " + line.note());
    }

    private static String largest(FolderComparison.Line line, String none) {
        return line.largest().map(BigDecimal::toPlainString).orElse(none);
    }

    private static Map<String, Object> member(FolderComparison.Line line) {
        var member = new LinkedHashMap<String, Object>();
        member.put("file", line.file());
        member.put("problem", line.problem());
        new TreeMap<>(line.counts()).forEach((kind, count) -> member.put(kind.name(), count));
        member.put("largestChangeOfATotalInPerCent", largest(line, ""));
        member.put("toLookAtBefore", line.openBefore());
        member.put("toLookAtAfter", line.openAfter());
        member.put("note", line.note());
        return member;
    }
}
