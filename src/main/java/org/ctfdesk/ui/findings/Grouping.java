package org.ctfdesk.ui.findings;

/** What the findings are put together by. */
public enum Grouping {
    NONE,
    TABLE,
    SEVERITY,
    /** By the kind of inconsistency, as reviews of Article 6 name them. */
    INCONSISTENCY;

    /** The grouping of that name; by table where there is no such. */
    public static Grouping of(String name) {
        for (var grouping : values()) {
            if (grouping.name().equals(name)) {
                return grouping;
            }
        }
        return TABLE;
    }
}
