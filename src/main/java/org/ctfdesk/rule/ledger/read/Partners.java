package org.ctfdesk.rule.ledger.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Report;

/** The Parties that authorizations and approaches name, by code. */
public final class Partners {
    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})[A-Z]{3}(?!\\p{L})");

    private Partners() {}

    /** All that the ledger names. */
    public static Set<String> of(Report report, Ledger ledger) {
        var all = new HashSet<String>();
        for (var authorization : ledger.book().authorizations()) {
            for (var version : ledger.book().versions(authorization.id())) {
                ledger.record(version).ifPresent(row -> all.addAll(in(LedgerLines.text(row, Authorizations.PARTIES))));
            }
        }
        report.table(Approaches.FORM.id()).block(Approaches.APPROACH).items()
                .forEach(item -> all.addAll(in(LedgerLines.text(item.row(Approaches.APPROACH), Approaches.PARTIES))));
        return all;
    }

    /** The codes in a text, as {@code CHE, GHA}. */
    public static Set<String> in(String text) {
        var codes = new HashSet<String>();
        CODE.matcher(text.toUpperCase(Locale.ROOT)).results().forEach(code -> codes.add(code.group()));
        return codes;
    }
}
