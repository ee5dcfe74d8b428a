package org.ctfdesk.derive.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An authorization, or one version of it, as accounting reads it (4/CMA.6, annex II, table 2).
 *
 * @param item its id in the ledger; "" where the ledger holds none of that name
 * @param id what actions call it
 * @param version as the Party counts them; "" where it is not given
 * @param approach the cooperative approach
 * @param date when it was given, and from when it is in force
 * @param quantity how much it covers, in its metric
 * @param metric the non-GHG metric as a plain name; "" for t CO2 eq
 * @param factor t CO2 eq for one of the metric: 2/CMA.3, annex, para. 22(d)
 * @param purposes what it covers
 * @param definition what is the first transfer for other international mitigation purposes
 * @param revoked when it was revoked
 * @param isRedefined true where another version has another first transfer for other international mitigation purposes
 */
public record Authorization(
        String item, String id, String version, String approach, Optional<LocalDate> date, Optional<BigDecimal> quantity, String metric,
        Optional<BigDecimal> factor, Purposes purposes, Definition definition, Optional<LocalDate> revoked,
        boolean isRedefined) {
    /** What holds for actions whose authorization the ledger does not have: use towards NDCs. */
    static Authorization unknown(String id) {
        return new Authorization("", id, "", "", Optional.empty(), Optional.empty(), "", Optional.empty(), Purposes.NOT_SAID,
                Definition.NOT_SAID, Optional.empty(), false);
    }

    Authorization withQuantity(Optional<BigDecimal> other) {
        return new Authorization(item, id, version, approach, date, other, metric, factor, purposes, definition, revoked, isRedefined);
    }

    Authorization withFactor(Optional<BigDecimal> other) {
        return new Authorization(item, id, version, approach, date, quantity, metric, other, purposes, definition, revoked, isRedefined);
    }

    Authorization redefined() {
        return new Authorization(item, id, version, approach, date, quantity, metric, factor, purposes, definition, revoked, true);
    }

    /** True where another version has another first transfer for other purposes, or covers none. */
    boolean differs(Authorization other) {
        return forOthers() != other.forOthers() || forOthers() && definition != other.definition;
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
    public boolean isFirstTransfer() {
        return forOthers() && definition == Definition.AUTHORIZATION;
    }

    /** True where it covers other international mitigation purposes alone. */
    public boolean isForOthersAlone() {
        return forOthers() && !forNdc();
    }
}
