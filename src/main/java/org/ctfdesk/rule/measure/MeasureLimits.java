package org.ctfdesk.rule.measure;

/** Limits of plausibility of tables 5 and 12. Each is an engineering choice, not a decision's. */
final class MeasureLimits {
    /** T5-07: engineering choice; measures began earlier in few countries, and targets end sooner. */
    static final int EARLIEST_START = 1990;
    /** T5-07: engineering choice. */
    static final int LATEST_START = 2100;
    /** T5-14: engineering choice; tonnes given for kilotonnes. */
    static final int DIGITS_OF_TONNES = 3;
    /** T5-22: engineering choice; in a longer table nobody looks for a word at each edit. */
    static final int MEASURES_READ = 500;
    /** T5-16: engineering choice; in a longer table rows are ordered by hand. */
    static final int MOST_MOVED = 500;

    private MeasureLimits() {}
}
