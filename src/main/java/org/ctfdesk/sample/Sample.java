package org.ctfdesk.sample;

import java.util.function.Supplier;
import org.ctfdesk.report.Report;

/**
 * A sample report.
 *
 * @param name by which commands call it
 * @param title one sentence for a list
 * @param maker makes it; the same report each time
 */
public record Sample(String name, String title, Supplier<Report> maker) {}
