package org.ctfdesk.account.standing;

import java.util.Arrays;
import java.util.List;
import org.ctfdesk.form.ndc.Progress;

/** The yearly rows of table 4 on cooperative approaches, in the order printed, each by its paragraph of 2/CMA.3, annex. */
public enum AccountingRow {
    INDICATIVE_TRAJECTORY("7a_i", Progress.INDICATIVE_TRAJECTORY),
    TRAJECTORY("7b", Progress.TRAJECTORY),
    EMISSIONS_COVERED("23a", Progress.EMISSIONS_COVERED),
    EMISSIONS_PORTION("23b", Progress.EMISSIONS_PORTION),
    OTHER_INDICATOR("23i", Progress.OTHER_INDICATOR),
    FIRST_TRANSFERRED("23c", Progress.FIRST_TRANSFERRED),
    OTHER_PURPOSES("23d", Progress.OTHER_PURPOSES),
    USED("23e", Progress.USED),
    NET("23f", Progress.NET_TRANSFERS),
    AVERAGE("7a_ii", Progress.AVERAGE),
    ADJUSTMENTS("23g", Progress.ADJUSTMENTS),
    CUMULATIVE("23h", Progress.CUMULATIVE),
    BALANCE("23k_i", Progress.BALANCE),
    ADJUSTED_INDICATOR("23k_ii", Progress.ADJUSTED_INDICATOR);

    private final String paragraph;
    private final String line;

    AccountingRow(String paragraph, String line) {
        this.paragraph = paragraph;
        this.line = line;
    }

    /** As machines write it: {@code 23k_i}. */
    public String key() {
        return paragraph;
    }

    /** Its line in table 4. */
    public String line() {
        return line;
    }

    /** As the decision writes it: {@code 23(k)(i)}. */
    public String paragraph() {
        return paragraph.replaceAll("_?([a-z]+)", "($1)");
    }

    /** The rows whose quantities are outcomes, in t CO2 eq where no other unit stands there. */
    public static List<AccountingRow> ofOutcomes() {
        return Arrays.asList(values()).subList(FIRST_TRANSFERRED.ordinal(), CUMULATIVE.ordinal() + 1);
    }
}
