package org.ctfdesk.form;

import java.util.Optional;

/**
 * Where a line, a rule or a formula comes from.
 *
 * @param decision the decision's number, as {@code 18/CMA.1}
 * @param place the place in it, as {@code annex, para. 64(a)}
 */
public record Source(String decision, String place) {
    /** A paragraph of the modalities, procedures and guidelines: decision 18/CMA.1, annex. */
    public static Source mpgs(String paragraph) {
        return new Source("18/CMA.1", "annex, " + para(paragraph));
    }

    /** A paragraph of the guidance on cooperative approaches: decision 2/CMA.3, annex. */
    public static Source article6(String paragraph) {
        return new Source("2/CMA.3", "annex, " + para(paragraph));
    }

    /** A paragraph of the further guidance on cooperative approaches: decision 4/CMA.6. */
    public static Source guidance62(String paragraph) {
        return new Source("4/CMA.6", para(paragraph));
    }

    /** A table of the agreed electronic format: decision 4/CMA.6, annex II. */
    public static Source format62(String table) {
        return new Source("4/CMA.6", "annex II, table " + table);
    }

    /** A paragraph of the accounting guidance: decision 4/CMA.1, annex II. */
    public static Source accounting(String paragraph) {
        return new Source("4/CMA.1", "annex II, " + para(paragraph));
    }

    /** A place in the decision that lays down the formats: decision 5/CMA.3. */
    public static Source formats(String place) {
        return new Source("5/CMA.3", place);
    }

    /** The source that {@link #cited} wrote; nothing where the words are no such thing. */
    public static Optional<Source> ofCited(String cited) {
        var comma = cited.indexOf(", ");
        return comma < 0 ? Optional.empty() : Optional.of(new Source(cited.substring(0, comma), cited.substring(comma + 2)));
    }

    /** Several paragraphs are cited as such: 80–86, but 77(d)(iii–iv) is one. */
    private static String para(String paragraph) {
        return (paragraph.matches("\\d+[–-]\\d+.*") ? "paras. " : "para. ") + paragraph;
    }

    /** As it is cited: {@code 18/CMA.1, annex, para. 64(a)}. */
    public String cited() {
        return decision + ", " + place;
    }
}
