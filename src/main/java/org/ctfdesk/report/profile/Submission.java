package org.ctfdesk.report.profile;

/**
 * Which report, and which state of it.
 *
 * @param btr the number of the biennial transparency report, from 1
 * @param year the year in which it is due, as 2026
 * @param version as 1.0
 * @param state as the official file names carry it
 * @param language the language it is written in: one of ar, zh, en, fr, ru, es (MPGs, para. 16)
 */
public record Submission(int btr, int year, String version, State state, String language) {
    /** Where the report stands on its way; the words of the official file names. */
    public enum State {
        STARTED,
        QA_QC,
        AWAITING_APPROVAL,
        APPROVED,
        AWAITING_SUBMISSION
    }

    public Submission withBtr(int other) {
        return new Submission(other, year, version, state, language);
    }

    public Submission withYear(int other) {
        return new Submission(btr, other, version, state, language);
    }

    public Submission withVersion(String other) {
        return new Submission(btr, year, other, state, language);
    }

    public Submission withState(State other) {
        return new Submission(btr, year, version, other, language);
    }

    public Submission withLanguage(String other) {
        return new Submission(btr, year, version, state, other);
    }
}
