package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.ctfdesk.derive.article6.Action;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.Serials;

/**
 * Outcomes of which one of several Parties says that it first transferred, used or otherwise ended them.
 *
 * @param side which Party, by its position among those compared
 * @param action what its ledger says
 * @param lot what counts in its table 4; nothing where the action is no first transfer and no use towards its NDC
 * @param quantity what is spoken of, in t CO2 eq or the metric
 */
public record Claim(int side, Action action, Optional<Lot> lot, BigDecimal quantity) {
    /** The block of identifiers. */
    Optional<Serials> block() {
        return action.serials();
    }

    /** So many of the block's identifiers as a quantity. */
    BigDecimal ofBlock(long identifiers) {
        return block().orElseThrow().share(action.quantity().orElse(quantity), identifiers);
    }

    /** The calendar year in which the outcomes occurred. */
    public OptionalInt vintage() {
        return action.vintage();
    }

    /** True where it is used towards the NDC. */
    boolean isUse() {
        return lot.filter(counted -> counted.row() == Lot.Row.USED).isPresent();
    }
}
