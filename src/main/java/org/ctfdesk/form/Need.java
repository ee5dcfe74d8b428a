package org.ctfdesk.form;

/** How strongly the decision asks for an answer. */
public enum Need {
    /** "shall": a blank is an error. */
    SHALL,
    /** "shall, as applicable", "to the extent possible": a blank is questioned. */
    AS_APPLICABLE,
    /** "should". */
    SHOULD,
    /** "may", "encouraged", or left to the Party. */
    MAY
}
