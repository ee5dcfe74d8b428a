package org.ctfdesk.excel.submission;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctfdesk.report.Report;

/**
 * The name under which a workbook is submitted, as the official tool stamps it:
 * {@code BGR-CTF-NDC-2024-V1.0-20250102-113210_awaiting_submission.xlsx}.
 */
public final class FileName {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private FileName() {}

    /** The name of {@code report}'s workbook, exported at {@code when}. */
    public static String of(Report report, LocalDateTime when) {
        var submission = report.profile().submission();
        return plain(report.profile().party().iso3(), "XXX").toUpperCase(Locale.ROOT)
                + "-CTF-NDC-" + submission.year()
                + "-V" + plain(submission.version(), "1.0")
                + "-" + STAMP.format(when)
                + "_" + submission.state().name().toLowerCase(Locale.ROOT)
                + ".xlsx";
    }

    /** Letters, digits and points only: no system takes more in a name without harm. */
    private static String plain(String text, String otherwise) {
        var kept = text.replaceAll("[^A-Za-z0-9.]", "");
        return kept.isEmpty() ? otherwise : kept;
    }
}
