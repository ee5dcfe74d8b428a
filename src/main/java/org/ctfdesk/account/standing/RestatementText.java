package org.ctfdesk.account.standing;

import java.util.stream.Collectors;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** The lines of the ledger that changed an adjustment, in words. */
public final class RestatementText {
    private static final int SHOWN = 3;

    private RestatementText() {}

    /** The lines with the largest differences; "" where none is known. */
    public static String causes(Restatement.Change change, Words words, NumberStyle style) {
        var all = change.causes();
        var told = all.stream().limit(SHOWN)
                .map(cause -> words.of("account.cause." + cause.kind(), cause.line(), style.full(cause.then()), style.full(cause.now())))
                .collect(Collectors.joining("; "));
        return all.size() > SHOWN ? words.of("account.causes.more", told, all.size() - SHOWN) : told;
    }
}
