package org.ctfdesk.derive.ledger;

/** What outcomes are authorized for: 2/CMA.3, annex, paras. 1(d) and 1(f). */
public enum Purposes {
    NDC("ndc", true, false),
    /** Other international mitigation purposes. */
    OIMP("oimp", false, true),
    /** International mitigation purposes. */
    IMP("imp", false, true),
    /** Other purposes. */
    OP("op", false, true),
    NDC_AND_OIMP("ndcAndOimp", true, true),
    NDC_AND_IMP("ndcAndImp", true, true),
    NDC_AND_OP("ndcAndOp", true, true),
    /** Blank, or not to be read: taken for use towards NDCs. */
    NOT_SAID("", true, false);

    private final String option;
    private final boolean forNdc;
    private final boolean forOthers;

    Purposes(String option, boolean forNdc, boolean forOthers) {
        this.option = option;
        this.forNdc = forNdc;
        this.forOthers = forOthers;
    }

    /** The purposes of a code in the list of the form. */
    public static Purposes of(String option) {
        for (var purposes : values()) {
            if (purposes.option.equals(option)) {
                return purposes;
            }
        }
        return NOT_SAID;
    }

    /** True where use towards NDCs is covered. */
    public boolean forNdc() {
        return forNdc;
    }

    /** True where other international mitigation purposes are covered. */
    public boolean forOthers() {
        return forOthers;
    }
}
