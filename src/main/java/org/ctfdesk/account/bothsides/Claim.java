package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.ctfdesk.derive.article6.Coverage;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.ledger.Serials;

/**
 * Outcomes of which one of several Parties says that it first transferred, used or otherwise ended them.
 *
 * @param side which Party, by its position among those compared
 * @param action what its ledger says
 * @param lot what counts in its table 4; nothing where the action is no first transfer and no use towards its NDC
 * @param quantity what is spoken of, in t CO2 eq or the metric
 */
public record Claim(int side, Action action, Optional<Lot> lot, BigDecimal quantity) {
    /** Less than any registry counts: what division leaves over. */
    static final BigDecimal NEGLIGIBLE = new BigDecimal("0.000001");

    /** The block of identifiers. */
    Optional<Serials> block() {
        return action.serials();
    }

    /** So many of the block's identifiers as a quantity. */
    BigDecimal ofBlock(long identifiers) {
        return block().orElseThrow().share(action.quantity().orElse(quantity), identifiers);
    }

    /** The identifiers that both speak of; their blocks overlap. */
    Serials shared(Claim other) {
        var one = block().orElseThrow();
        var two = other.block().orElseThrow();
        return new Serials(one.series(), Math.max(one.first(), two.first()), Math.min(one.last(), two.last()));
    }

    /** The series of its identifiers, whatever the registry; "" where it names none. */
    String series() {
        return block().map(block -> block.series().substring(block.series().indexOf('|') + 1)).orElse("");
    }

    /** The identifiers as they are told; "" where it names none. */
    String numbers() {
        return block().map(Serials::numbers).orElse("");
    }

    /** Some of its identifiers as they are told. */
    String numbers(List<Coverage.Block> some) {
        var series = block().orElseThrow().series();
        return some.stream().map(each -> new Serials(series, each.first(), each.last()).numbers()).collect(Collectors.joining(", "));
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
