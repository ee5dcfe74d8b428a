package org.ctfdesk.exercise;

import org.ctfdesk.rule.Rule;

/** How much has to be looked at to see a slip. */
public enum Difficulty {
    /** The cell itself shows it: something is blank, or cannot be read. */
    EASY(2),
    /** The line or the table shows it. */
    MEDIUM(3),
    /** Several tables have to be laid beside each other, or the ledger counted. */
    HARD(4);

    private final int points;

    Difficulty(int points) {
        this.points = points;
    }

    /** What mending the slip counts before hints are taken off. */
    public int points() {
        return points;
    }

    /** By how far the rule sees that finds it. */
    static Difficulty of(Rule rule) {
        return switch (rule) {
            case Rule.OfCell cell -> EASY;
            case Rule.OfLine line -> MEDIUM;
            case Rule.OfTable table -> MEDIUM;
            case Rule.OfReport report -> HARD;
        };
    }
}
