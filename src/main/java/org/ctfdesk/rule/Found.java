package org.ctfdesk.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;

/** Where a rule puts what it found. */
public final class Found {
    private final List<Finding> findings = new ArrayList<>();
    /** Takes no doubts: nobody asks for verdicts. */
    static final Consumer<Doubt> NOBODY = doubt -> {};

    private final Consumer<Doubt> doubts;
    private Rule rule;

    /** With somebody who takes what could not be decided. */
    Found(Consumer<Doubt> doubts) {
        this.doubts = doubts;
    }

    /** What is found next is found by {@code asked}. */
    void by(Rule asked) {
        rule = asked;
    }

    public void at(Place place, Object... facts) {
        add(rule.severity(), place, Optional.empty(), facts);
    }

    /** With an edit that mends it. */
    public void at(Place place, Edit remedy, Object... facts) {
        add(rule.severity(), place, Optional.of(remedy), facts);
    }

    /** Less grave than the rule as such. */
    public void at(Severity severity, Place place, Object... facts) {
        add(severity, place, Optional.empty(), facts);
    }

    /** Less grave than the rule as such, with an edit that mends it. */
    public void at(Severity severity, Place place, Edit remedy, Object... facts) {
        add(severity, place, Optional.of(remedy), facts);
    }

    /** What is asked here cannot be decided: neither held nor broken. Read only where verdicts are asked for. */
    public void undecided(Place place, Doubt.Why why) {
        doubts.accept(new Doubt(rule.code(), place, why));
    }

    /** False where nobody takes doubts, so that none need be looked for. */
    public boolean takesDoubts() {
        return doubts != NOBODY;
    }

    private void add(Severity severity, Place place, Optional<Edit> remedy, Object... facts) {
        findings.add(new Finding(rule.code(), severity, place, Arrays.asList(facts), remedy));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
