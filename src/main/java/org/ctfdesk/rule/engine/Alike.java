package org.ctfdesk.rule.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Head;

/**
 * What one cause makes a rule find in many cells, an empty table, a claim that is missing, a period that was changed, is one finding:
 * the gravest and first, with the others folded below it. Cells of one row or one column, or of the whole report, as the rule says.
 */
final class Alike {
    /** So few are told one by one. */
    private static final int LEAST = 4;
    /** A table that would need more is told once. */
    private static final int MOST_OF_A_TABLE = 6;

    private final Report report;
    /** What was told of the first of each group the last time. */
    private final Map<Finding, Finding> before;

    private final Map<Finding, Finding> now = new IdentityHashMap<>();
    /** By identity: comparing findings by what they say takes longer than finding them. */
    private final Map<Finding, List<Finding>> groups = new IdentityHashMap<>();

    private Alike(Report report, Map<Finding, Finding> before) {
        this.report = report;
        this.before = before;
    }

    /**
     * Folds like findings.
     *
     * @param memory for the same list the next time: what gathers the same findings is the same object again
     */
    static List<Finding> fold(List<Finding> findings, Report report, Map<Finding, Finding> memory) {
        var byRule = new LinkedHashMap<List<Object>, List<Finding>>();
        for (var finding : findings) {
            if (finding.rule().once() != Head.Once.EACH && finding.folded().isEmpty()) {
                byRule.computeIfAbsent(cause(finding), made -> new ArrayList<>()).add(finding);
            }
        }
        byRule.values().removeIf(alike -> alike.size() < LEAST);
        if (byRule.isEmpty()) {
            memory.clear();
            return findings;
        }
        var all = new Alike(report, memory);
        byRule.values().forEach(alike -> {
            if (alike.getFirst().rule().once() == Head.Once.REPORT) {
                all.group(alike);
            } else {
                all.lines(alike);
            }
        });
        var told = all.told(findings);
        memory.clear();
        memory.putAll(all.now);
        return told;
    }

    /** What is the same where the cause is: the years that messages name may differ. */
    private static List<Object> cause(Finding finding) {
        var same = new ArrayList<Object>(List.of(finding.code(), finding.variant()));
        if (finding.rule().once() == Head.Once.REPORT) {
            finding.facts().stream().filter(fact -> !String.valueOf(fact).matches("\\d{4}")).forEach(same::add);
        } else {
            same.add(finding.place().table());
        }
        return same;
    }

    /** Of one table: the longest row or column first. */
    private void lines(List<Finding> alike) {
        if (isEmpty(alike.getFirst().place().table())) {
            group(alike);
            return;
        }
        var left = new ArrayList<>(alike);
        var made = new ArrayList<List<Finding>>();
        while (true) {
            var longest = longest(left);
            if (longest.size() < LEAST) {
                break;
            }
            made.add(longest);
            left.removeIf(identical(longest)::contains);
        }
        if (made.size() > MOST_OF_A_TABLE) {
            group(alike);
        } else {
            made.forEach(this::group);
        }
    }

    private boolean isEmpty(TableKey table) {
        return report.table(table).isEmpty();
    }

    private static List<Finding> longest(List<Finding> findings) {
        var lines = new HashMap<Object, List<Finding>>();
        for (var finding : findings) {
            lines.computeIfAbsent(finding.place().row(), made -> new ArrayList<>()).add(finding);
            lines.computeIfAbsent(finding.place().column(), made -> new ArrayList<>()).add(finding);
        }
        return lines.values().stream()
                .max(Comparator.<List<Finding>>comparingInt(List::size)
                        .thenComparing(line -> line.getFirst().place().path(), Comparator.reverseOrder()))
                .orElse(List.of());
    }

    private static Set<Finding> identical(List<Finding> findings) {
        var set = Collections.<Finding>newSetFromMap(new IdentityHashMap<>());
        set.addAll(findings);
        return set;
    }

    private void group(List<Finding> alike) {
        var first = alike.stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
        groups.put(first, alike.stream().filter(each -> each != first).toList());
    }

    private List<Finding> told(List<Finding> findings) {
        var folded = identical(List.of());
        groups.values().forEach(folded::addAll);
        var told = new ArrayList<Finding>(findings.size());
        for (var finding : findings) {
            var others = groups.get(finding);
            if (others != null) {
                var known = before.get(finding);
                var head = known != null && areSame(known.folded(), others) ? known
                        : finding.with(others).mendedTogether(remedy(finding, others));
                now.put(finding, head);
                told.add(head);
            } else if (!folded.contains(finding)) {
                told.add(finding);
            }
        }
        return told;
    }

    private static boolean areSame(List<Finding> some, List<Finding> others) {
        return some.size() == others.size() && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
    }

    /** One remedy for all; none where a cell has none, or where what was typed would be thrown away by the dozen. */
    private static Optional<Edit> remedy(Finding first, List<Finding> others) {
        if (first.remedy().isEmpty() || others.stream().anyMatch(each -> each.remedy().isEmpty())
                || first.remedy().get().name().equals("clearOutside")) {
            return Optional.empty();
        }
        var edits = new LinkedHashSet<Edit>();
        edits.add(first.remedy().get());
        others.forEach(each -> edits.add(each.remedy().orElseThrow()));
        return Optional.of(edits.size() == 1 ? edits.getFirst() : new Edit.Together(first.remedy().get().name(), List.copyOf(edits)));
    }
}
