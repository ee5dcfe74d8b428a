package org.ctfdesk.report;

import java.util.List;

/**
 * A target of the NDC. Table 4 is filled once for each.
 *
 * @param id unique in the report and never used again; the table's instance
 * @param name as it stands on the tab
 * @param indicators ids of the indicators that track it; empty for all
 */
public record Target(String id, String name, List<String> indicators) {
    public Target {
        indicators = List.copyOf(indicators);
    }

    /** True where that indicator tracks this target. */
    public boolean tracks(String indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }
}
