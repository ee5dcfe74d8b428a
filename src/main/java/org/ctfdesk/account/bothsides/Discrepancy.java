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
 * @param actions ids of the actions: one of {@code side}, then those of {@code other}; none where it is about no action
 * @param identifiers of the outcomes; "" where none are named
 * @param said what {@code side} says and what {@code other} says, where two differ in something else than a quantity
 */
public record Discrepancy(
        Kind kind, int side, int other, String metric, BigDecimal quantity, BigDecimal otherQuantity, List<String> actions,
        String identifiers, List<String> said) {
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
        /** The emissions balance, or the adjusted indicator, is not the level with the adjustments: para. 23(k). */
        BALANCE_DIFFERS,
        /** A row on what was first transferred or used says something else than the ledger. */
        ROW_DIFFERS,
        /** Used, and not first transferred by the Party that it names. */
        NOT_TRANSFERRED,
        /** Used, and neither identifiers nor a Party say where it comes from. */
        ORIGIN_UNKNOWN,
        /** The two Parties give different quantities to the same identifiers. */
        QUANTITY_DIFFERS,
        /** The two Parties give different vintages to the same identifiers. */
        VINTAGE_DIFFERS,
        /** The two Parties name different cooperative approaches for the same outcomes. */
        APPROACH_DIFFERS,
        /** The two Parties name different Parties for the same outcomes, or another one uses them than the one that got them. */
        PARTY_DIFFERS,
        /** Acquired before they were handed over, or in another year. */
        DATE_DIFFERS,
        /** Used before they were first transferred. */
        USED_BEFORE,
        /** Used towards the NDC, but authorized for other purposes alone. */
        NOT_FOR_NDC,
        /** The same outcomes are used towards two NDCs, or towards an NDC and cancelled. */
        USED_TWICE,
        /** Used more than was acquired and kept, of one vintage of one Party, without identifiers. */
        USED_BEYOND,
        /** A Party notes the same outcomes as used twice; they count once. */
        USED_AGAIN,
        /** A Party acquired the same outcomes once more, and had not handed them on in between. */
        ACQUIRED_AGAIN,
        /** The two Parties give different quantities to what one handed over and the other acquired. */
        ACQUIRED_DIFFERS,
        /** Acquired from a Party that does not say that it handed them over. */
        NOT_SENT,
        /** Handed over to a Party that does not say that it acquired them. */
        NOT_ACQUIRED
    }

    public Discrepancy {
        actions = List.copyOf(actions);
        said = List.copyOf(said);
    }

    /** How much is claimed by two because of it. What is not adjusted for is counted with the Party that owes it. */
    BigDecimal claimedTwice() {
        return switch (kind) {
            case NOT_TRANSFERRED, USED_TWICE -> quantity;
            case QUANTITY_DIFFERS -> quantity.subtract(otherQuantity).max(BigDecimal.ZERO);
            case SAME_PARTY, ADJUSTMENT_MISSING, WRONG_SIGN, ADJUSTMENT_DIFFERS, BALANCE_DIFFERS, ROW_DIFFERS, ORIGIN_UNKNOWN,
                    VINTAGE_DIFFERS, APPROACH_DIFFERS, PARTY_DIFFERS, DATE_DIFFERS, USED_BEFORE, NOT_FOR_NDC, USED_AGAIN, USED_BEYOND,
                    ACQUIRED_AGAIN, ACQUIRED_DIFFERS, NOT_SENT, NOT_ACQUIRED -> BigDecimal.ZERO;
        };
    }

    /** How much is adjusted for and claimed by nobody because of it. */
    BigDecimal claimedByNobody() {
        return kind == Kind.QUANTITY_DIFFERS ? otherQuantity.subtract(quantity).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    /** How much stands in one report alone because of it. */
    BigDecimal unmatched() {
        return switch (kind) {
            case ORIGIN_UNKNOWN, NOT_SENT, NOT_ACQUIRED -> quantity;
            case ACQUIRED_DIFFERS -> quantity.subtract(otherQuantity).abs();
            case SAME_PARTY, ADJUSTMENT_MISSING, WRONG_SIGN, ADJUSTMENT_DIFFERS, BALANCE_DIFFERS, ROW_DIFFERS, NOT_TRANSFERRED,
                    QUANTITY_DIFFERS, VINTAGE_DIFFERS, APPROACH_DIFFERS, PARTY_DIFFERS, DATE_DIFFERS, USED_BEFORE, NOT_FOR_NDC,
                    USED_TWICE, USED_AGAIN, USED_BEYOND, ACQUIRED_AGAIN -> BigDecimal.ZERO;
        };
    }
}
