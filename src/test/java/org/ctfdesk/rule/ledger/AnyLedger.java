package org.ctfdesk.rule.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.article6.Cooperating;

/** Ledgers of the Party XAZ with any lines: authorizations that change, Parties that are left out, blanks and words in any cell. */
final class AnyLedger {
    private final Random random;

    AnyLedger(long seed) {
        random = new Random(seed);
    }

    Report report() {
        var authorizations = new ArrayList<String>();
        for (var id : List.of("A1", "A2", "A3", "A4")) {
            for (var version = 1; version <= 1 + random.nextInt(2); version++) {
                authorizations.add(cells(12, "authorizationId=" + id, "version=" + version + ".0", "date=" + (2019 + 2 * version)
                        + "-02-01",
                        "approachId=CA0001", "purposes=" + one("NDC", "OIMP", "IMP", "OP", "NDC and OIMP", "NDC and IMP"),
                        "definition=" + one("Authorization", "Issuance", "Use or cancellation"),
                        random.nextBoolean() ? "authorizedQuantity=" + random.nextInt(300) : ""));
            }
        }
        var lines = new ArrayList<String>();
        for (var i = 0; i < 3 + random.nextInt(12); i++) {
            lines.add(line());
        }
        var base = random.nextBoolean() ? Cooperating.trajectory() : Cooperating.multiYear();
        return LedgerDrawing.actions(LedgerDrawing.authorizations(base, String.join("\n", authorizations)), String.join("\n", lines));
    }

    private String line() {
        var type = one("issuance", "issuance", "firstTransfer", "transfer", "transfer", "acquisition", "use", "use", "cancellation",
                "voluntaryCancellation");
        var count = 1 + random.nextInt(40);
        var first = 1 + random.nextInt(60);
        var isByParty = type.equals("transfer") || type.equals("firstTransfer");
        return cells(25, "type=" + type, "date=" + (2021 + random.nextInt(6)) + "-0" + (1 + random.nextInt(9)) + "-15",
                "vintage=" + (2020 + random.nextInt(6)), "auth=" + one("A1", "A1", "A2", "A3", "A4", "A5"), "quantity=" + count,
                "ids=CA0001-" + first + "..CA0001-" + (first + count - 1), sometimes("subtype=" + one("toAnotherParty", "issuance",
                        "useOrCancellation", "voluntaryAdaptationFund", "mandatoryOmge", "otherCancellations")),
                random.nextInt(4) == 0 ? "" : "by=XAZ", sometimes("usingParty=" + one("XAZ", "XBB")),
                type.equals("use") ? sometimes("yearOfUse=" + (2021 + random.nextInt(5)))
                        : "", sometimes("purpose=" + one("CORSIA", "NDC")),
                sometimes("transferringParty=" + one("XAZ", "XBB")), isByParty ? "acquiringParty=" + one("XBB", "XBB", "XAZ") : "");
    }

    /** One line of cells; one of so many is blank, and as many hold words. */
    private String cells(int odd, String... cells) {
        var kept = new ArrayList<String>();
        for (var cell : cells) {
            var draw = random.nextInt(odd);
            if (!cell.isEmpty() && draw != 0) {
                kept.add(draw == 1 && !cell.startsWith("ids") && !cell.startsWith("auth") ? cell.substring(0, cell.indexOf('=') + 1)
                        + "see annex"
                        : cell);
            }
        }
        return kept.isEmpty() ? "version=1.0" : String.join("; ", kept);
    }

    private String sometimes(String cell) {
        return random.nextInt(3) == 0 ? cell : "";
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }
}
