package org.ctfdesk.inventory;

import java.util.Optional;
import org.ctfdesk.report.NotationKey;

/**
 * What to take from an inventory file.
 *
 * @param party needed where the file names several
 * @param date of the import, ISO 8601
 * @param takeYears true to make the file's years the report's inventory years
 * @param recentYear true to fill the inventory column of tables 7 to 9 as well
 * @param absent the key for gases and sectors that the file has no row for (HFCs, PFCs, their mix, SF6, NF3, other);
 *     nothing to leave them blank
 * @param mt what the units MT and mt stand for, where the user was asked
 * @param twice which of rows that contradict each other counts, where the user was asked
 */
public record ImportWish(
        Optional<String> party, String date, boolean takeYears, boolean recentYear, Optional<NotationKey> absent,
        Optional<Unit.Mt> mt, Optional<RowsTwice.Counts> twice) {
    /** Everything into the years that the report has. */
    public static ImportWish of(String date) {
        return new ImportWish(Optional.empty(), date, false, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ImportWish forParty(String name) {
        return new ImportWish(Optional.of(name), date, takeYears, recentYear, absent, mt, twice);
    }

    public ImportWish takingYears() {
        return new ImportWish(party, date, true, recentYear, absent, mt, twice);
    }

    public ImportWish withAbsent(NotationKey key) {
        return new ImportWish(party, date, takeYears, recentYear, Optional.of(key), mt, twice);
    }

    public ImportWish withMt(Unit.Mt meant) {
        return new ImportWish(party, date, takeYears, recentYear, absent, Optional.of(meant), twice);
    }

    public ImportWish withTwice(RowsTwice.Counts counts) {
        return new ImportWish(party, date, takeYears, recentYear, absent, mt, Optional.of(counts));
    }
}
