package org.ctfdesk.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Inconsistencies;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.findings.Row.Head;

/** Findings below the heads of their groups, and which groups are folded away. */
final class Groups {
    private final Words words;
    private static final int MANY = 4;

    /** Groups that are not as they are at first: kinds are folded away then, all else is shown. */
    private final Set<String> turned = new HashSet<>();

    Groups(Words words) {
        this.words = words;
    }

    /** Folds a group away, or shows it again. */
    void toggle(Head head) {
        if (!turned.remove(head.key())) {
            turned.add(head.key());
        }
    }

    /** Every group is as at first. */
    void open() {
        turned.clear();
    }

    /** The lines in groups, in the order of the workbook or of gravity; within a group they stay in their order. */
    List<Row> arranged(List<Line> lines, Grouping grouping, Report report) {
        return switch (grouping) {
            case NONE -> List.copyOf(lines);
            case SEVERITY -> bySeverity(lines);
            case INCONSISTENCY -> byInconsistency(lines);
            case TABLE -> byTable(lines, report);
        };
    }

    private List<Row> bySeverity(List<Line> lines) {
        var groups = new TreeMap<Severity, List<Line>>();
        lines.forEach(line -> groups.computeIfAbsent(line.finding().severity(), made -> new ArrayList<>()).add(line));
        var rows = new ArrayList<Row>();
        groups.forEach((severity, group) -> add(severity.name(), words.of("ui.findings.group." + severity), group, rows));
        return rows;
    }

    private List<Row> byInconsistency(List<Line> lines) {
        var groups = new TreeMap<String, List<Line>>();
        lines.forEach(line -> groups.computeIfAbsent(Inconsistencies.of(line.finding()).map(Enum::name).orElse("other"),
                made -> new ArrayList<>()).add(line));
        var rows = new ArrayList<Row>();
        groups.forEach((kind, group) -> add(kind, kind.equals("other") ? words.of("ui.findings.group.other")
                : words.of("ui.findings.group.inconsistency", words.of("inconsistency." + kind)), group, rows));
        return rows;
    }

    /** A foot stands with the first table that has it. */
    private List<Row> byTable(List<Line> lines, Report report) {
        var home = new HashMap<TableKey, TableKey>();
        var groups = new LinkedHashMap<TableKey, List<Line>>();
        for (var form : Forms.ALL) {
            for (var table : report.keysOf(form)) {
                groups.put(table, new ArrayList<>());
                home.putIfAbsent(Report.footOf(table), table);
            }
        }
        TableKey last = null;
        List<Line> group = null;
        for (var line : lines) {
            var table = line.finding().place().table();
            if (table != last) { // those of a table stand together, by the thousand
                last = table;
                group = groups.computeIfAbsent(home.getOrDefault(table, table), made -> new ArrayList<>());
            }
            group.add(line);
        }
        var names = new PlaceNames(words);
        var rows = new ArrayList<Row>();
        groups.forEach((table, of) -> {
            if (!of.isEmpty()) {
                add(table.path(), names.table(report, table), of, rows);
            }
        });
        return rows;
    }

    private void add(String key, String title, List<Line> group, List<Row> rows) {
        var open = !turned.contains(key);
        rows.add(new Head(key, title, 0, group.size(), open));
        if (open) {
            rows.addAll(kinds(key, group));
        }
    }

    /** Findings of one kind that are many in a group become one line, where the first of them stood; the others stay in their order. */
    private List<Row> kinds(String key, List<Line> group) {
        var kinds = new HashMap<String, List<Line>>();
        var last = "";
        List<Line> kind = null;
        for (var line : group) {
            var code = line.finding().code();
            if (kind == null || !code.equals(last)) {
                last = code;
                kind = kinds.computeIfAbsent(code, made -> new ArrayList<>());
            }
            kind.add(line);
        }
        var rows = new ArrayList<Row>();
        var folded = new HashSet<String>();
        for (var line : group) {
            var code = line.finding().code();
            var same = kinds.get(code);
            if (same.size() < MANY) {
                rows.add(line);
            } else if (folded.add(code)) {
                var open = turned.contains(key + " " + code);
                rows.add(new Head(key + " " + code, code + "  " + same.getFirst().text()
                        .title(same.getFirst().finding()), 1, same.size(), open));
                if (open) {
                    rows.addAll(same);
                }
            }
        }
        return rows;
    }
}
