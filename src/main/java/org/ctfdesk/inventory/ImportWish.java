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
 */
public record ImportWish(
        Optional<String> party, String date, boolean takeYears, boolean recentYear, Optional<NotationKey> absent) {
    /** Everything into the years that the report has. */
    public static ImportWish of(String date) {
        return new ImportWish(Optional.empty(), date, false, true, Optional.empty());
    }

    public ImportWish forParty(String name) {
        return new ImportWish(Optional.of(name), date, takeYears, recentYear, absent);
    }

    public ImportWish takingYears() {
        return new ImportWish(party, date, true, recentYear, absent);
    }

    public ImportWish withAbsent(NotationKey key) {
        return new ImportWish(party, date, takeYears, recentYear, Optional.of(key));
    }
}
