package org.ctfdesk.rule.measure.row;

/** Limits of plausibility of tables 5 and 12. Each is an engineering choice, not a decision's. */
public final class MeasureLimits {
    /** T5-07: engineering choice; measures began earlier in few countries, and targets end sooner. */
    public static final int EARLIEST_START = 1990;
    /** T5-07: engineering choice. */
    public static final int LATEST_START = 2100;
    /** T5-14: engineering choice; tonnes given for kilotonnes. */
    public static final int DIGITS_OF_TONNES = 3;
    /** T5-22: engineering choice; in a longer table nobody looks for a word at each edit. */
    public static final int MEASURES_READ = 500;
    /** T5-16: engineering choice; in a longer table rows are ordered by hand. */
    public static final int MOST_MOVED = 500;

    private MeasureLimits() {}
}
