package org.ctfdesk.exercise;

/**
 * What a participant is told of an exercise.
 *
 * @param work what is asked
 * @param title for a list
 * @param task what the participant is asked to do
 * @param minutes how long it should take
 */
public record Brief(Work work, String title, String task, int minutes) {
    /** Slips to be found and mended. */
    public static Brief mend(String title, String task, int minutes) {
        return new Brief(Work.MEND, title, task, minutes);
    }
}
