package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;

/** An authorization that is itself the first transfer counts by its record, before anything else happens: 2/CMA.3, annex, para. 2(b)(1). */
class AtAuthorizationTest {
    private static final String RECORD = "authorization | A1 | 2023-02-01 | CA0001 | oimp | authorization | quantity 100";

    private static Report of(Method method, String drawing) {
        return LedgerDrawing.of(FourTable.blank(2021, 2030, 2024, method), drawing);
    }

    @Test
    void aRecordAloneCounts() {
        var averaging = of(Method.SINGLE_YEAR_AVERAGING, RECORD);
        assertTrue(Recount.agrees(averaging));
        assertEquals("0 0 100 0", FourTable.row(averaging, "23d", 2021, 2024));
        assertEquals("25 25 25 25", FourTable.row(averaging, "23g", 2021, 2024));
    }

    @Test
    void itCountsTheSameWithActionsOfAnotherAuthorization() {
        var other = "\n2024-05-01 | firstTransfer | toAnotherParty | B1 | vintage 2022 | 7";
        var both = of(Method.SINGLE_YEAR_TRAJECTORY, RECORD + other);
        assertEquals("0 0 100 0", FourTable.row(both, "23d", 2021, 2024));
        var without = both.with(TableKey.of(Actions.FORM.id()), Table.EMPTY);
        assertEquals("0 0 100 0", FourTable.row(without, "23d", 2021, 2024));
        assertEquals("0 0 0 0", FourTable.row(without, "23c", 2021, 2024));
    }
}
