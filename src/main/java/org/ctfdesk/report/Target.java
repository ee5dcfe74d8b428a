package org.ctfdesk.report;

import java.util.List;

/**
 * A target of the NDC. Table 4 is filled once for each.
 *
 * @param id unique in the report and never used again; the table's instance
 * @param name as it stands on the tab
 * @param indicators ids of the indicators that track it; empty for all
 * @param metric the non-GHG metric in which outcomes count towards it, as the ledger writes it (2/CMA.3, annex, para. 9); ""
 *     where they count in t CO2 eq (para. 8)
 */
public record Target(String id, String name, List<String> indicators, String metric) {
    public Target {
        indicators = List.copyOf(indicators);
    }

    /** A target towards which outcomes count in t CO2 eq. */
    public Target(String id, String name, List<String> indicators) {
        this(id, name, indicators, "");
    }

    /** True where that indicator tracks this target. */
    public boolean tracks(String indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }

    /** True where outcomes count in t CO2 eq. */
    public boolean isInCarbon() {
        return metric.isEmpty();
    }

    public Target withName(String other) {
        return new Target(id, other, indicators, metric);
    }

    public Target withMetric(String other) {
        return new Target(id, name, indicators, other);
    }
}
