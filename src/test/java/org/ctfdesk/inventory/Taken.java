package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.text.Words;

/** What a blank report says once an inventory was taken in with its years, and what is told of it. */
final class Taken {
    static final Words WORDS = Words.in(Locale.ENGLISH);

    private Taken() {}

    static Report blank() {
        return Report.blank(Profile.usual(new Party("", "", true, false), 2026, "NDC"));
    }

    static InventoryProposal proposal(InventoryFile file) throws InventoryFailure {
        return InventoryMapping.propose(file, blank(), ImportWish.of("2026-11-01").takingYears(), WORDS);
    }

    /** All figures of some rows of table 6, a line each: row, year, value. */
    static String lines(InventoryFile file, String... rows) throws InventoryFailure {
        var after = proposal(file).edit().applyTo(blank());
        var lines = new TreeMap<String, String>();
        for (var line : rows) {
            for (var year : file.years()) {
                after.answer(new Place(TableKey.of("table6"), RowKey.of(line), new ColumnKey("year", year)))
                        .ifPresent(answer -> lines.put(line + " " + year, answer instanceof Quantity.Amount amount
                                ? plain(amount.value()) : answer.toString()));
            }
        }
        return String.join("\n", lines.entrySet().stream().map(line -> line.getKey() + " = " + line.getValue()).toList());
    }

    /** Every remark in words. */
    static List<String> told(InventoryProposal proposal) {
        return proposal.findings().stream().map(finding -> WORDS.of(finding.key(), finding.arguments().toArray())).toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
