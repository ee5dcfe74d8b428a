package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An authorization as accounting reads it (4/CMA.6, annex II, table 2).
 *
 * @param item its id in the ledger; "" where the ledger holds none of that name
 * @param id what actions call it
 * @param approach the cooperative approach
 * @param date when it was given
 * @param quantity how much it covers, in its metric
 * @param metric the non-GHG metric as a plain name; "" for t CO2 eq
 * @param purposes what it covers
 * @param definition what is the first transfer for other international mitigation purposes
 */
public record Authorization(
        String item, String id, String approach, Optional<LocalDate> date, Optional<BigDecimal> quantity, String metric,
        Purposes purposes, Definition definition) {
    /** What holds for actions whose authorization the ledger does not have: use towards NDCs. */
    static Authorization unknown(String id) {
        return new Authorization("", id, "", Optional.empty(), Optional.empty(), "", Purposes.NOT_SAID, Definition.NOT_SAID);
    }

    /** True where it covers use towards NDCs. */
    public boolean forNdc() {
        return purposes.forNdc();
    }

    /** True where it covers other international mitigation purposes. */
    public boolean forOthers() {
        return purposes.forOthers();
    }

    /** True where the authorization itself is the first transfer. */
    boolean isFirstTransfer() {
        return forOthers() && definition == Definition.AUTHORIZATION;
    }

    /** True where it covers other international mitigation purposes alone. */
    public boolean isForOthersAlone() {
        return forOthers() && !forNdc();
    }
}
