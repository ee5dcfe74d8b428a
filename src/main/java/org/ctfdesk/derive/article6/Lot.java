package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.ctfdesk.form.Source;

/**
 * A quantity of outcomes that counts once in table 4: first transferred, or used towards the NDC.
 *
 * @param row which row of table 4 it stands in
 * @param date when it was first transferred or used
 * @param year the year of that row's column: of the first transfer, or for which it was used
 * @param vintage the calendar year in which the outcomes occurred, where it is known yet
 * @param quantity in t CO2 eq, or in the metric; above zero
 * @param metric the non-GHG metric as a plain name; "" for t CO2 eq
 * @param tons what outcomes in a metric stand for in t CO2 eq, where a conversion is stated
 * @param action id of the action that it follows from; "" where it follows from the authorization's record alone
 * @param authorization id of the authorization; "" where none is named
 * @param source what makes it count
 */
public record Lot(
        Row row, LocalDate date, int year, OptionalInt vintage, BigDecimal quantity, String metric, Optional<BigDecimal> tons,
        String action, String authorization, Source source) {
    /** Where a lot stands. */
    public enum Row {
        /** First transferred, authorized for use towards NDCs: 2/CMA.3, annex, para. 23(c). */
        FIRST_TRANSFERRED,
        /** First transferred, authorized for other international mitigation purposes: para. 23(d). */
        OTHER_PURPOSES,
        /** Used towards the NDC: para. 23(e). */
        USED;

        /** +1 for what leaves the Party, -1 for what it uses: para. 23(f). */
        public int sign() {
            return this == USED ? -1 : 1;
        }
    }

    /**
     * The same lot as an account in a metric counts it, "" being t CO2 eq: 2/CMA.3, annex, para. 23(k); nothing where it has no
     * part in it.
     */
    public Optional<Lot> in(String other) {
        if (metric.equals(other)) {
            return Optional.of(this);
        }
        return other.isEmpty()
                ? tons.map(converted -> new Lot(row, date, year, vintage, converted, "", Optional.empty(), action, authorization, source))
                : Optional.empty();
    }
}
