package org.ctfdesk.report;

import java.util.List;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Limits;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/**
 * What is asked once and decides what the tables ask.
 *
 * @param targets at least one
 * @param ndc what checks compare with
 * @param readings how what decision 2/CMA.3 leaves open is read
 * @param limits from where on checks ask about a figure
 */
public record Profile(
        Party party, Submission submission, Periods periods, List<Target> targets, Circumstances circumstances, Ndc ndc,
        Readings readings, Limits limits) implements ReportPart {
    public Profile {
        targets = List.copyOf(targets);
    }

    /** A profile with the adopted readings and the usual limits. */
    public Profile(Party party, Submission submission, Periods periods, List<Target> targets, Circumstances circumstances, Ndc ndc) {
        this(party, submission, periods, targets, circumstances, ndc, Readings.ADOPTED, Limits.USUAL);
    }

    /** A profile in which nothing is said of the NDC yet. */
    public Profile(Party party, Submission submission, Periods periods, List<Target> targets, Circumstances circumstances) {
        this(party, submission, periods, targets, circumstances, Ndc.NOT_STATED);
    }

    @Override
    public String setting() {
        return "setProfile";
    }

    /**
     * What a report begins with that is due in {@code due}. Reports are due in even years from 2024 on: 18/CMA.1, para. 3.
     *
     * @param target name of its one target
     */
    public static Profile usual(Party party, int due, String target) {
        return new Profile(party, new Submission((due - 2022) / 2, due, "1.0", Submission.State.STARTED, "en"), Periods.usual(due),
                List.of(new Target("1", target, List.of())), Circumstances.USUAL);
    }

    /** The next year, or this one, in which a report is due: 18/CMA.1, para. 3. */
    public static int nextDue(int year) {
        return Math.max(2024, year + year % 2);
    }

    /** The end point of the NDC: of the target where it is stated, else of the implementation period. */
    public int ndcEnd() {
        return ndc.hasTargetYears() ? ndc.targetTo() : periods.implementationTo();
    }

    /** The profile of the report that follows two years later (18/CMA.1, para. 3), before anything was done for it. */
    public Profile next() {
        var following = new Submission(submission.btr() + 1, submission.year() + 2, "1.0", Submission.State.STARTED, submission.language());
        return with(following).with(periods.next());
    }

    public Profile with(Ndc other) {
        return new Profile(party, submission, periods, targets, circumstances, other, readings, limits);
    }

    public Profile with(Readings other) {
        return new Profile(party, submission, periods, targets, circumstances, ndc, other, limits);
    }

    public Profile with(Periods other) {
        return new Profile(party, submission, other, targets, circumstances, ndc, readings, limits);
    }

    public Profile with(Submission other) {
        return new Profile(party, other, periods, targets, circumstances, ndc, readings, limits);
    }

    public Profile with(Party other) {
        return new Profile(other, submission, periods, targets, circumstances, ndc, readings, limits);
    }

    public Profile with(List<Target> others) {
        return new Profile(party, submission, periods, others, circumstances, ndc, readings, limits);
    }

    public Profile with(Circumstances other) {
        return new Profile(party, submission, periods, targets, other, ndc, readings, limits);
    }

    public Profile with(Limits others) {
        return new Profile(party, submission, periods, targets, circumstances, ndc, readings, others);
    }
}
