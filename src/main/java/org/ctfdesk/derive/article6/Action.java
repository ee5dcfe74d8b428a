package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the ledger's actions as accounting reads it (4/CMA.6, annex II, table 3). Blank texts are "".
 *
 * @param item its id in the ledger
 * @param type what it is
 * @param subtype which first transfer it is, or what it is for
 * @param metric the non-GHG metric, as a plain name; "" for t CO2 eq
 * @param quantity in t CO2 eq, or in the metric; not negative where it is counted
 * @param serials the block of unique identifiers, where it can be read
 * @param vintage the calendar year in which the outcomes occurred
 * @param purpose what it was used towards or cancelled for, other than an NDC
 * @param yearOfUse the calendar year for which it was used towards the NDC
 */
public record Action(
        String item,
        Optional<LocalDate> date,
        ActionType type,
        ActionSubtype subtype,
        String approach,
        String authorization,
        String firstTransferringParty,
        String metric,
        Optional<BigDecimal> quantity,
        Optional<Serials> serials,
        OptionalInt vintage,
        String transferringParty,
        String acquiringParty,
        String purpose,
        String usingParty,
        OptionalInt yearOfUse) {
    /** True where outcomes go to the Adaptation Fund, or are cancelled for overall mitigation: 4/CMA.6, paras. 16 and 17. */
    public boolean isContribution() {
        return subtype.isForAdaptationFund() || subtype.isForOverallMitigation();
    }

    /** True where it is used or cancelled, for whatever. */
    public boolean endsTheOutcome() {
        return type.endsTheOutcome();
    }

    /** True where outcomes are authorized, which may be the first transfer itself. */
    public boolean isAuthorization() {
        return type == ActionType.AUTHORIZATION || type == ActionType.FIRST_TRANSFER && subtype == ActionSubtype.AUTHORIZATION;
    }

    /** True where it is used towards an NDC: for a year, or at least for no other purpose. */
    public boolean isUseTowardsNdc() {
        return type == ActionType.USE
                && (yearOfUse.isPresent() || purpose.isEmpty() && subtype != ActionSubtype.USE_OR_CANCELLATION);
    }
}
