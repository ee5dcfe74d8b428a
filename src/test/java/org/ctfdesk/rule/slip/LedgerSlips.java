package org.ctfdesk.rule.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;

/** Slips in cooperation under Article 6: in the ledger of actions and authorizations, and in the rows of table 4. */
final class LedgerSlips {
    /** Fields in which another line's answer may be as true, or in which nothing need stand. */
    private static final Set<String> OPEN = Set.of("label", "date", "information", "standards", "underlyingRegistry", "partyRegistry",
            "unitRegistry", "version", "finalDate", "timeframe", "activities", "terms", "documentation", "changes", "vintages");

    private LedgerSlips() {}

    static List<Slip> all(Report sample) {
        var all = new ArrayList<Slip>();
        var rows = "table4/1:(firstTransferred|otherPurposes|used|netTransfers|adjustments|average|cumulative|balance|trajectory"
                + "|emissionsCovered|emissionsPortion|emissions):.*@.*";
        all.add(new Slip("ledger/rowThousandfold", (report, random) -> Slip.any(FigureSlips.amounts(report, rows), random).map(cell ->
                Slip.typed(report, cell.place(), cell.amount().orElseThrow().value().movePointRight(3).toPlainString()))));
        all.add(new Slip("ledger/rowThousandth", (report, random) -> Slip.any(FigureSlips.amounts(report, rows), random).map(cell ->
                Slip.typed(report, cell.place(), cell.amount().orElseThrow().value().movePointLeft(3).toPlainString()))));
        all.add(new Slip("ledger/rowSign", (report, random) -> Slip.any(FigureSlips.amounts(report, rows), random).map(cell ->
                Slip.typed(report, cell.place(), cell.amount().orElseThrow().value().negate().toPlainString()))));
        all.add(new Slip("ledger/rowNo", (report, random) -> Slip.any(FigureSlips.amounts(report, rows), random).map(cell ->
                Slip.typed(report, cell.place(), "NO"))));
        all.add(new Slip("ledger/noneInWords", (report, random) -> !report.profile().circumstances().cooperates()
                ? Optional.<Slip.Planted>empty() : Slip.any(Slip.cells(report, "description:cooperativeApproaches:.*"), random)
                .map(cell -> Slip.typed(report, cell.place(), List.of("None.", "none", "No cooperative approaches are used.",
                "Not applicable.",
                        "The Party does not take part in cooperative approaches.").get(random.nextInt(5))))));
        for (var column : columns(sample, "actions:action/1:")) {
            changed(all, "actions", column);
        }
        for (var column : columns(sample, "authorizations:authorization/1:")) {
            changed(all, "authorizations", column);
        }
        all.add(new Slip("ledger/actionGone", (report, random) -> {
            var ids = report.table("actions").blocks().values().stream().flatMap(block -> block.items().stream()).map(item -> item.id())
                    .toList();
            return Slip.any(ids, random).map(id -> new Slip.Planted("action " + id + " gone",
                    new Edit.RemoveItems(TableKey.of("actions"), "action", Set.of(id)).applyTo(report)));
        }));
        return all;
    }

    private static List<String> columns(Report sample, String start) {
        return Slip.cells(sample, start + ".*").stream().map(cell -> cell.place().column().column())
                .filter(column -> !OPEN.contains(column)).toList();
    }

    /** What a slip of the hand makes of an answer of the ledger. */
    private static void changed(List<Slip> all, String table, String column) {
        all.add(new Slip("ledger/" + table + "/" + column, (report, random) -> Slip.any(Slip.cells(report, table + ":.*:" + column), random)
                .flatMap(cell -> {
                    var others = Slip.cells(report, table + ":.*:" + column).stream().map(Slip.Cell::answer)
                            .filter(answer -> !answer.equals(cell.answer())).toList();
                    if (cell.amount().isPresent()) {
                        var value = cell.amount().get().value();
                        return Optional.of(Slip.typed(report, cell.place(),
                                List.of(value.movePointRight(3), value.negate(), value.movePointLeft(3), value.movePointRight(1))
                                        .get(random.nextInt(4)).toPlainString()));
                    }
                    return others.isEmpty() || random.nextInt(3) == 0 ? Optional.of(Slip.typed(report, cell.place(), ""))
                            : Optional.of(Slip.changed(cell.place().path() + " = that of another line, " + others.getFirst(), report,
                                    List.of(new Edit.Change(cell.place(), Slip.any(others, random)))));
                })));
    }
}
