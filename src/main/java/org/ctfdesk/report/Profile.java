package org.ctfdesk.report;

import java.util.List;

/**
 * What is asked once and decides what the tables ask.
 *
 * @param targets at least one
 */
public record Profile(Party party, Submission submission, Periods periods, List<Target> targets, Circumstances circumstances) {
    public Profile {
        targets = List.copyOf(targets);
    }

    public Profile with(Periods other) {
        return new Profile(party, submission, other, targets, circumstances);
    }

    public Profile with(Submission other) {
        return new Profile(party, other, periods, targets, circumstances);
    }

    public Profile with(Party other) {
        return new Profile(other, submission, periods, targets, circumstances);
    }

    public Profile with(List<Target> others) {
        return new Profile(party, submission, periods, others, circumstances);
    }

    public Profile with(Circumstances other) {
        return new Profile(party, submission, periods, targets, other);
    }
}
