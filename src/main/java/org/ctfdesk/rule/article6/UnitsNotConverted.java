package org.ctfdesk.rule.article6;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Thousandfold;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * Emissions and ITMOs are brought to one unit before they are added, and each row is in the unit that stands in it: follows from
 * 2/CMA.3, annex, para. 8.
 */
public final class UnitsNotConverted extends OfAccounts {
    public UnitsNotConverted() {
        super(error("A6-20", article6("8")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        var byRow = new LinkedHashMap<Place, List<Departure>>();
        view.departures(Kind.OTHER_UNIT)
                .forEach(each -> byRow.computeIfAbsent(each.table().unitPlace(each.line()), made -> new ArrayList<>()).add(each));
        byRow.forEach((unit, row) -> {
            var other = unitOf(row);
            if (other.isPresent()) {
                var change = new Edit.Change(unit, Optional.of(Answer.Choices.of(other.get().option())));
                var first = row.getFirst();
                found.at(unit)
                        .says("unit", first.given(), first.expected(), String.valueOf(first.year()),
                                Answer.Choices.of(other.get().option()))
                        .mendedBy(new Edit.SetAnswers("convertUnit", List.of(change)));
            } else {
                row.forEach(each -> found.at(each.place()).with(each.given(), each.expected()).mendedBy(each.take()));
            }
        });
    }

    /** The unit in which all figures of a row are right, where several stand in it. */
    private static Optional<CarbonUnit> unitOf(List<Departure> row) {
        var table = row.getFirst().table();
        var line = row.getFirst().line();
        var figures = table.years().stream()
                .filter(year -> table.typedAmount(line, year).filter(figure -> figure.signum() != 0).isPresent()).count();
        var isLess = row.stream().allMatch(each -> Thousandfold.isOf(each.computed(), each.typed()));
        var isMore = row.stream().allMatch(each -> Thousandfold.isOf(each.typed(), each.computed()));
        return row.size() > 1 && row.size() == figures && (isLess || isMore)
                ? table.unit(line).flatMap(unit -> unit.other(isLess))
                : Optional.empty();
    }
}
