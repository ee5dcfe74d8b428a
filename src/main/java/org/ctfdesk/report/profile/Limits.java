package org.ctfdesk.report.profile;

/**
 * From where on a figure is unlikely enough to be asked about. None is a decision's: each is the catalogue's choice, which a Party
 * may change. They steer warnings only, and never say whether anything is enough.
 *
 * @param jump change from one year to the next in table 4 that asks for a footnote, in per cent (T4-22)
 * @param step change from the inventory to the first projected year that asks for one, in per cent (T7-18)
 * @param stepShare share of a sector in the total from which its step is looked at, in per cent (T7-18)
 * @param apart how many times the sum of expected reductions and what the scenarios lie apart may differ
 * @param largest share of emissions that the largest sectors make up, each of which is asked for a measure, in per cent (T5-23)
 * @param quotient how far an intensity may stand from the quotient of its two series, in per cent (T4-21)
 */
public record Limits(int jump, int step, int stepShare, int apart, int largest, int quotient) {
    private static final int ALL = 100;

    /** Those of the catalogue. */
    public static final Limits USUAL = new Limits(25, 15, 10, 2, 80, 1);

    /** What makes no sense is taken as the nearest that does. */
    public Limits {
        jump = Math.max(0, jump);
        step = Math.max(0, step);
        stepShare = Math.clamp(stepShare, 0, ALL);
        apart = Math.max(1, apart);
        largest = Math.clamp(largest, 0, ALL);
        quotient = Math.max(0, quotient);
    }

    public Limits withJump(int other) {
        return new Limits(other, step, stepShare, apart, largest, quotient);
    }

    public Limits withStep(int other) {
        return new Limits(jump, other, stepShare, apart, largest, quotient);
    }

    public Limits withStepShare(int other) {
        return new Limits(jump, step, other, apart, largest, quotient);
    }

    public Limits withApart(int other) {
        return new Limits(jump, step, stepShare, other, largest, quotient);
    }

    public Limits withLargest(int other) {
        return new Limits(jump, step, stepShare, apart, other, quotient);
    }

    public Limits withQuotient(int other) {
        return new Limits(jump, step, stepShare, apart, largest, other);
    }
}
