package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposal.Remark;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;

/** The tables of flexibility of all workbooks, put aside until the rows that their claims name are read. */
final class ClaimTables {
    private record Found(ForeignBook book, ClaimTable table) {}

    private final List<Found> found = new ArrayList<>();
    private final List<Found> hidden = new ArrayList<>();

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Takes the tables of flexibility out of a sheet that is shown; gives what else stands there. */
    Grid take(ForeignBook book, Grid grid) {
        if (grid.isHidden()) {
            ClaimTable.of(grid).ifPresent(table -> hidden.add(new Found(book, table)));
            return grid;
        }
        var rest = grid;
        for (var table = ClaimTable.of(rest); table.isPresent(); table = ClaimTable.of(rest)) {
            found.add(new Found(book, table.get()));
            rest = table.get().rest();
        }
        return rest;
    }

    /** The proposal with the claims. Those of the report stay, but for one of which the workbook says the same in other words. */
    Proposal into(Proposal proposal, Report onto) {
        if (found.isEmpty() && hidden.isEmpty()) {
            return proposal;
        }
        var room = new Edit.Together("importWorkbook", proposal.before()).applyTo(onto);
        var report = new Edit.SetAnswers("importWorkbook", proposal.changes()).applyTo(room);
        var claims = new ArrayList<>(onto.claims());
        var left = new ArrayList<Proposed>(proposal.cells());
        var remarks = new ArrayList<Remark>(proposal.remarks());
        for (var each : found) {
            var reader = new ClaimReader(each.book(), each.table(), report).read();
            for (var claim : reader.claims()) {
                if (enter(claim, claims, onto.claims())) {
                    remarks.add(new Remark(reader.origin(), false, Reason.of("foreign.reason.claimReplaced", claim.provision())));
                }
            }
            left.addAll(reader.unplaced());
            remarks.addAll(reader.remarks());
        }
        hidden.forEach(each -> remarks.add(new Remark(new ClaimReader(each.book(), each.table(), report).origin(), true,
                Reason.of("foreign.reason.hiddenSheet", each.table().grid.name()))));
        var before = claims.equals(onto.claims()) ? proposal.before()
                : Stream.concat(proposal.before().stream(), Stream.of(Edit.set(new ReportPart.Claims(claims)))).toList();
        return new Proposal(before, left, remarks);
    }

    /** Enters a claim; true where it took the place of one of those that were there before. */
    private static boolean enter(FlexibilityClaim claim, List<FlexibilityClaim> claims, List<FlexibilityClaim> before) {
        if (claims.contains(claim)) {
            return false;
        }
        for (var i = 0; i < before.size(); i++) {
            var old = claims.get(i);
            if (!old.provision().equals(claim.provision()) || !old.appliesTo().equals(claim.appliesTo())
                    || !old.reach().equals(claim.reach())) {
                continue;
            }
            var filled = filled(claim, old);
            if (filled.equals(old)) {
                return false;
            }
            if (old.equals(before.get(i))) {
                claims.set(i, filled);
                return true;
            }
        }
        claims.add(claim);
        return false;
    }

    /** What the workbook has no column for stays as the report has it. */
    private static FlexibilityClaim filled(FlexibilityClaim claim, FlexibilityClaim old) {
        return new FlexibilityClaim(claim.provision(), claim.capacityConstraint().isEmpty() ? old.capacityConstraint()
                : claim.capacityConstraint(), claim.timeFrame().isEmpty() ? old.timeFrame() : claim.timeFrame(), claim.appliesTo(),
                claim.reach(), claim.threshold().or(old::threshold), claim.improvement().isEmpty() ? old.improvement()
                : claim.improvement(), claim.sinceBtr() == 0 ? old.sinceBtr() : claim.sinceBtr());
    }
}
