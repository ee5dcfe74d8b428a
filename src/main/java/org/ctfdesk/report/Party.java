package org.ctfdesk.report;

/**
 * Who reports.
 *
 * @param name the Party's name, as it stands in the workbook
 * @param iso3 its ISO 3166 alpha-3 code, as the official file names carry it
 * @param developing true for a developing country Party: only they may use flexibility (MPGs, para. 4)
 * @param leastDevelopedOrIsland true for a least developed country or a small island developing State (MPGs, para. 11)
 */
public record Party(String name, String iso3, boolean developing, boolean leastDevelopedOrIsland) {
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
