package org.ctfdesk.sample;

import java.util.function.Supplier;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/**
 * A sample report.
 *
 * @param name by which commands call it; its title stands in the words bundle under {@code sample.NAME}
 * @param maker makes it; the same report each time
 */
public record Sample(String name, Supplier<Report> maker) {
    /** One sentence for a list. */
    public String title(Words words) {
        return words.of("sample." + name);
    }
}
