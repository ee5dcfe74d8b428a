package org.ctfdesk.flexibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void nothingIsOpenToADevelopedCountryParty() {
        var developed = report(2026, 2023).profile().with(new Party("Sampleland", "XAB", false, false));
        assertEquals(List.of(), Allowance.all(Report.blank(developed), WORDS, NumberStyle.POINT));
    }

    @Test
    void everyProvisionIsListedOnce() {
        var all = Allowance.all(report(2026, 2023), WORDS, NumberStyle.POINT);
        assertEquals(List.of(Provision.values()), all.stream().map(Allowance::provision).toList());
    }

    @Test
    void yearsAreThoseOfTheReport() {
        var report = report(2026, 2023);
        assertGeneral("Projections begin at 2023 and extend at least to 2040.", Provision.HORIZON, report);
        assertFlexible("Projections begin at 2023 and extend at least to 2035, the end point of the NDC.", Provision.HORIZON, report);
        assertGeneral("2024 or a later year, for a submission in 2026.", Provision.LATEST_YEAR, report);
        assertFlexible("2023 or a later year, for a submission in 2026.", Provision.LATEST_YEAR, report);
        assertGeneral("Every year of 1990–2023.", Provision.TIME_SERIES, report);
        assertFlexible("At least 2010, 2020–2023: the reference year or period of the NDC, and every year from 2020.",
                Provision.TIME_SERIES, report);
    }

    @Test
    void bothReadingsOfTheNextYearAreTold() {
        assertTrue(general(Provision.HORIZON, report(2028, 2025)).contains("to 2045"));
        assertTrue(general(Provision.HORIZON, report(2028, 2025)).endsWith("read 2040."));
    }

    @Test
    void whatIsNotStatedIsAskedFor() {
        var report = Report.blank(report(0, 2023).profile().with(Ndc.NOT_STATED));
        assertTrue(flexible(Provision.LATEST_YEAR, report).endsWith("State its year in the profile."));
        assertTrue(flexible(Provision.TIME_SERIES, report).contains("no base year is stated"));
        assertTrue(flexible(Provision.INSIGNIFICANCE, report).contains("0.1 per cent"));
    }

    @Test
    void levelsFollowTheNationalTotal() {
        var report = total("400000");
        assertTrue(general(Provision.INSIGNIFICANCE, report).contains("below 200 kt CO2 eq; all of them together stay below 400 kt"));
        assertTrue(flexible(Provision.INSIGNIFICANCE, report).contains("below 400 kt CO2 eq; all of them together stay below 800 kt"));
        var large = total("1200000");
        assertTrue(general(Provision.INSIGNIFICANCE, large).contains("below 500 kt CO2 eq; all of them together stay below 1,200 kt"));
        assertTrue(flexible(Provision.INSIGNIFICANCE, large).contains("below 1,000 kt CO2 eq; all of them together stay below 2,400 kt"));
    }

    @Test
    void gasesOfTheNdcAndThoseWithFiguresAreKept() {
        var report = report(2026, 2023).with(
                new Place(TableKey.of(Summary.FORM.id()), RowKey.of("sf6"), new ColumnKey(Summary.YEAR, 2021)),
                        Optional.of(Quantity.of("3")));
        assertTrue(flexible(Provision.GASES, report).startsWith("At least CO2, CH4, N2O, HFCs, SF6."), flexible(Provision.GASES, report));
    }

    @Test
    void tellsWhatIsClaimed() {
        var report = report(2026, 2023).with(new ReportPart.Claims(List.of(FlexibilityClaim.under("85"))));
        assertEquals(List.of(Provision.REDUCTIONS),
                Allowance.all(report, WORDS, NumberStyle.POINT).stream().filter(Allowance::claimed).map(Allowance::provision).toList());
    }

    private static Report total(String total) {
        return report(2026, 2023).with(
                new Place(TableKey.of(Summary.FORM.id()), RowKey.of("totalWithout"), new ColumnKey(Summary.YEAR, 2023)),
                        Optional.of(Quantity.of(total)));
    }

    /** NDC to 2035, reference year 2010, HFCs covered. */
    private static Report report(int submitted, int latest) {
        var usual = Profile.usual(new Party("Blankland", "XAZ", true, false), 2026, "Emissions");
        return Report.blank(usual
                .with(usual.submission().withYear(submitted))
                .with(new Periods(2026, 2035, 1990, latest, List.of(), 2040, List.of(), List.of()))
                .with(new Ndc(Ndc.TargetType.ABSOLUTE_REDUCTION, false, 2035, 2035, 2010, 2025, Ndc.Cooperation.NO, Set.of(),
                        Set.of("co2", "hfcs"))));
    }

    private static String general(Provision provision, Report report) {
        return Allowance.of(provision, report, WORDS, NumberStyle.POINT).general();
    }

    private static String flexible(Provision provision, Report report) {
        return Allowance.of(provision, report, WORDS, NumberStyle.POINT).flexible();
    }

    private static void assertGeneral(String text, Provision provision, Report report) {
        assertEquals(text, general(provision, report));
    }

    private static void assertFlexible(String text, Provision provision, Report report) {
        assertEquals(text, flexible(provision, report));
    }
}
