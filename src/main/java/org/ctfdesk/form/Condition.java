package org.ctfdesk.form;

/** When a line is asked for at all; read off the report's profile and periods. */
public enum Condition {
    ALWAYS,
    /** The Party's first NDC: MPGs, para. 71. */
    FIRST_NDC,
    /** The second and subsequent NDCs: MPGs, para. 72. */
    LATER_NDC,
    /** The Party takes part in cooperative approaches or authorizes outcomes: MPGs, para. 77(d). */
    COOPERATES,
    /** A single-year NDC with averaging: 2/CMA.3, annex, para. 7(a)(ii). */
    AVERAGES,
    /** A multi-year NDC: 2/CMA.3, annex, para. 7(b). */
    MULTI_YEAR,
    /** A single-year NDC with a trajectory or budget: 2/CMA.3, annex, para. 7(a)(i). */
    SINGLE_YEAR_TRAJECTORY,
    /** The national inventory report is submitted on its own: MPGs, para. 91. */
    STAND_ALONE_INVENTORY,
    /** The report holds information on the end year or end of the period: MPGs, para. 70. */
    END_YEAR_REPORTED,
    /** An NDC of adaptation actions or economic diversification plans: MPGs, para. 78. */
    CO_BENEFITS,
    /** Projections are reported: MPGs, para. 92. */
    PROJECTS
}
