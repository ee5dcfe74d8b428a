package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the ledger's actions as accounting reads it (4/CMA.6, annex II, table 3). Blank texts are "".
 *
 * @param item its id in the ledger
 * @param type the option of {@code actionType}; "" where it is not given
 * @param subtype the option of {@code actionSubtype}; "" where it is not given
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
        String type,
        String subtype,
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
        return switch (subtype) {
            case "mandatoryAdaptationFund", "voluntaryAdaptationFund", "mandatoryOmge", "voluntaryOmge" -> true;
            default -> false;
        };
    }

    /** True where it is used or cancelled, for whatever. */
    public boolean endsTheOutcome() {
        return type.equals("use") || type.equals("cancellation") || type.equals("voluntaryCancellation");
    }

    /** True where it is used towards an NDC: for a year, or at least for no other purpose. */
    public boolean isUseTowardsNdc() {
        return type.equals("use") && (yearOfUse.isPresent() || purpose.isEmpty() && !subtype.equals("useOrCancellation"));
    }
}
