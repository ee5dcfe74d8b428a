package org.ctfdesk.rule.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Filling;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.rule.engine.UnreadCells;
import org.ctfdesk.rule.general.AnswerMissing;
import org.ctfdesk.rule.verdict.Verdict.Outcome;

/**
 * The verdict on every point of the catalogue. All rules are asked from nothing, so it belongs on no thread that draws.
 */
public final class Verdicts {
    /** In the list of holdings: no report of this program can break the point. */
    private static final String HOLDS = "holds";

    private final Report report;
    private final List<Finding> findings;
    private final List<Doubt> doubts = new ArrayList<>();
    /** By form that is hardly begun the first cell that is asked for and blank. */
    private final Map<String, Place> hardlyBegun = new TreeMap<>();

    private Verdicts(Report report, Runnable between) {
        this.report = report;
        var checked = new Checker(Rules.ALL, doubts::add).check(report);
        findings = checked.everywhere().toList();
        for (var finding : findings) {
            var table = finding.place().table();
            if (finding.rule() instanceof AnswerMissing && isHardlyBegun(checked.fillings().getOrDefault(table, Filling.NOTHING))) {
                hardlyBegun.putIfAbsent(table.form(), finding.place());
            }
        }
        doubts.addAll(UnreadCells.of(report, findings, table -> isBegun(checked.fillings().getOrDefault(table, Filling.NOTHING)),
                between));
        var profile = report.profile();
        Forms.ALL.stream().filter(form -> form.lines().allMatch(line -> line.need() == Need.MAY
                        || !profile.circumstances().meet(line.condition(), profile.periods())))
                .forEach(form -> OptionalTable.firstBlank(report, form).ifPresent(place -> hardlyBegun.putIfAbsent(form.id(), place)));
    }

    /** Less than half of what is asked for is there: what is not there may break a point as well as hold it. */
    private static boolean isHardlyBegun(Filling filling) {
        return filling.answered() > 0 && 2 * filling.answered() < filling.asked();
    }

    /** Half is there, so that what is not there is worth a question of its own. */
    private static boolean isBegun(Filling filling) {
        return 2 * filling.answered() >= filling.asked();
    }

    private List<Doubt> doubts(Catalogue.Entry entry, Set<String> needed) {
        return needed.stream().sorted().filter(hardlyBegun::containsKey)
                .map(form -> new Doubt(entry.code(), hardlyBegun.get(form), Doubt.Why.BLANK)).toList();
    }

    /** One for each point, in the catalogue’s order. */
    public static List<Verdict> of(Report report) {
        return of(report, () -> {});
    }

    /**
     * The same of a report that may be large.
     *
     * @param between run between its parts, of which each takes as long as a check of the whole report; ends the work by what it throws
     */
    public static List<Verdict> of(Report report, Runnable between) {
        var verdicts = new Verdicts(report, between);
        return Catalogue.ALL.stream().map(verdicts::of).toList();
    }

    private Verdict of(Catalogue.Entry entry) {
        return switch (entry.how()) {
            case RULE -> ofRule(entry);
            case FORM -> ofForm(entry);
            case CHECKLIST -> plain(entry, isTicked(entry) ? Outcome.HOLDS : Outcome.UNDECIDED);
            case LEFT_OUT -> plain(entry, entry.where().equals(HOLDS) ? Outcome.HOLDS : Outcome.UNDECIDED);
            case LATER -> plain(entry, Outcome.UNDECIDED);
        };
    }

    private Verdict ofRule(Catalogue.Entry entry) {
        var code = entry.code();
        return decided(entry,
                findings.stream().filter(finding -> finding.rule().breaks(code)).toList(),
                Stream.concat(doubts.stream().filter(doubt -> doubt.code().equals(code)),
                        doubts(entry, entry.rule().orElseThrow().needed()).stream()).toList(),
                entry.rule().orElseThrow().notApplicable(report));
    }

    private Verdict ofForm(Catalogue.Entry entry) {
        var point = new FormPoint(entry);
        return decided(entry,
                findings.stream().filter(finding -> point.isBrokenBy(finding, report) || finding.rule().breaks(entry.code())).toList(),
                Stream.concat(doubts.stream().filter(point::isOf), doubts(entry, point.needed()).stream()).toList(),
                point.notApplicable(report));
    }

    /** What is found tells most; a rule that does not apply has nothing to decide. */
    private static Verdict decided(
            Catalogue.Entry entry, List<Finding> found, List<Doubt> undecided, Optional<NotApplicable> unmet) {
        if (!found.isEmpty()) {
            return new Verdict(entry, Outcome.BROKEN, found, undecided, Optional.empty());
        }
        if (unmet.isPresent()) {
            return new Verdict(entry, Outcome.NOT_APPLICABLE, List.of(), List.of(), unmet);
        }
        return new Verdict(entry, undecided.isEmpty() ? Outcome.HOLDS : Outcome.UNDECIDED, List.of(), undecided, Optional.empty());
    }

    private static Verdict plain(Catalogue.Entry entry, Outcome outcome) {
        return new Verdict(entry, outcome, List.of(), List.of(), Optional.empty());
    }

    private boolean isTicked(Catalogue.Entry entry) {
        return report.ticked().stream().map(Ticked::code).collect(Collectors.toSet()).contains(entry.code());
    }
}
