package org.ctfdesk.report;

import java.util.List;

/**
 * What is asked once and decides what the tables ask.
 *
 * @param targets at least one
 * @param ndc what checks compare with
 */
public record Profile(Party party, Submission submission, Periods periods, List<Target> targets, Circumstances circumstances, Ndc ndc) {
    public Profile {
        targets = List.copyOf(targets);
    }

    /** A profile in which nothing is said of the NDC yet. */
    public Profile(Party party, Submission submission, Periods periods, List<Target> targets, Circumstances circumstances) {
        this(party, submission, periods, targets, circumstances, Ndc.NOT_STATED);
    }

    public Profile with(Ndc other) {
        return new Profile(party, submission, periods, targets, circumstances, other);
    }

    public Profile with(Periods other) {
        return new Profile(party, submission, other, targets, circumstances, ndc);
    }

    public Profile with(Submission other) {
        return new Profile(party, other, periods, targets, circumstances, ndc);
    }

    public Profile with(Party other) {
        return new Profile(other, submission, periods, targets, circumstances, ndc);
    }

    public Profile with(List<Target> others) {
        return new Profile(party, submission, periods, others, circumstances, ndc);
    }

    public Profile with(Circumstances other) {
        return new Profile(party, submission, periods, targets, other, ndc);
    }
}
