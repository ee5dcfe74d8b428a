package org.ctfdesk.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;

/**
 * Where a rule puts what it found: {@code found.at(place).says("planned", year).mendedBy(edit)}. The message is named by the
 * rule; nothing that a Party typed chooses it.
 */
public final class Found {
    /** Takes no doubts: nobody asks for verdicts. */
    public static final Consumer<Doubt> NOBODY = doubt -> {};

    private final List<Finding> findings = new ArrayList<>();
    private final Consumer<Doubt> doubts;
    private Rule rule;

    /** With somebody who takes what could not be decided. */
    public Found(Consumer<Doubt> doubts) {
        this.doubts = doubts;
    }

    /** What is found next is found by {@code asked}. */
    public void by(Rule asked) {
        rule = asked;
    }

    /** Begins a finding: it is there once it {@link Spot#says} something. */
    public Spot at(Place place) {
        return new Spot(place, rule.severity(), Optional.empty());
    }

    /** What is asked here cannot be decided: neither held nor broken. Read only where verdicts are asked for. */
    public void undecided(Place place, Doubt.Why why) {
        doubts.accept(new Doubt(rule.code(), place, why));
    }

    /** False where nobody takes doubts, so that none need be looked for. */
    public boolean takesDoubts() {
        return doubts != NOBODY;
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A place at which something is found. */
    public final class Spot {
        private final Place place;
        private final Severity severity;
        private final Optional<Field> field;

        private Spot(Place place, Severity severity, Optional<Field> field) {
            this.place = place;
            this.severity = severity;
            this.field = field;
        }

        /** At a claim or a field of the report profile; the cell is where it is listed. */
        public Spot in(Field where) {
            return new Spot(place, severity, Optional.of(where));
        }

        /** Less grave than the rule as such. */
        public Spot as(Severity less) {
            return new Spot(place, less, field);
        }

        /** Tells it with the rule's message of that name, {@code rule.<code>.message.<variant>}, or the general one for "". */
        public Told says(String variant, Object... facts) {
            findings.add(new Finding(rule, severity, place, field, variant, Arrays.asList(facts), Optional.empty(), List.of()));
            return new Told(findings.size() - 1);
        }

        /** Tells it with the rule's only or general message, {@code rule.<code>.message}. */
        public Told with(Object... facts) {
            return says("", facts);
        }
    }

    /** A finding that was told. */
    public final class Told {
        private final int index;

        private Told(int index) {
            this.index = index;
        }

        /** One edit mends it. */
        public void mendedBy(Edit remedy) {
            findings.set(index, findings.get(index).mendedBy(remedy));
        }
    }
}
