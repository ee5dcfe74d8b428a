package org.ctfdesk.report.profile;

/**
 * Who reports.
 *
 * @param name the Party's name, as it stands in the workbook
 * @param iso3 its ISO 3166 alpha-3 code, as the official file names carry it
 * @param developing true for a developing country Party: only they may use flexibility (MPGs, para. 4)
 * @param leastDevelopedOrIsland true for a least developed country or a small island developing State (MPGs, para. 11)
 */
public record Party(String name, String iso3, boolean developing, boolean leastDevelopedOrIsland) {
    /** True where both are, or may be, the same: one that is not named yet may be any. */
    public boolean mayBe(Party other) {
        if (!iso3.isBlank() && !other.iso3.isBlank()) {
            return iso3.strip().equalsIgnoreCase(other.iso3.strip());
        }
        return name.isBlank() || other.name.isBlank() || name.strip().equalsIgnoreCase(other.name.strip());
    }

    public Party withName(String other) {
        return new Party(other, iso3, developing, leastDevelopedOrIsland);
    }

    public Party withIso3(String other) {
        return new Party(name, other, developing, leastDevelopedOrIsland);
    }

    public Party withDeveloping(boolean other) {
        return new Party(name, iso3, other, leastDevelopedOrIsland);
    }

    public Party withLeastDevelopedOrIsland(boolean other) {
        return new Party(name, iso3, developing, other);
    }
}
