package org.ctfdesk.ui.teams;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.SectorPackage;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.SubmittedReport;

/**
 * A team's file.
 *
 * @param when the file was last written
 * @param copy true where it is no part that was handed out, so that it has to be said what it began with
 */
record Team(String name, String file, String when, boolean copy, Report report) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Reads the file; of what goes wrong that is a {@link org.ctfdesk.text.Failure} which was to be expected. */
    static Team read(Path file, Clock clock, Words words) throws Exception {
        var read = SubmittedReport.read(file, LocalDate.now(clock), words);
        var when = LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone()).format(WHEN);
        var handed = read.report().handed();
        return new Team(handed.map(SectorPackage::team).orElse(read.name()), read.name(), when, handed.isEmpty(), read.report());
    }
}
