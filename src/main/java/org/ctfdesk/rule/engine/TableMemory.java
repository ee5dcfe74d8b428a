package org.ctfdesk.rule.engine;

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
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.AskedCell;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** What was found in one table, line by line, and on which objects. */
final class TableMemory {
    /** Findings of a line, remembered with the answers and the name that it was asked with. */
    private record Asked(Row answers, Row names, Outcome outcome) {}

    /** The items of a part as they were asked, and what came of each. */
    private record Items(List<Item> items, Outcome[] outcomes) {}

    /** What a rule of the whole table found, and on which objects. */
    private record Told(List<Object> seen, List<Finding> findings) {}

    /** What was found, and how far what was asked is filled. */
    record Outcome(List<Finding> findings, Filling filling) {
        static final Outcome NOTHING = new Outcome(List.of(), Filling.NOTHING);
    }

    private final RuleSet rules;
    private final TableKey key;
    private final Form form;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Asked> lines = new HashMap<>();
    private final Map<String, Items> items = new HashMap<>();
    private final Map<String, Told> tableRules = new HashMap<>();
    private List<Object> seen = List.of();
    private Profile profile;
    private Set<Integer> footnotes = Set.of();
    private Outcome outcome = Outcome.NOTHING;

    TableMemory(RuleSet rules, TableKey key) {
        this.rules = rules;
        this.key = key;
        this.form = Forms.of(key.form());
        form.columns().forEach(column -> columns.putIfAbsent(column.id(), column));
    }

    Outcome check(Report report, Checker checker) {
        var now = shown(report);
        if (!Checker.same(seen, now)) {
            forgetWhereAllChanged(report);
            outcome = checked(report, checker);
            seen = now;
        }
        return outcome;
    }

    /** All that rules of this table may see. */
    private List<Object> shown(Report report) {
        var now = new ArrayList<Object>();
        now.add(report.profile());
        now.add(report.table(key));
        now.add(report.table(Report.footOf(key)));
        Derived.sourcesOf(form).forEach(source -> now.add(report.table(source)));
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

    private Outcome checked(Report report, Checker checker) {
        var all = new Gathered();
        var emptyRosters = new HashSet<String>();
        for (var part : form.parts()) {
            switch (part) {
                case Part.Heading heading -> {}
                case Part.Line line -> all.add(line(line, report.table(key).row(line.id()), checker));
                case Part.Repeated repeated when repeated.follows() -> {
                    var roster = report.items(key, repeated); // those that track this target
                    if (report.roster(repeated).isEmpty()) {
                        emptyRosters.add(repeated.id());
                    }
                    for (var item : roster) {
                        following(report, repeated, item, checker, all);
                    }
                }
                case Part.Repeated repeated -> own(report, repeated, checker, all);
            }
        }
        var view = new TableView(form, key, report.table(key), profile, Derived.of(report, key), emptyRosters,
                report.table(Report.footOf(key)));
        for (var rule : rules.ofTable(form)) {
            all.add(new Outcome(ofTable(rule, view, report, checker), Filling.NOTHING));
        }
        return all.outcome();
    }

    private List<Finding> ofTable(Rule.OfTable rule, TableView view, Report report, Checker checker) {
        var now = new ArrayList<Object>();
        now.add(report.profile());
        checker.addTable(now, report, key, rule.measureColumns());
        now.add(view.foot());
        Derived.sourcesOf(form).forEach(source -> now.add(report.table(source)));
        form.repeatedParts().filter(Part.Repeated::follows).forEach(part -> now.add(report.roster(part)));
        var known = tableRules.get(rule.code());
        if (known == null || !Checker.same(known.seen(), now)) {
            var found = checker.found();
            checker.ask(rule, found, () -> rule.check(view, found));
            known = new Told(now, found.findings());
            tableRules.put(rule.code(), known);
        }
        return known.findings();
    }

    private Outcome line(Part.Line line, Row answers, Checker checker) {
        var known = lines.get(line.id());
        if (known == null || known.answers() != answers) {
            var row = RowKey.of(line.id());
            var view = new LineView(form, key, line, Optional.empty(), row, answers,
                    new Place(key, row, ColumnKey.LABEL), true, profile, footnotes);
            known = new Asked(answers, Row.EMPTY, ask(view, checker));
            lines.put(line.id(), known);
        }
        return known.outcome();
    }

    private void following(Report report, Part.Repeated part, Item item, Checker checker, Gathered all) {
        var names = item.row(Report.rosterPart(part));
        var answers = report.table(key).block(part.id()).item(item.id()).orElseGet(() -> Item.blank(item.id()));
        for (var line : part.lines()) {
            var row = new RowKey(line.id(), item.id());
            var known = lines.get(row.path());
            if (known == null || known.answers() != answers.row(line.id()) || known.names() != names) {
                var namePlace = new Place(
                        Report.rosterTable(part), new RowKey(Report.rosterPart(part), item.id()), ColumnKey.LABEL);
                var view = new LineView(form, key, line, Optional.of(part), row, answers.row(line.id()), namePlace,
                        names.answer(ColumnKey.LABEL).isPresent(), profile, footnotes);
                known = new Asked(answers.row(line.id()), names, ask(view, checker));
                lines.put(row.path(), known);
            }
            all.add(known.outcome());
        }
    }

    /** Thousands of items: after an edit all but one are the same objects at the same positions. */
    private void own(Report report, Part.Repeated part, Checker checker, Gathered all) {
        var before = items.get(part.id());
        var now = report.table(key).block(part.id()).items();
        var outcomes = new Outcome[now.size()];
        // where rows came or went, those that stayed are found by identity
        var isSameSize = before != null && before.items().size() == outcomes.length;
        var moved = isSameSize ? Map.<Item, Outcome>of() : byItem(before);
        for (var i = 0; i < outcomes.length; i++) {
            var item = now.get(i);
            var known = isSameSize && before.items().get(i) == item ? before.outcomes()[i] : moved.get(item);
            outcomes[i] = known != null ? known : item(part, item, checker);
            all.add(outcomes[i]);
        }
        items.put(part.id(), new Items(now, outcomes));
    }

    private static Map<Item, Outcome> byItem(Items before) {
        var byItem = new IdentityHashMap<Item, Outcome>();
        for (var i = 0; before != null && i < before.outcomes().length; i++) {
            byItem.put(before.items().get(i), before.outcomes()[i]);
        }
        return byItem;
    }

    private Outcome item(Part.Repeated part, Item item, Checker checker) {
        var all = new Gathered();
        var nameRow = new RowKey(part.lines().getFirst().id(), item.id());
        var namePlace = new Place(key, nameRow, ColumnKey.LABEL);
        var named = item.row(nameRow.line()).answer(ColumnKey.LABEL).isPresent();
        for (var line : part.lines()) {
            all.add(ask(new LineView(form, key, line, Optional.of(part), new RowKey(line.id(), item.id()),
                    item.row(line.id()), namePlace, named, profile, footnotes), checker));
        }
        return all.outcome();
    }

    private Outcome ask(LineView view, Checker checker) {
        var found = checker.found();
        for (var rule : rules.ofLine(form, view.line())) {
            checker.ask(rule, found, () -> rule.check(view, found));
        }
        var cellRules = rules.ofCell(form, view.line());
        view.answers().answers().forEach((column, answer) -> cell(view, column, answer)
                .ifPresent(cell -> cellRules.forEach(rule -> checker.ask(rule, found, () -> rule.check(cell, found)))));
        var asked = AskedCell.of(view);
        var answered = (int) asked.stream().filter(AskedCell::answered).count();
        return new Outcome(found.findings(), new Filling(asked.size(), answered));
    }

    /** A column of a newer version is kept, and not judged. */
    private Optional<CellView> cell(LineView view, ColumnKey key, Answer answer) {
        if (key.equals(ColumnKey.ACROSS)) {
            return view.line().spanning().map(kind -> new CellView(view, form.column(Column.LABEL), key, kind, answer));
        }
        return Optional.ofNullable(columns.get(key.column()))
                .map(column -> new CellView(view, column, key, column.kind(), answer));
    }

    /** Outcomes put together. */
    private static final class Gathered {
        private final List<Finding> findings = new ArrayList<>();
        private int asked;
        private int answered;

        void add(Outcome outcome) {
            if (!outcome.findings().isEmpty()) {
                findings.addAll(outcome.findings());
            }
            asked += outcome.filling().asked();
            answered += outcome.filling().answered();
        }

        Outcome outcome() {
            return new Outcome(List.copyOf(findings), new Filling(asked, answered));
        }
    }
}
