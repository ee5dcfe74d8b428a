package org.ctfdesk.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Forms;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** What was found in one table, line by line, and on which objects. */
final class TableMemory {
    /** Findings of a line, remembered with the answers and the name that it was asked with. */
    private record Asked(Row answers, Row names, List<Finding> findings) {}

    private final RuleSet rules;
    private final TableKey key;
    private final Form form;
    private final Map<String, Asked> lines = new HashMap<>();
    private final Map<String, Map<Item, List<Finding>>> items = new HashMap<>();
    private List<Object> seen = List.of();
    private Profile profile;
    private Set<Integer> footnotes = Set.of();
    private List<Finding> findings = List.of();

    TableMemory(RuleSet rules, TableKey key) {
        this.rules = rules;
        this.key = key;
        this.form = Forms.of(key.form());
    }

    List<Finding> check(Report report, Checker checker) {
        var now = shown(report);
        if (!Checker.same(seen, now)) {
            forgetWhereAllChanged(report);
            findings = checked(report, checker);
            seen = now;
        }
        return findings;
    }

    /** All that rules of this table may see. */
    private List<Object> shown(Report report) {
        var now = new ArrayList<Object>();
        now.add(report.profile());
        now.add(report.table(key));
        now.add(report.table(Report.footOf(key)));
        form.repeatedParts().filter(Part.Repeated::follows).forEach(part -> now.add(report.roster(part)));
        return now;
    }

    private void forgetWhereAllChanged(Report report) {
        var numbers = new TreeSet<Integer>();
        for (var item : report.table(Report.footOf(key)).block(Foot.FOOTNOTE).items()) {
            if (item.id().matches("\\d{1,9}")) {
                numbers.add(Integer.valueOf(item.id()));
            }
        }
        if (profile != report.profile() || !footnotes.equals(numbers)) {
            lines.clear();
            items.clear();
            profile = report.profile();
            footnotes = Set.copyOf(numbers);
        }
    }

    private List<Finding> checked(Report report, Checker checker) {
        var all = new ArrayList<Finding>();
        var emptyRosters = new HashSet<String>();
        for (var part : form.parts()) {
            switch (part) {
                case Part.Heading heading -> {}
                case Part.Line line -> all.addAll(line(line, report.table(key).row(line.id()), checker));
                case Part.Repeated repeated when repeated.follows() -> {
                    var roster = report.items(key, repeated);
                    if (roster.isEmpty()) {
                        emptyRosters.add(repeated.id());
                    }
                    for (var item : roster) {
                        all.addAll(following(report, repeated, item, checker));
                    }
                }
                case Part.Repeated repeated -> own(report, repeated, checker, all);
            }
        }
        var view = new TableView(form, key, report.table(key), profile, Derived.of(report, key), emptyRosters);
        for (var rule : rules.ofTable(form)) {
            var found = new Found();
            checker.ask(rule, found, () -> rule.check(view, found));
            all.addAll(found.findings());
        }
        return List.copyOf(all);
    }

    private List<Finding> line(Part.Line line, Row answers, Checker checker) {
        var known = lines.get(line.id());
        if (known == null || known.answers() != answers) {
            var row = RowKey.of(line.id());
            known = new Asked(answers, Row.EMPTY, ask(line, Optional.empty(), row, answers,
                    new Place(key, row, ColumnKey.LABEL), true, checker));
            lines.put(line.id(), known);
        }
        return known.findings();
    }

    private List<Finding> following(Report report, Part.Repeated part, Item item, Checker checker) {
        var names = item.row(Report.rosterPart(part));
        var answers = report.table(key).block(part.id()).item(item.id()).orElseGet(() -> Item.blank(item.id()));
        var all = new ArrayList<Finding>();
        for (var line : part.lines()) {
            var row = new RowKey(line.id(), item.id());
            var known = lines.get(row.path());
            if (known == null || known.answers() != answers.row(line.id()) || known.names() != names) {
                var namePlace = new Place(
                        Report.rosterTable(part), new RowKey(Report.rosterPart(part), item.id()), ColumnKey.LABEL);
                known = new Asked(answers.row(line.id()), names, ask(line, Optional.of(part), row, answers.row(line.id()),
                        namePlace, names.answer(ColumnKey.LABEL).isPresent(), checker));
                lines.put(row.path(), known);
            }
            all.addAll(known.findings());
        }
        return all;
    }

    /** Thousands of items: each is looked up by identity, and the memory is made anew so that it does not grow. */
    private void own(Report report, Part.Repeated part, Checker checker, List<Finding> all) {
        var before = items.getOrDefault(part.id(), Map.of());
        var block = report.table(key).block(part.id());
        var after = new IdentityHashMap<Item, List<Finding>>(block.size() * 2);
        for (var item : block.items()) {
            var known = before.get(item);
            if (known == null) {
                known = item(part, item, checker);
            }
            after.put(item, known);
            if (!known.isEmpty()) {
                all.addAll(known);
            }
        }
        items.put(part.id(), after);
    }

    private List<Finding> item(Part.Repeated part, Item item, Checker checker) {
        var all = new ArrayList<Finding>();
        var nameRow = new RowKey(part.lines().getFirst().id(), item.id());
        var namePlace = new Place(key, nameRow, ColumnKey.LABEL);
        var named = item.row(nameRow.line()).answer(ColumnKey.LABEL).isPresent();
        for (var line : part.lines()) {
            all.addAll(ask(line, Optional.of(part), new RowKey(line.id(), item.id()), item.row(line.id()), namePlace, named,
                    checker));
        }
        return List.copyOf(all);
    }

    private List<Finding> ask(
            Part.Line line, Optional<Part.Repeated> part, RowKey row, Row answers, Place namePlace, boolean named,
            Checker checker) {
        var view = new LineView(form, key, line, part, row, answers, namePlace, named, profile, footnotes);
        var found = new Found();
        for (var rule : rules.ofLine(form, line)) {
            checker.ask(rule, found, () -> rule.check(view, found));
        }
        var cellRules = rules.ofCell(form, line);
        answers.answers().forEach((column, answer) -> {
            var described = column.equals(ColumnKey.ACROSS) ? Column.LABEL : column.column();
            if (form.columns().stream().noneMatch(each -> each.id().equals(described))) {
                return; // a column of a newer version: kept, not judged
            }
            var kind = column.equals(ColumnKey.ACROSS) ? line.spanning().orElse(Kind.TEXT) : form.column(described).kind();
            var cell = new CellView(view, form.column(described), column, kind, answer);
            for (var rule : cellRules) {
                checker.ask(rule, found, () -> rule.check(cell, found));
            }
        });
        return found.findings();
    }
}
