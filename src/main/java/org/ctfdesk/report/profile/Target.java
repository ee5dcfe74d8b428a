package org.ctfdesk.report.profile;

import java.util.List;

/**
 * A target of the NDC. Table 4 is filled once for each.
 *
 * @param id unique in the report and never used again; the table's instance
 * @param name as it stands on the tab
 * @param indicators ids of the indicators that track it; empty for all
 * @param outcomes how ITMOs count towards it
 * @param metric the non-GHG metric in which they count, as the ledger writes it; "" where they do not
 */
public record Target(String id, String name, List<String> indicators, Outcomes outcomes, String metric) {
    /** How ITMOs count towards a target. */
    public enum Outcomes {
        /** In t CO2 eq: 2/CMA.3, annex, para. 8. */
        IN_CARBON,
        /** In a non-GHG metric: para. 9. */
        IN_METRIC,
        /** Not at all: the ledger says nothing of this target. */
        NOT_COUNTED
    }

    public Target {
        indicators = List.copyOf(indicators);
        metric = outcomes == Outcomes.IN_METRIC ? metric : "";
    }

    /** A target towards which outcomes count in t CO2 eq. */
    public Target(String id, String name, List<String> indicators) {
        this(id, name, indicators, Outcomes.IN_CARBON, "");
    }

    /** True where that indicator tracks this target. */
    public boolean tracks(String indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }

    /** The same, tracked by these indicators. */
    public Target tracking(List<String> others) {
        return others.equals(indicators) ? this : new Target(id, name, others, outcomes, metric);
    }

    public Target withName(String other) {
        return new Target(id, other, indicators, outcomes, metric);
    }

    /** Outcomes count in that non-GHG metric. */
    public Target inMetric(String other) {
        return new Target(id, name, indicators, Outcomes.IN_METRIC, other);
    }

    /** Outcomes count in t CO2 eq. */
    public Target inCarbon() {
        return new Target(id, name, indicators, Outcomes.IN_CARBON, "");
    }

    /** Outcomes do not count towards it. */
    public Target withoutOutcomes() {
        return new Target(id, name, indicators, Outcomes.NOT_COUNTED, "");
    }
}
