package org.ctfdesk.rule;

import org.ctfdesk.form.Condition;

/** Why a point does not apply to a report; the words stand under {@code verdict.notApplicable.}. */
public enum NotApplicable {
    /** The tables that it looks at are blank. */
    BLANK,
    /** One of the tables that it compares is blank. */
    NOTHING_TO_COMPARE,
    DEVELOPED,
    NO_CLAIM,
    NEITHER_LEAST_DEVELOPED_NOR_ISLAND,
    FIRST_NDC,
    LATER_NDC,
    NO_COOPERATION,
    NO_CO_BENEFITS,
    CO_BENEFITS,
    NO_PROJECTIONS,
    NO_INVENTORY,
    END_YEAR_AHEAD,
    END_YEAR_REPORTED,
    OTHER_TARGET_TYPE,
    MULTI_YEAR_TARGET,
    ONE_TARGET,
    OTHER_METHOD,
    NOT_COMMUNICATED_UNDER_TIME_FRAMES,
    /** There was no report before. */
    FIRST_REPORT,
    /** Nothing of the sort stands in the report. */
    NOTHING_OF_THE_SORT;

    /** What it means that a condition is not met. */
    public static NotApplicable of(Condition unmet) {
        return switch (unmet) {
            case FIRST_NDC -> LATER_NDC;
            case LATER_NDC -> FIRST_NDC;
            case COOPERATES -> NO_COOPERATION;
            case AVERAGES, MULTI_YEAR, SINGLE_YEAR_TRAJECTORY -> OTHER_METHOD;
            case STAND_ALONE_INVENTORY -> NO_INVENTORY;
            case END_YEAR_REPORTED -> END_YEAR_AHEAD;
            case CO_BENEFITS -> NO_CO_BENEFITS;
            case PROJECTS -> NO_PROJECTIONS;
            case ALWAYS -> BLANK;
        };
    }
}
