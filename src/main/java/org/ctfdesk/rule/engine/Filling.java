package org.ctfdesk.rule.engine;

/**
 * How far something is filled.
 *
 * @param asked cells that the form asks for under the report's circumstances
 * @param answered how many of them are filled
 */
public record Filling(int asked, int answered) {
    public static final Filling NOTHING = new Filling(0, 0);

    public Filling plus(Filling other) {
        return new Filling(asked + other.asked, answered + other.answered);
    }

    /** From 0 to 1; 1 where nothing is asked. */
    public double share() {
        return asked == 0 ? 1 : (double) answered / asked;
    }
}
