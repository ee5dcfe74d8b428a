package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.rule.Drawing;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    @Test
    void followFromTheEndOfThePeriod() {
        var usual = new Deadlines(2030, false);
        assertEquals(LocalDate.of(2032, 12, 31), usual.endYearReport());
        assertEquals(LocalDate.of(2031, 12, 31), usual.recorded());
    }

    @Test
    void areAReportLaterWithFlexibility() {
        var flexible = new Deadlines(2030, true);
        assertEquals(LocalDate.of(2034, 12, 31), flexible.endYearReport());
        assertEquals(LocalDate.of(2033, 12, 31), flexible.recorded());
    }

    @Test
    void areTheSameWithFlexibilityForAnOddEndYear() {
        assertEquals(LocalDate.of(2038, 12, 31), new Deadlines(2035, false).endYearReport());
        assertEquals(LocalDate.of(2038, 12, 31), new Deadlines(2035, true).endYearReport());
    }

    @Test
    void flexibilityIsForDevelopingCountriesAlone() {
        var claims = List.of(new FlexibilityClaim("58", "", "", ""));
        assertTrue(Deadlines.of(Drawing.everything().with(new ReportPart.Claims(claims))).flexible());
        assertFalse(Deadlines.of(Drawing.developed().with(new ReportPart.Claims(claims))).flexible());
        assertFalse(Deadlines.of(Drawing.everything()).flexible());
    }

    @Test
    void annualInformationIsDueInApril() {
        assertEquals(LocalDate.of(2026, 4, 15), Deadlines.annualInformation(2025));
    }
}
