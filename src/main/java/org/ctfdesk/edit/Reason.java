package org.ctfdesk.edit;

import java.util.List;
import org.ctfdesk.text.Words;

/**
 * Why something was read in a way, asked about or left out: data, said in the reader's language.
 *
 * @param key of the words, whole, as {@code foreign.reason.twoReadings}
 * @param facts what the words name, in the order of their places
 */
public record Reason(String key, List<String> facts) {
    public Reason {
        facts = List.copyOf(facts);
    }

    /** A reason with what its words name. */
    public static Reason of(String key, String... facts) {
        return new Reason(key, List.of(facts));
    }

    /** The reason as a sentence. */
    public String told(Words words) {
        return words.of(key, facts.toArray());
    }
}
