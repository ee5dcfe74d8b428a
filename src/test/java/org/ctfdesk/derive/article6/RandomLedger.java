package org.ctfdesk.derive.article6;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances.Method;

/** Ledgers of every shape: with and without identifiers, blocks that overlap, all purposes and definitions, metrics, gaps. */
final class RandomLedger {
    private static final List<String> AUTHORIZATIONS = List.of("N", "I", "U", "A", "DI", "DU", "DA", "none");
    private final Random random;

    RandomLedger(long seed) {
        random = new Random(seed);
    }

    static Report blank(Method method, int latest) {
        return LedgerDrawing.authorizations(FourTable.blank(2021, 2030, latest, method), """
                authorizationId=N; date=2021-02-01; purposes=NDC
                authorizationId=I; date=2021-02-01; purposes=OIMP; definition=Issuance
                authorizationId=U; date=2021-02-01; purposes=IMP; definition=Use or cancellation
                authorizationId=A; date=2022-02-01; purposes=OP; definition=Authorization; authorizedQuantity=500
                authorizationId=DI; date=2021-02-01; purposes=NDC and OIMP; definition=Issuance
                authorizationId=DU; date=2021-02-01; purposes=NDC and IMP; definition=Use or cancellation
                authorizationId=DA; date=2021-03-01; purposes=NDC and OP; definition=Authorization
                """);
    }

    /** So many actions of any sort. */
    Report report(Report blank, int actions) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < actions; i++) {
            lines.add(line());
        }
        return LedgerDrawing.actions(blank, String.join("\n", lines));
    }

    String line() {
        var type = one("authorization", "issuance", "firstTransfer", "firstTransfer", "firstTransfer", "transfer", "acquisition", "use",
                "use",
                "cancellation", "voluntaryCancellation");
        var count = 1 + random.nextInt(40);
        var first = 1 + random.nextInt(60);
        var line = new StringBuilder("type=" + type);
        line.append(random.nextInt(20) == 0 ? "" : "; date=" + (2020 + random.nextInt(12)) + "-0" + (1 + random.nextInt(9)) + "-1"
                + random.nextInt(9));
        line.append(random.nextInt(15) == 0 ? "" : "; vintage=" + (2020 + random.nextInt(12)));
        line.append("; auth=" + AUTHORIZATIONS.get(random.nextInt(AUTHORIZATIONS.size())));
        line.append(random.nextInt(20) == 0 ? "" : random.nextInt(6) == 0 ? "; gwh=" + count : "; quantity=" + count);
        line.append(random.nextBoolean() ? "" : "; ids=CA0001-" + first + "..CA0001-" + (first + count - 1));
        line.append(random.nextInt(3) == 0 ? "; subtype=" + one("toAnotherParty", "authorization", "issuance", "useOrCancellation",
                "voluntaryAdaptationFund", "mandatoryOmge", "voluntaryOmge", "otherCancellations") : "");
        line.append(random.nextInt(3) == 0 ? "; by=" + one("XAA", "XBB") : "");
        line.append(random.nextInt(3) == 0 ? "; usingParty=" + one("XAA", "XBB") : "");
        line.append(random.nextInt(3) == 0 ? "; yearOfUse=" + (2020 + random.nextInt(13)) : "");
        line.append(random.nextInt(4) == 0 ? "; purpose=CORSIA" : "");
        line.append(random.nextInt(4) == 0 ? "; transferringParty=XAA; acquiringParty=" + one("XAA", "XBB") : "");
        return line.toString();
    }

    /** The same lines in another order; their ids stay with them. */
    Report shuffled(Report report) {
        var items = new ArrayList<>(items(report));
        Collections.shuffle(items, random);
        return with(report, items);
    }

    /** The same ledger, of which nothing is remembered: another object holds its authorizations. */
    static Report afresh(Report report) {
        var key = TableKey.of(Authorizations.FORM.id());
        var table = report.table(key);
        return report.with(key, table.with(Authorizations.AUTHORIZATION,
                Block.of(List.copyOf(table.block(Authorizations.AUTHORIZATION).items()))));
    }

    static List<Item> items(Report report) {
        return report.table(Actions.FORM.id()).block(Actions.ACTION).items();
    }

    static Report with(Report report, List<Item> items) {
        return report.with(TableKey.of(Actions.FORM.id()), report.table(Actions.FORM.id()).with(Actions.ACTION, Block.of(items)));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }
}
