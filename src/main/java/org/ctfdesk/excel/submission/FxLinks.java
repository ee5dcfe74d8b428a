package org.ctfdesk.excel.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.ListSheet;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.Pen;
import org.ctfdesk.excel.submission.plan.Slot;
import org.ctfdesk.flexibility.FlexibleCells;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.SheetCell;

/**
 * Leads from cells with FX to the claim of flexibility that they stand under, and back: what a claim reaches is known once
 * the tables are written. Neighbours in a row share a link.
 */
final class FxLinks {
    private final Report report;
    private final List<Reached> reached = new ArrayList<>();

    private static final class Reached {
        private String first = "";
        private int cells;
    }

    FxLinks(Report report) {
        this.report = report;
        report.claims().forEach(claim -> reached.add(new Reached()));
    }

    /** Links the cells of one row of a table. */
    void row(Form form, List<Slot> slots, Pen pen) {
        if (reached.isEmpty()) {
            return;
        }
        var claims = slots.stream().map(slot -> claim(form, slot.input())).toArray(OptionalInt[]::new);
        var ofRow = Stream.of(claims).filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
        var from = -1;
        for (var i = 0; i <= claims.length; i++) {
            if (i < claims.length && claims[i].isEmpty() && isFx(slots.get(i).input())) {
                claims[i] = ofRow; // a base year stands under what its row stands under
            }
            if (from >= 0 && (i == claims.length || !claims[i].equals(claims[from]))) {
                link(slots.get(from), slots.get(i - 1), claims[from].getAsInt(), pen);
                from = -1;
            }
            if (i < claims.length && claims[i].isPresent()) {
                note(slots.get(i), claims[i].getAsInt(), pen);
                from = from < 0 ? i : from;
            }
        }
    }

    private void note(Slot slot, int claim, Pen pen) {
        var of = reached.get(claim);
        if (of.cells++ == 0) {
            of.first = pen.sheet().getSheetName() + "!" + new CellReference(slot.row(), slot.column()).formatAsString();
        }
    }

    private static void link(Slot first, Slot last, int claim, Pen pen) {
        pen.lead(new CellRangeAddress(first.row(), first.row(), first.column(), last.column()), target(claim));
    }

    private static String target(int claim) {
        return FlexibilityList.SHEET + "!A" + (ListSheet.FIRST + claim + 1);
    }

    private static boolean isFx(SheetCell.Input input) {
        return input.shown().filter(Quantity.Keys.class::isInstance)
                .filter(answer -> ((Quantity.Keys) answer).keys().contains(NotationKey.FX)).isPresent();
    }

    /** The first claim under which FX may stand there. */
    private OptionalInt claim(Form form, SheetCell.Input input) {
        if (isFx(input)) {
            var place = input.place();
            var paragraphs = FlexibleCells.paragraphs(report.profile(), form, place.row().line(), place.column());
            for (var i = 0; i < reached.size(); i++) {
                var claim = report.claims().get(i);
                if (paragraphs.contains(claim.provision()) && claim.reach().holds(place)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The first of the cells with FX under a claim, and how many there are; nothing where there is none. */
    Optional<Listing.Link> cells(int claim) {
        var of = reached.get(claim);
        return of.cells == 0 ? Optional.empty()
                : Optional.of(new Listing.Link(of.cells == 1 ? of.first : of.first + " (" + of.cells + ")", of.first));
    }
}
