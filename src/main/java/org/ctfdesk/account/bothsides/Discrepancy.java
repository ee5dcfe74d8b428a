package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where the reports of several Parties do not fit together: data, not a sentence.
 *
 * @param side the Party whose report is to be looked at, by its position
 * @param other the other Party; the same one where there is none
 * @param quantity how much it is about, in t CO2 eq or the metric
 * @param otherQuantity what the other figure is, where two differ; zero else
 * @param actions ids of the actions in the ledgers of {@code side} and {@code other}; "" where it is about no action
 * @param identifiers of the outcomes; "" where none are named
 */
public record Discrepancy(
        Kind kind, int side, int other, String metric, BigDecimal quantity, BigDecimal otherQuantity, List<String> actions,
        String identifiers) {
    /** What does not fit. */
    public enum Kind {
        /** Two of the reports are of one Party. */
        SAME_PARTY,
        /** Adjustments are owed, and row 23(g) is blank or zero: 2/CMA.3, annex, para. 7. */
        ADJUSTMENT_MISSING,
        /** Row 23(g) has the wrong sign: paras. 8 and 9. */
        WRONG_SIGN,
        /** Row 23(g) adds up to another quantity than what was first transferred less use. */
        ADJUSTMENT_DIFFERS,
        /** Used, and not first transferred by the Party that it names. */
        NOT_TRANSFERRED,
        /** Used, and neither identifiers nor a Party say where it comes from. */
        ORIGIN_UNKNOWN,
        /** The two Parties give different quantities to the same identifiers. */
        QUANTITY_DIFFERS,
        /** The two Parties give different vintages to the same identifiers. */
        VINTAGE_DIFFERS,
        /** Used towards the NDC, but authorized for other purposes alone. */
        NOT_FOR_NDC,
        /** The same outcomes are used towards two NDCs, twice towards one, or towards an NDC and cancelled. */
        USED_TWICE,
        /** First transferred to a Party, which acquired another quantity. */
        ACQUIRED_DIFFERS
    }

    public Discrepancy {
        actions = List.copyOf(actions);
    }

    /** True where the reduction is claimed by more than one. */
    boolean isClaimedTwice() {
        return kind == Kind.NOT_TRANSFERRED || kind == Kind.USED_TWICE && side != other;
    }
}
