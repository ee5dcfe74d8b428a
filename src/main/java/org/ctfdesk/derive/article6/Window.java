package org.ctfdesk.derive.article6;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ctfdesk.derive.article6.SetAside.Why;
import org.ctfdesk.report.Periods;

/**
 * The years over which adjustments are counted: from the first year of the NDC implementation period to the latest reporting
 * year, which bounds numerator and denominator of the average alike (2/CMA.3, annex, para. 7).
 *
 * @param from first year of the NDC implementation period
 * @param latest the latest reporting year, not after {@code to}
 * @param to its end year
 */
public record Window(int from, int latest, int to) {
    /** Mitigation that occurred before this year gives no ITMO: 2/CMA.3, annex, para. 1(e). */
    public static final int FIRST_VINTAGE = 2021;

    public static Window of(Periods periods) {
        return new Window(periods.implementationFrom(), Math.min(periods.inventoryTo(), periods.implementationTo()),
                periods.implementationTo());
    }

    /** The elapsed years, ascending; none where the latest reporting year is before the period. */
    public List<Integer> years() {
        return IntStream.rangeClosed(from, latest).boxed().toList();
    }

    /** How many years have elapsed. */
    public int elapsed() {
        return Math.max(0, latest - from + 1);
    }

    /** Why something does not count here; nothing where it does. */
    public Optional<Why> keptOut(Lot.Row row, int year, OptionalInt vintage) {
        if (vintage.isPresent() && vintage.getAsInt() < FIRST_VINTAGE) {
            return Optional.of(Why.BEFORE_2021);
        }
        if (vintage.isPresent() && (vintage.getAsInt() < from || vintage.getAsInt() > to)) {
            return Optional.of(Why.OUTSIDE_PERIOD);
        }
        if (row == Lot.Row.USED && (year < from || year > to)) {
            return Optional.of(Why.USED_OUTSIDE_PERIOD);
        }
        return year > latest ? Optional.of(Why.NOT_YET) : Optional.empty();
    }

    /** The column in which it stands: outcomes authorized before the period, and thereby first transferred, in its first year. */
    public int column(int year) {
        return Math.max(year, from);
    }
}
