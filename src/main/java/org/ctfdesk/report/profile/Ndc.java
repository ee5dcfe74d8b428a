package org.ctfdesk.report.profile;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the NDC is, as far as checks compare with it; the words stand in the description of the NDC (MPGs, para. 64).
 *
 * @param type para. 64(a)
 * @param multiYear a multi-year target rather than a single-year one: para. 64(b)
 * @param targetFrom first year of the target; the target year itself where it is a single one; 0 where not stated
 * @param targetTo last year of the target; 0 where not stated
 * @param baseYear the base year: para. 64(c); 0 where there is none, or it is not stated
 * @param communicated the year in which the NDC was communicated (6/CMA.3, para. 2); 0 where not stated
 * @param cooperation whether the Party intends to use cooperative approaches: para. 64(f)
 * @param sectors codes of the sectors covered, as in table 5: para. 64(e); empty where not stated
 * @param gases codes of the gases covered, as in table 5: para. 64(e); empty where not stated
 */
public record Ndc(
        TargetType type,
        boolean multiYear,
        int targetFrom,
        int targetTo,
        int baseYear,
        int communicated,
        Cooperation cooperation,
        Set<String> sectors,
        Set<String> gases) {
    /** The types that MPGs, para. 64(a) names. */
    public enum TargetType {
        NOT_STATED,
        ABSOLUTE_REDUCTION,
        INTENSITY_REDUCTION,
        BELOW_BASELINE,
        CO_BENEFITS,
        POLICIES_AND_MEASURES,
        OTHER
    }

    /** The intention that MPGs, para. 64(f) asks for. */
    public enum Cooperation {
        NOT_STATED,
        YES,
        NO,
        NOT_DECIDED
    }

    /** Nothing has been said yet. */
    public static final Ndc NOT_STATED =
            new Ndc(TargetType.NOT_STATED, false, 0, 0, 0, 0, Cooperation.NOT_STATED, Set.of(), Set.of());

    public Ndc {
        sectors = Collections.unmodifiableSet(new TreeSet<>(sectors));
        gases = Collections.unmodifiableSet(new TreeSet<>(gases));
    }

    /** True where the target's years are stated. */
    public boolean hasTargetYears() {
        return targetTo != 0;
    }

    public Ndc withType(TargetType other) {
        return new Ndc(other, multiYear, targetFrom, targetTo, baseYear, communicated, cooperation, sectors, gases);
    }

    public Ndc withMultiYear(boolean yes) {
        return new Ndc(type, yes, targetFrom, targetTo, baseYear, communicated, cooperation, sectors, gases);
    }

    public Ndc withTarget(int from, int to) {
        return new Ndc(type, multiYear, from, to, baseYear, communicated, cooperation, sectors, gases);
    }

    public Ndc withBaseYear(int year) {
        return new Ndc(type, multiYear, targetFrom, targetTo, year, communicated, cooperation, sectors, gases);
    }

    public Ndc withCommunicated(int year) {
        return new Ndc(type, multiYear, targetFrom, targetTo, baseYear, year, cooperation, sectors, gases);
    }

    public Ndc withCooperation(Cooperation other) {
        return new Ndc(type, multiYear, targetFrom, targetTo, baseYear, communicated, other, sectors, gases);
    }

    public Ndc withSectors(Set<String> others) {
        return new Ndc(type, multiYear, targetFrom, targetTo, baseYear, communicated, cooperation, others, gases);
    }

    public Ndc withGases(Set<String> others) {
        return new Ndc(type, multiYear, targetFrom, targetTo, baseYear, communicated, cooperation, sectors, others);
    }
}
