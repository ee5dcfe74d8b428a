package org.ctfdesk.sheet;

import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/**
 * What stands on the cover of whatever is printed or written of a report: whose it is, and of which submission.
 *
 * @param name of the Party
 * @param party the Party with its code, as a line
 * @param submission which biennial transparency report, when, of which period, as a line
 * @param title of the whole
 * @param state how far the submission is, as a line
 * @param year of the submission
 */
public record Cover(String name, String party, String submission, String title, String state, int year) {
    /** The cover of {@code report}, texts of the Party as it typed them. */
    public static Cover of(Report report, Words words) {
        var profile = report.profile();
        var submission = profile.submission();
        return new Cover(
                profile.party().name(),
                words.of("cover.party", profile.party().name(), profile.party().iso3()),
                words.of("cover.submission", submission.btr(), submission.year(),
                        profile.periods().implementationFrom(), profile.periods().implementationTo()),
                words.of("cover.title"),
                words.of("cover.state") + ": " + words.of("cover.state." + submission.state().name()),
                submission.year());
    }
}
