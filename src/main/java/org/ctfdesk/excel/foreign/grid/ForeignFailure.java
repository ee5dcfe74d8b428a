package org.ctfdesk.excel.foreign.grid;

import java.util.List;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;

/** Why a workbook could not be read: expected, told in the reader's language, with what to do. */
public final class ForeignFailure extends Exception implements Failure {
    private final String key;
    private final transient List<String> facts;

    /**
     * @param key words under {@code foreign.failure.}
     * @param facts what the words name: the file first
     */
    public ForeignFailure(String key, Throwable cause, String... facts) {
        super(key + " " + List.of(facts), cause);
        this.key = key;
        this.facts = List.of(facts);
    }

    @Override
    public String told(Words words) {
        return words.of("foreign.failure." + key, facts.toArray());
    }
}
