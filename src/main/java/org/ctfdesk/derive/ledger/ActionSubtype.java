package org.ctfdesk.derive.ledger;

/** What a first transfer is, or what a transfer or cancellation is for: 4/CMA.6, annex II, table 3. */
public enum ActionSubtype {
    TO_ANOTHER_PARTY("toAnotherParty"),
    AUTHORIZATION("authorization"),
    ISSUANCE("issuance"),
    USE_OR_CANCELLATION("useOrCancellation"),
    MANDATORY_ADAPTATION_FUND("mandatoryAdaptationFund"),
    VOLUNTARY_ADAPTATION_FUND("voluntaryAdaptationFund"),
    MANDATORY_OMGE("mandatoryOmge"),
    VOLUNTARY_OMGE("voluntaryOmge"),
    OTHER_CANCELLATIONS("otherCancellations"),
    NOT_YET_DEFINED("notYetDefined"),
    /** Blank, or not to be read. */
    NOT_SAID("");

    private final String option;

    ActionSubtype(String option) {
        this.option = option;
    }

    /** The subtype of a code in the list of the form. */
    public static ActionSubtype of(String option) {
        for (var subtype : values()) {
            if (subtype.option.equals(option)) {
                return subtype;
            }
        }
        return NOT_SAID;
    }

    /** True for what goes to the Adaptation Fund: 4/CMA.6, para. 16. */
    public boolean isForAdaptationFund() {
        return this == MANDATORY_ADAPTATION_FUND || this == VOLUNTARY_ADAPTATION_FUND;
    }

    /** True for what is cancelled for overall mitigation in global emissions: 4/CMA.6, para. 17. */
    public boolean isForOverallMitigation() {
        return this == MANDATORY_OMGE || this == VOLUNTARY_OMGE;
    }
}
