package org.ctfdesk.derive.ledger;

/**
 * What the first transferring Party specifies as first transfer for other international mitigation purposes: 2/CMA.3, annex,
 * para. 2(b).
 */
public enum Definition {
    AUTHORIZATION("authorization"),
    ISSUANCE("issuance"),
    USE_OR_CANCELLATION("useOrCancellation"),
    /** Blank, or not to be read. */
    NOT_SAID("");

    private final String option;

    Definition(String option) {
        this.option = option;
    }

    /** Its code in the list of the form; "" where none is given. */
    public String option() {
        return option;
    }

    /** The definition of a code in the list. */
    public static Definition of(String option) {
        for (var definition : values()) {
            if (definition.option.equals(option)) {
                return definition;
            }
        }
        return NOT_SAID;
    }
}
