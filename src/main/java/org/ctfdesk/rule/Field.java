package org.ctfdesk.rule;

/**
 * What is no cell of a table and can be mended all the same: a statement of a claim of flexibility, or a field of the report profile.
 *
 * @param claim the provision of the claim, as {@code 85}; "" for the report profile
 * @param name which statement or field, as {@code timeFrame} or {@code baseYear}; "" for the claim as a whole
 */
public record Field(String claim, String name) {
    /** A field of the report profile. */
    public static Field ofProfile(String name) {
        return new Field("", name);
    }

    /** A statement of the claim under a provision; "" for the claim as a whole. */
    public static Field ofClaim(String provision, String name) {
        return new Field(provision.isBlank() ? "?" : provision.strip(), name);
    }

    /** True for a statement of a claim, or a claim as a whole. */
    public boolean isOfClaim() {
        return !claim.isEmpty();
    }

    /** The part of the report, as machines write it in the place of a table. */
    public String part() {
        return isOfClaim() ? "claims" : "profile";
    }
}
