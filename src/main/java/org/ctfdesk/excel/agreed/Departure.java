package org.ctfdesk.excel.agreed;

import java.math.BigDecimal;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * Where a workbook of the format says otherwise of first transfers than table 4: 4/CMA.6, paras. 16 and 17, would have both say
 * the same.
 *
 * @param why which words tell it
 * @param line what the Party calls the line of the ledger, or the authorization
 * @param counted how much of it table 4 counts as first transferred
 * @param whole how much the line is of
 * @param metric the non-GHG metric as a plain name; "" for t CO2 eq
 */
public record Departure(Why why, String line, BigDecimal counted, BigDecimal whole, String metric) {
    /** Why the two differ. */
    public enum Why {
        /** A part of the line alone is first transferred by it, or in another year. */
        PARTLY,
        /** The line is a first transfer by name, and table 4 counts less of it. */
        NOT_COUNTED,
        /** The record of an authorization is first transferred, and no action of the ledger says so. */
        RECORD_ALONE
    }

    /** What differs and what to do. */
    public String told(Words words, NumberStyle style) {
        var unit = metric.isEmpty() ? words.of("choice.unit.tCo2Eq") : metric;
        return words.of("excel.aef.departure." + why, line, style.full(counted), style.full(whole), unit);
    }
}
