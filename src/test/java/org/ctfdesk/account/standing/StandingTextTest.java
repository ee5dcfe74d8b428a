package org.ctfdesk.account.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.derive.article6.FourTable;
import org.ctfdesk.derive.article6.Period;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class StandingTextTest {
    private static String text(Report report) {
        var standing = Standing.of(report, report.profile().targets().getFirst()).orElseThrow();
        return StandingText.of(report, standing, Words.in(Locale.ENGLISH), NumberStyle.POINT, Optional.empty()).text();
    }

    private static Report typed(Report report, TargetType type) {
        return report.with(report.profile().with(report.profile().ndc().withType(type)));
    }

    @Test
    void aSingleYearTargetIsComparedInItsYear() {
        var text = text(Period.averaging());
        assertTrue(text.startsWith("""
                Emissions, 2021–2030 (t CO2 eq)
                Assessment of 2030 (MPGs, para. 70): not achieved
                The balance after adjustment is 48,200,000 t CO2 eq in 2030; the target level is 48,150,000 t CO2 eq.
                Before adjustment it would be 48,000,000 t CO2 eq, and the outcome would be the other one.
                Method: Single-year NDC, averaging (2/CMA.3, annex, para. 7(a)(ii))
                """), text);
        assertTrue(text.endsWith("2030\t48,000,000\t200,000\t48,200,000\t501,800,000\t503,800,000\t\n"), text);
    }

    @Test
    void aBudgetIsComparedWithTheSum() {
        var text = text(Period.budget());
        assertTrue(text.contains("The balances after adjustment add up to 504,000 kt CO2 eq by 2025; the budget is 500,000 kt CO2 eq."),
                text);
        assertTrue(text.contains("Before adjustment it would be 498,000 kt CO2 eq, and the outcome would be the other one."), text);
    }

    @Test
    void beforeTheEndYearItIsProvisional() {
        var report = Period.trajectory();
        var text = text(typed(report, TargetType.POLICIES_AND_MEASURES));
        assertTrue(text.contains("cannot be decided from the figures"), text);
        assertTrue(text.contains("Up to 2026 the balances add up to 58,680,000 t CO2 eq; the trajectory adds up to 58,850,000 t CO2 eq."),
                text);
        var multi = typed(report.with(report.profile().with(report.profile().ndc().withMultiYear(true))), TargetType.ABSOLUTE_REDUCTION);
        assertTrue(text(multi).contains("provisional: within reach on the figures up to 2026"), text(multi));
        assertTrue(text(multi).contains("This is what the figures say today."), text(multi));
    }

    @Test
    void restatedYearsAndOverridesAreNoted() {
        var text = text(FourTable.typed(Period.trajectory(), "23g", 2026, "1000"));
        assertTrue(
                text.contains(
                        "2023\t9,800,000\t70,000\t9,870,000\t9,850,000\t29,700,000\t29,810,000\t29,900,000\trestated: as filed 60,000, today 70,000, difference +10,000 (line “3” happened since: 10,000 now)\n"), text);
        assertTrue(text.endsWith("typed by hand\n"), text);
    }

    @Test
    void whatWasRestatedIsATableOfItsOwn() {
        var report = Period.trajectory();
        var standing = Standing.of(report, report.profile().targets().getFirst()).orElseThrow();
        var words = Words.in(Locale.ENGLISH);
        var text = StandingText.of(report, standing, words, NumberStyle.POINT, Optional.empty());
        assertEquals(List.of("2023", "60,000 (counted again)", "70,000", "+10,000",
                "line “3” happened since: 10,000 now"), text.restated().getFirst());
        assertEquals(StandingText.restatedHeads(words).size(), text.restated().getFirst().size());
    }

    @Test
    void anIndicatorIsNotAddedUp() {
        var text = text(Period.indicator());
        assertTrue(text.contains("The adjusted indicator is 1,800 GWh in 2025; the target level is 1,900 GWh."), text);
        assertFalse(text.contains("Sum"), text);
        assertEquals(5, text.lines().filter(line -> line.startsWith("20")).count());
    }
}
