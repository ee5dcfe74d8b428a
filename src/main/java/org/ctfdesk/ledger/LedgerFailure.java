package org.ctfdesk.ledger;

import java.util.List;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;

/** Why a file of ledger lines or levels could not be read: one sentence for each cell that is wrong. */
public final class LedgerFailure extends ReadingFailure {
    private static final long serialVersionUID = 1;

    private final transient List<String> sentences;

    LedgerFailure(List<String> sentences) {
        super("ledger.csv", sentences.toArray());
        this.sentences = List.copyOf(sentences);
    }

    @Override
    public String told(Words words) {
        return String.join(System.lineSeparator(), sentences);
    }
}
