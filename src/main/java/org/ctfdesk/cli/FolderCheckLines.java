package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.FolderFiles;
import org.ctfdesk.review.folder.FolderCheck;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.store.JsonLines;

/** What was found in each file of a folder, as lines or as JSON. */
final class FolderCheckLines {
    private final Console console;

    FolderCheckLines(Console console) {
        this.console = console;
    }

    /** Exit code 1 where there is an error in a report, or a file that cannot be read. */
    int run(Path folder, boolean json, Path workbook) {
        var files = FolderFiles.of(folder, console).files();
        var check = new FolderCheck(FolderFiles.reading(console), console.words());
        for (var i = 0; i < files.size(); i++) {
            FolderFiles.tell(console, i + 1, files.size(), files.get(i).name());
            check.check(files.get(i));
        }
        if (json) {
            console.out().println(JsonLines.of(check.lines().stream().map(FolderCheckLines::member).toList()));
        } else {
            check.lines().forEach(line -> console.out().println(told(line)));
        }
        if (workbook != null) {
            FolderFiles.write(workbook, check.lists(), console);
        }
        return check.lines().stream().anyMatch(line -> !line.isRead() || line.count(Severity.ERROR) > 0) ? 1 : 0;
    }

    private String told(FolderCheck.Line line) {
        return !line.isRead() ? console.words().of("cli.folder.refused", line.file(), line.problem())
                : console.words().of("cli.folder.checked", line.file(), line.party(), line.count(Severity.ERROR),
                        line.count(Severity.WARNING), line.count(Severity.INFO), line.open())
                + (line.note().isEmpty() ? "" : " " + line.note());
    }

    private static Map<String, Object> member(FolderCheck.Line line) {
        var member = new LinkedHashMap<String, Object>();
        member.put("file", line.file());
        member.put("problem", line.problem());
        if (line.isRead()) {
            member.put("party", line.party());
            new TreeMap<>(line.counts()).forEach((severity, count) -> member.put(severity.name(), count));
            member.put("answered", line.answered());
            member.put("asked", line.asked());
            member.put("open", line.open());
            member.put("note", line.note());
        }
        return member;
    }
}
