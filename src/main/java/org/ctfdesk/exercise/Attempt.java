package org.ctfdesk.exercise;

import org.ctfdesk.report.Report;

/**
 * What a participant handed in.
 *
 * @param who the name of the file, or of the participant
 * @param report the report as it is now
 * @param progress hints taken and time on task
 */
public record Attempt(String who, Report report, Progress progress) {
    /** Without any hint. */
    public static Attempt of(String who, Report report) {
        return new Attempt(who, report, Progress.NONE);
    }
}
