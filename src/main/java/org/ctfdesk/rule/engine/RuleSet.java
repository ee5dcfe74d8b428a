package org.ctfdesk.rule.engine;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.rule.Rule;

/** The rules, sorted once by what they concern. */
final class RuleSet {
    private final List<Rule> all;
    private final Map<Part.Line, List<Rule.OfCell>> ofCell = new IdentityHashMap<>();
    private final Map<Part.Line, List<Rule.OfLine>> ofLine = new IdentityHashMap<>();
    private final Map<String, List<Rule.OfTable>> ofTable = new HashMap<>();
    private final List<Rule.OfReport> ofReport;

    RuleSet(List<Rule> all) {
        this.all = List.copyOf(all);
        ofReport = only(Rule.OfReport.class);
    }

    List<Rule.OfCell> ofCell(Form form, Part.Line line) {
        return ofCell.computeIfAbsent(line, asked -> only(Rule.OfCell.class).stream()
                .filter(rule -> rule.concerns(form, asked)).toList());
    }

    List<Rule.OfLine> ofLine(Form form, Part.Line line) {
        return ofLine.computeIfAbsent(line, asked -> only(Rule.OfLine.class).stream()
                .filter(rule -> rule.concerns(form, asked)).toList());
    }

    List<Rule.OfTable> ofTable(Form form) {
        return ofTable.computeIfAbsent(form.id(), asked -> only(Rule.OfTable.class).stream().filter(rule -> rule.concerns(form)).toList());
    }

    List<Rule.OfReport> ofReport() {
        return ofReport;
    }

    private <T> List<T> only(Class<T> reach) {
        return all.stream().filter(reach::isInstance).map(reach::cast).toList();
    }
}
