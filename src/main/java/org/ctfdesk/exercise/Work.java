package org.ctfdesk.exercise;

/** What a participant is asked to do with an exercise; how it is marked follows from it. */
public enum Work {
    /** Find and mend what is wrong. */
    MEND,
    /** Fill in what a given text says. */
    FILL,
    /** Work out the rows of corresponding adjustments by hand: 2/CMA.3, annex, paras. 7 to 9. */
    ARTICLE_6,
    /** Decide what the Party may leave out, and write what it must then write: MPGs, para. 6. */
    FLEXIBILITY,
    /** Read a submitted report as a reviewer and write the questions: MPGs, para. 162(c). */
    REVIEW,
    /** Put the reports of several teams together. */
    MERGE,
    /** Get a flawed report past "Before you export" before the time is up. */
    DEADLINE;

    /** True where a rule tells that an answer is still wrong; elsewhere the right answer alone decides. */
    public boolean isToldByRules() {
        return this == MEND || this == DEADLINE;
    }

    /** True where the clock goes on though nobody works. */
    public boolean isAgainstTheClock() {
        return this == DEADLINE;
    }
}
