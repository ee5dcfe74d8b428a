package org.ctfdesk.derive.ledger;

/** What an action is: 4/CMA.6, annex II, table 3; an issuance is kept besides. */
public enum ActionType {
    AUTHORIZATION("authorization"),
    ISSUANCE("issuance"),
    FIRST_TRANSFER("firstTransfer"),
    TRANSFER("transfer"),
    ACQUISITION("acquisition"),
    USE("use"),
    CANCELLATION("cancellation"),
    VOLUNTARY_CANCELLATION("voluntaryCancellation"),
    /** Blank, or not to be read. */
    NOT_SAID("");

    private final String option;

    ActionType(String option) {
        this.option = option;
    }

    /** Its code in the list of the form. */
    public String option() {
        return option;
    }

    /** The type of a code in the list. */
    public static ActionType of(String option) {
        for (var type : values()) {
            if (type.option.equals(option)) {
                return type;
            }
        }
        return NOT_SAID;
    }

    /** True where outcomes are used or cancelled, for whatever: they cannot leave again. */
    public boolean endsTheOutcome() {
        return switch (this) {
            case USE, CANCELLATION, VOLUNTARY_CANCELLATION -> true;
            case AUTHORIZATION, ISSUANCE, FIRST_TRANSFER, TRANSFER, ACQUISITION, NOT_SAID -> false;
        };
    }
}
