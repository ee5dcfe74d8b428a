package org.ctfdesk.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;

/**
 * The unit of a row, compared by what it means: chosen from the list or written freely, Gg CO2 eq is kt CO2 eq.
 *
 * @param written a code of the list, or the Party's own words
 */
public record RowUnit(String written) {
    public static final RowUnit PER_CENT = new RowUnit("perCent");
    /** Of an indicator that has no figures: MPGs, para. 65. */
    public static final RowUnit QUALITATIVE = new RowUnit("qualitative");

    private static final ColumnKey COLUMN = ColumnKey.of("unit");
    /** Other ways to write what the list offers, letters and signs only. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("%", "percent"), Map.entry("pct", "percent"), Map.entry("percentage", "percent"),
            Map.entry("gigawatthours", "gwh"), Map.entry("gigawatthour", "gwh"), Map.entry("megawatts", "mw"), Map.entry("megawatt", "mw"),
            Map.entry("terajoules", "tj"), Map.entry("terajoule", "tj"), Map.entry("hectares", "ha"), Map.entry("hectare", "ha"),
            Map.entry("thousands", "thousand"), Map.entry("millions", "million"));

    /** The unit of a row, where one is given. */
    public static Optional<RowUnit> of(Row row) {
        return row.chosenAlone(COLUMN)
                .filter(unit -> !unit.isBlank())
                .map(RowUnit::new);
    }

    /** True where both mean the same. */
    public boolean means(RowUnit other) {
        return plain().equals(other.plain());
    }

    /** By how many places the point of a figure moves to the right from this unit to another; nothing where it cannot be known. */
    public OptionalInt shiftTo(RowUnit other) {
        if (means(other)) {
            return OptionalInt.of(0);
        }
        var from = CarbonUnit.of(written);
        var to = CarbonUnit.of(other.written);
        return from.isPresent() && to.isPresent() ? OptionalInt.of(from.get().placesTo(to.get())) : OptionalInt.empty();
    }

    /** The same quantity in another unit; footnotes stay, and so does what is no figure. */
    public static Answer shifted(Answer answer, int places) {
        return switch (answer) {
            case Quantity.Amount amount -> new Quantity.Amount(amount.value().movePointRight(places), amount.footnotes());
            case Quantity.Range range ->
                new Quantity.Range(range.low().movePointRight(places), range.high().movePointRight(places), range.footnotes());
            case Quantity.Keys keys -> keys;
            case Answer.Words words -> words;
            case Answer.Choices choices -> choices;
            case Answer.Day day -> day;
            case Answer.Years years -> years;
            case Answer.Unread unread -> unread;
        };
    }

    private String plain() {
        return CarbonUnit.of(written).map(CarbonUnit::option).orElseGet(() -> {
            var letters = written.toLowerCase(Locale.ROOT).replace('₂', '2').replaceAll("[^\\p{L}\\p{M}\\p{N}%]+", "");
            return NAMES.getOrDefault(letters, letters);
        });
    }
}
