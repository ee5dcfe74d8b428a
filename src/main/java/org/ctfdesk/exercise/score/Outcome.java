package org.ctfdesk.exercise.score;

/** What became of a slip. */
public enum Outcome {
    /** The answer is the right one. */
    MENDED(true, "✓"),
    /** The answer is another one that may stand, and nothing is found there any more. */
    MENDED_OTHERWISE(true, "✓*"),
    /** Nothing is found there any more, but the answer is gone or another figure: it does not count. */
    SILENCED(false, "–"),
    /** It stands there still, or something else that is found. */
    OPEN(false, "✗");

    private final boolean counts;
    private final String sign;

    Outcome(boolean counts, String sign) {
        this.counts = counts;
        this.sign = sign;
    }

    /** A sign that is told apart without colour. */
    public String sign() {
        return sign;
    }

    /** True where it gives points. */
    public boolean counts() {
        return counts;
    }
}
