package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.slip.Slip.Planted;

/** Changes since the last report that nothing explains: the last report is changed, and the report beside it says the same as ever. */
final class ChangeSlips {
    private ChangeSlips() {}

    /** Beside a last report that says the same, one report earlier. */
    static Report besideItself(Report report) {
        var profile = report.profile();
        var last = report.with(profile.with(profile.submission().withBtr(profile.submission().btr() - 1)
                .withYear(profile.submission().year() - 2)));
        return report.with(ReportPart.Last.of(new LastReport(last, "BTR1.ctfdesk", "2024-12-30", false)));
    }

    static List<Slip> all() {
        var all = new ArrayList<Slip>();
        figure(all, "inventory", "table6:[a-z0-9]+(With|Without)?:year@20(0|1)\\d", value -> value.multiply(new BigDecimal("1.06")));
        figure(all, "inventoryAnyRow", "table6:(energy|industry|agriculture|waste):year@.*",
                value -> value.multiply(new BigDecimal("0.93")));
        figure(all, "indicator", "table4/1:indicator/1:year@202[12]", value -> value.multiply(new BigDecimal("1.02")));
        figure(all, "reference", "table4/1:indicator/1:reference", value -> value.multiply(new BigDecimal("0.98")));
        figure(all, "targetLevel", "table4/1:indicator/1:targetLevel", value -> value.multiply(new BigDecimal("1.05")));
        figure(all, "emissions", "table4/1:emissions:year@202[12]", value -> value.multiply(new BigDecimal("1.03")));
        figure(all, "supporting", "table4/1:supporting/1:year@202[12]", value -> value.multiply(new BigDecimal("1.2")));
        figure(all, "expected", "table5:.*:expected@2030", value -> value.multiply(new BigDecimal("1.6")));
        figure(all, "achieved", "table5:.*:achieved@.*", value -> value.multiply(new BigDecimal("1.5")));
        typed(all, "keyForFigure", "table6:(hfcs|waste|industry|pfcs):year@.*", "NE", "NO");
        typed(all, "figureForKey", "table6:(nf3|mix|other):year@.*", "12.5");
        typed(all, "unit", "table4/1:indicator/1:unit", "t CO2 eq", "GWh");
        typed(all, "targetYearCell", "table4/1:indicator/1:targetYear", "2025");
        typed(all, "status", "table5:.*:status", "implemented");
        typed(all, "start", "table5:.*:startYear", "2003", "2006");
        typed(all, "sector", "table5:.*:sectors", "lulucf");
        typed(all, "gas", "table5:.*:gases", "PFCs");
        typed(all, "instrument", "table5:.*:instrument", "Other; Voluntary agreement");
        typed(all, "entity", "table5:.*:entities", "Bureau of Forests");
        typed(all, "indicatorName", "table1:indicator/1:label", "Area of mangroves restored");
        typed(all, "definition", "table2:indicator/1:definition", "Gross emissions of CO2 from fuel combustion, in t CO2 per inhabitant.");
        typed(all, "metric", "table3:metrics:description", "Global warming potentials of the Second Assessment Report.");
        typed(all, "targetWords", "description:target:.*", "To reduce net greenhouse gas emissions by 12 per cent below 2004 by 2030.");
        typed(all, "scopeWords", "description:scope:.*", "Energy and waste only; CO2 and CH4.");
        typed(all, "timeFrameWords", "description:timeFrame:.*", "1 January 2020 to 31 December 2025.");
        typed(all, "referenceWords", "description:referencePoint:.*", "Base year 2004: 91 230 kt CO2 eq.");
        profile(all, "base", (profile, random) -> profile.with(profile.ndc().withBaseYear(2004)));
        profile(all, "targetYears", (profile, random) -> profile.with(profile.ndc().withTarget(2025, 2025)));
        profile(all, "periodFrom", (profile, random) -> profile.with(profile.periods().withImplementationFrom(2020)));
        profile(all, "periodTo", (profile, random) -> profile.with(profile.periods().withImplementationTo(2025)));
        profile(all, "type", (profile, random) -> profile.with(profile.ndc().withType(profile.ndc().type() == Ndc.TargetType.BELOW_BASELINE
                ? Ndc.TargetType.INTENSITY_REDUCTION : Ndc.TargetType.BELOW_BASELINE)));
        profile(all, "communicated", (profile, random) -> profile.with(profile.ndc().withCommunicated(2016)));
        profile(all, "gasMore", (profile, random) -> {
            var gases = new HashSet<>(profile.ndc().gases());
            gases.add("nf3");
            return profile.with(profile.ndc().withGases(gases));
        });
        profile(all, "sectorLess", (profile, random) -> {
            var sectors = new HashSet<>(profile.ndc().sectors());
            sectors.remove("waste");
            return profile.with(profile.ndc().withSectors(sectors));
        });
        profile(all, "cooperation", (profile, random) -> profile.with(profile.ndc().withCooperation(
                profile.ndc().cooperation() == Ndc.Cooperation.YES ? Ndc.Cooperation.NO : Ndc.Cooperation.YES)));
        claims(all, "claimGone", claims -> {
            claims.add(new FlexibilityClaim("102", "Two people make all estimates by hand.", "Fourth report (December 2030)",
                    "Tables 7 to 9"));
            return claims;
        });
        claims(all, "claimNew", claims -> {
            if (!claims.isEmpty()) {
                claims.removeFirst();
            }
            return claims;
        });
        claims(all, "claimOtherTime", claims -> {
            if (!claims.isEmpty()) {
                claims.set(0, claims.getFirst().withTimeFrame("By 2024"));
            }
            return claims;
        });
        added(all, "measureGone", "table5", "measure");
        added(all, "supportingGone", "table4/1", "supporting");
        added(all, "parameterGone", "table11", "assumption");
        added(all, "keyIndicatorGone", "table10", "keyIndicator");
        return all;
    }

    /** The last report had one row more. */
    private static void added(List<Slip> all, String name, String table, String part) {
        all.add(new Slip("change/" + name, (report, random) -> last(report, name, before -> new Edit.Together("add", List.of(
                new Edit.InsertItems(TableKey.ofPath(table), part, 0, List.of(Item.blank("77"))),
                Edit.type(Place.ofPath(table + ":" + part + "/77:label"),
                        Optional.of(new Answer.Words("Tax on peat"))))).applyTo(before))));
    }

    private static void figure(List<Slip> all, String name, String path, UnaryOperator<BigDecimal> change) {
        all.add(new Slip("change/" + name, (report, random) -> Slip.any(FigureSlips.amounts(report, path), random).flatMap(cell ->
                last(report, cell.place().path(), before -> Slip.typed(before, cell.place(),
                        change.apply(cell.amount().orElseThrow().value()).toPlainString()).report()))));
    }

    private static void typed(List<Slip> all, String name, String path, String... texts) {
        all.add(new Slip("change/" + name, (report, random) -> Slip.any(Slip.cells(report, path), random).flatMap(cell ->
                last(report, cell.place().path(), before -> Slip.typed(before, cell.place(),
                        texts[random.nextInt(texts.length)]).report()))));
    }

    private static void profile(List<Slip> all, String name, BiFunction<Profile, Random, Profile> change) {
        all.add(new Slip("change/profile/" + name, (report, random) -> last(report, name, before ->
                Edit.set(change.apply(before.profile(), random)).applyTo(before))));
    }

    private static void claims(List<Slip> all, String name, UnaryOperator<List<FlexibilityClaim>> change) {
        all.add(new Slip("change/" + name, (report, random) -> last(report, name, before ->
                Edit.set(new ReportPart.Claims(change.apply(new ArrayList<>(before.claims())))).applyTo(before))));
    }

    private static Optional<Planted> last(Report report, String what, UnaryOperator<Report> change) {
        var before = report.last().orElseThrow().report();
        var changed = change.apply(before);
        return changed.equals(before) ? Optional.empty() : Optional.of(new Planted("before: " + what,
                report.with(ReportPart.Last.of(new LastReport(changed, "BTR1.ctfdesk", "2024-12-30", false)))));
    }
}
