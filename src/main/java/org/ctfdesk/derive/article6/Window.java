package org.ctfdesk.derive.article6;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ctfdesk.derive.article6.SetAside.Why;
import org.ctfdesk.report.Report;

/**
 * The years over which adjustments are counted: from the first year of the NDC implementation period to the latest reporting
 * year, which bounds numerator and denominator of the average alike (2/CMA.3, annex, para. 7). In the report of the end year what
 * is recorded after it, until the closing date, belongs to the period in which the outcomes occurred (4/CMA.6, para. 14), and
 * stands in the end year's column.
 *
 * @param from first year of the NDC implementation period
 * @param latest the latest reporting year, not after {@code to}
 * @param to its end year
 * @param closing the last day on which something is recorded for the period
 */
public record Window(int from, int latest, int to, LocalDate closing) {
    /** Mitigation that occurred before this year gives no ITMO: 2/CMA.3, annex, para. 1(e). */
    public static final int FIRST_VINTAGE = 2021;

    public static Window of(Report report) {
        var periods = report.profile().periods();
        return new Window(periods.implementationFrom(), Math.min(periods.inventoryTo(), periods.implementationTo()),
                periods.implementationTo(), Deadlines.of(report).recorded());
    }

    /** The elapsed years, ascending; none where the latest reporting year is before the period. */
    public List<Integer> years() {
        return IntStream.rangeClosed(from, latest).boxed().toList();
    }

    /** How many years have elapsed. */
    public int elapsed() {
        return Math.max(0, latest - from + 1);
    }

    /** True where the end year is reported, so that the period can be closed. */
    public boolean isAtEnd() {
        return latest == to;
    }

    /** Why a lot does not count here; nothing where it does. */
    public Optional<Why> keptOut(Lot lot) {
        return keptOut(lot.row(), lot.year(), lot.date().getYear(), lot.vintage());
    }

    /** The same for what stands in a cell of the book. */
    Optional<Why> keptOut(Book.Cell cell) {
        return keptOut(cell.row(), cell.year(), cell.recorded(), cell.vintage());
    }

    /** The closing date is the end of a year, so that years decide. */
    private Optional<Why> keptOut(Lot.Row row, int year, int recorded, OptionalInt vintage) {
        if (vintage.isPresent() && vintage.getAsInt() < FIRST_VINTAGE) {
            return Optional.of(Why.BEFORE_2021);
        }
        if (vintage.isPresent() && (vintage.getAsInt() < from || vintage.getAsInt() > to)) {
            return Optional.of(Why.OUTSIDE_PERIOD);
        }
        if (row == Lot.Row.USED) {
            return year < from || year > to ? Optional.of(Why.USED_OUTSIDE_PERIOD)
                    : recorded > closing.getYear() ? Optional.of(Why.AFTER_CLOSING)
                    : year > latest ? Optional.of(Why.NOT_YET) : Optional.empty();
        }
        if (vintage.isPresent() && year > closing.getYear()) {
            return Optional.of(Why.AFTER_CLOSING);
        }
        var isAfterEndYear = isAtEnd() && vintage.isPresent();
        return year > latest && !isAfterEndYear ? Optional.of(Why.NOT_YET) : Optional.empty();
    }

    /**
     * The column in which it stands: outcomes authorized before the period, and thereby first transferred, in its first year; what
     * is recorded after the end year in that.
     */
    public int column(int year) {
        return Math.clamp(year, from, Math.max(from, to));
    }
}
