package org.ctfdesk.store;

import java.util.List;
import org.ctfdesk.report.Report;

/**
 * What reading a report gave.
 *
 * @param report the report
 * @param unknown names of parts that this version does not know; they are kept and written back
 */
public record Reading(Report report, List<String> unknown) {
    public Reading {
        unknown = List.copyOf(unknown);
    }
}
