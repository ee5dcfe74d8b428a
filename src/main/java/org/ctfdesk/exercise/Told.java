package org.ctfdesk.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;

/** What the rules tell of a report, by rule and cell. Explained findings count as told: a reason of the participant mends nothing. */
public final class Told {
    private final Checker checker = new Checker(Rules.ALL);

    /** A rule and the cell at which it tells something. */
    public record Key(String code, Place place) {}

    /** What the rules find in a report, by rule and place. */
    public Map<Key, Finding> in(Report report) {
        var found = new LinkedHashMap<Key, Finding>();
        var checked = checker.check(report);
        checked.everywhere().forEach(finding -> found.putIfAbsent(new Key(finding.code(), finding.place()), finding));
        checked.explained().forEach(finding -> found.putIfAbsent(new Key(finding.code(), finding.place()), finding));
        return found;
    }
}
