package org.ctfdesk.form;

/** Which years a column stands for; resolved from the report's periods. */
public enum Years {
    /** The column is single. */
    NONE,
    /** The years of the implementation period up to the latest reported one, and its end year: MPGs, para. 68. */
    IMPLEMENTATION,
    /** The years of the inventory's time series: MPGs, paras. 57 and 58. */
    INVENTORY,
    /** The most recent year of the inventory: MPGs, para. 95. */
    LATEST_INVENTORY,
    /** The years ending in 0 or 5 to which projections extend: MPGs, para. 95. */
    PROJECTION,
    /** The years for which achieved reductions are estimated: MPGs, para. 85. */
    ACHIEVED,
    /** The years for which expected reductions are estimated: MPGs, para. 85. */
    EXPECTED
}
