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
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.store.JsonLines;

/**
 * Checks all reports and workbooks of a folder, one after the other. Of each no more is kept than its counts, so that hundreds take
 * no more room than one.
 */
final class FolderCheck {
    /**
     * What was found in one file.
     *
     * @param problem why it could not be read; "" where it could
     * @param open cells of a workbook of another program that somebody has to look at
     */
    private record Line(String file, String party, Map<Severity, Integer> counts, int answered, int asked, int open, String problem) {}

    private final Console console;
    private final List<Line> lines = new ArrayList<>();
    /** How often each code was found, and in how many files. */
    private final Map<String, int[]> codes = new TreeMap<>();

    FolderCheck(Console console) {
        this.console = console;
    }

    /** Exit code 1 where there is an error in a report, or a file that cannot be read. */
    int run(Path folder, boolean json, Path workbook) {
        var files = FolderFiles.of(folder, console);
        for (var i = 0; i < files.size(); i++) {
            FolderFiles.tell(console, i + 1, files.size(), files.get(i));
            lines.add(line(files.get(i)));
        }
        if (json) {
            console.out().println(JsonLines.of(lines.stream().map(FolderCheck::member).toList()));
        } else {
            lines.forEach(line -> console.out().println(line.problem.isEmpty()
                    ? console.words().of("cli.folder.checked", line.file, line.party, count(line, Severity.ERROR),
                            count(line, Severity.WARNING), count(line, Severity.INFO), line.open)
                    : console.words().of("cli.folder.refused", line.file, line.problem)));
        }
        if (workbook != null) {
            FolderFiles.write(workbook, List.of(files(), codes()), console);
        }
        return lines.stream().anyMatch(line -> !line.problem.isEmpty() || count(line, Severity.ERROR) > 0) ? 1 : 0;
    }

    private Line line(Path file) {
        var name = file.getFileName().toString();
        try {
            var submitted = SubmittedFile.of(console, file);
            var checked = new Checker(Rules.ALL).check(submitted.report());
            count(checked);
            var counts = new TreeMap<Severity, Integer>();
            for (var severity : Severity.values()) {
                counts.put(severity, Math.toIntExact(checked.count(severity)));
            }
            return new Line(name, party(submitted.report()), counts, checked.filling().answered(), checked.filling().asked(),
                    submitted.open(), "");
        } catch (CommandFailure failure) {
            return new Line(name, "", Map.of(), 0, 0, 0, failure.getMessage());
        }
    }

    private static String party(Report report) {
        var party = report.profile().party();
        return party.iso3().isEmpty() ? party.name() : party.iso3();
    }

    private void count(Checked checked) {
        var here = new TreeMap<String, Integer>();
        checked.findings().forEach(finding -> here.merge(finding.code(), 1, Integer::sum));
        here.forEach((code, count) -> {
            var all = codes.computeIfAbsent(code, any -> new int[2]);
            all[0] += count;
            all[1]++;
        });
    }

    private static int count(Line line, Severity severity) {
        return line.counts.getOrDefault(severity, 0);
    }

    private static Map<String, Object> member(Line line) {
        var member = new LinkedHashMap<String, Object>();
        member.put("file", line.file);
        member.put("problem", line.problem);
        if (line.problem.isEmpty()) {
            member.put("party", line.party);
            line.counts.forEach((severity, count) -> member.put(severity.name(), count));
            member.put("answered", line.answered);
            member.put("asked", line.asked);
            member.put("open", line.open);
        }
        return member;
    }

    private Listing files() {
        var rows = new ArrayList<List<Object>>();
        for (var line : lines) {
            var isRead = line.problem.isEmpty();
            rows.add(List.of(line.file, line.party, isRead ? count(line, Severity.ERROR) : "", isRead ? count(line, Severity.WARNING) : "",
                    isRead ? count(line, Severity.INFO) : "", isRead ? line.answered : "", isRead ? line.asked : "",
                    isRead ? line.open : "", line.problem));
        }
        return new Listing(console.words().of("cli.folder.sheet.files"), console.words().of("cli.folder.title.checked"),
                List.of(column("file", 44), column("party", 14), column("errors", 10), column("warnings", 10), column("notes", 10),
                        column("answered", 12), column("asked", 12), column("open", 12), column("problem", 60)),
                rows);
    }

    private Listing codes() {
        var rows = new ArrayList<List<Object>>();
        codes.forEach((code, counts) -> rows.add(List.of(code, counts[0], counts[1])));
        return new Listing(console.words().of("cli.folder.sheet.codes"), console.words().of("cli.folder.title.codes"),
                List.of(column("code", 14), column("findings", 12), column("files", 12)), rows);
    }

    private Listing.Column column(String head, int width) {
        return FolderFiles.column(console, head, width);
    }
}
