package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.progress.Given;

/**
 * A random report told as few Parties do, and as true: in fiscal years, with ranges among the assumptions, with a second target that is
 * no amount of emissions, or without projections at the discretion of a small island developing State.
 */
final class UnusualReport {
    private static final int WAYS = 4;

    private UnusualReport() {}

    static Report of(long seed) {
        var report = RandomReport.of(seed);
        return switch (Math.floorMod(seed, WAYS)) {
            case 0 -> fiscal(report);
            case 1 -> ranges(report);
            case 2 -> secondTarget(report);
            default -> island(report);
        };
    }

    private static Report fiscal(Report report) {
        var base = report.profile().ndc().baseYear();
        var told = Given.typed(report, """
                description:timeFrame:description = Fiscal years 2020/21 to 2029/30 (July to June).
                description:targetYear:description = Single-year target for the fiscal year 2029/30.
                """);
        var reference = Place.of("description", "referencePoint", "description");
        var words = Slip.cells(report, "description:referencePoint:description").getFirst().words().orElseThrow();
        return base == 0 ? told : Slip.typed(told, reference,
                words.replace("Base year " + base, "Base year " + (base - 1) + "/" + String.format("%02d", base % 100))).report();
    }

    private static Report ranges(Report report) {
        var lines = new ArrayList<String>();
        report.table("table11").block("assumption").item("3").orElseThrow().row("assumption").answers().keySet().stream()
                .filter(column -> column.column().equals("projection")).map(ColumnKey::path)
                .forEach(column -> lines.add("table11:assumption/3:" + column + " = 62 - 84"));
        return Given.typed(report, String.join("\n", lines));
    }

    private static Report secondTarget(Report report) {
        var periods = report.profile().periods();
        var first = report.profile().targets().getFirst();
        var second = new Target("2", "Renewable electricity", List.of("2"));
        var words = Slip.cells(report, "description:target:description").getFirst().words().orElseThrow();
        var lines = new ArrayList<>(List.of(
                "description:target:description = " + words
                        + " Target 2: to raise the share of renewable sources in electricity to 60 per cent in 2030.",
                "description:targetYear:description = Both targets are single-year targets for 2030.",
                "table1:indicator/2:label = Share of renewable electricity",
                "table1:reference/2:description = Base year 2015: 31.5 per cent of gross electricity consumption.",
                "table1:recalculation/2:description = The share was not affected by any recalculation.",
                "table1:relation/2:description = The share is the metric of target 2.",
                "table2:indicator/2:definition = Electricity from wind, water and sun by gross electricity consumption.",
                "table4/2:indicator/2:unit = per cent", "table4/2:indicator/2:reference = 31.5", "table4/2:indicator/2:targetLevel = 60",
                "table4/2:indicator/2:targetYear = 2030",
                "table4/2:indicator/2:progress = The share was " + share(periods.inventoryTo()) + " per cent in"
                        + " " + periods.inventoryTo() + ".",
                "table4/2:emissions:unit = kt CO2 eq", "table4/2:lulucf:unit = kt CO2 eq",
                "foot/table4-2:box:text = NA: the target is not expressed in greenhouse gas emissions.",
                "table10:indicator/2:unit = per cent",
                "table10:indicator/2:recent@" + periods.inventoryTo() + " = " + share(periods.inventoryTo())));
        IntStream.rangeClosed(2021, periods.inventoryTo()).forEach(year -> lines.addAll(List.of(
                "table4/2:indicator/2:year@" + year + " = " + share(year), "table4/2:emissions:year@" + year + " = NA",
                "table4/2:lulucf:year@" + year + " = NA")));
        report.table("table7").row("energy").answers().keySet().stream().filter(column -> column.column().equals("projection"))
                .forEach(column -> lines.add("table10:indicator/2:" + column.path() + " = " + share(column.year())));
        var both = report.with(report.profile().with(List.of(first, second)));
        return Given.typed(both, String.join("\n", lines));
    }

    private static String share(int year) {
        return BigDecimal.valueOf(420 + 18L * (year - 2021), 1).toPlainString();
    }

    private static Report island(Report report) {
        var party = report.profile().party();
        if (!party.developing()) {
            return report;
        }
        var profile = report.profile().with(party.withLeastDevelopedOrIsland(true));
        var left = report.with(profile.with(profile.circumstances().withProjects(false)));
        for (var table : List.of("table7", "table8", "table9", "table10", "table11")) {
            left = left.with(TableKey.of(table), Table.EMPTY);
        }
        left = Edit.set(new ReportPart.Claims(left.claims().stream().filter(claim -> !claim.provision().equals("95")).toList()))
                .applyTo(left);
        return Given.typed(left, """
                foot/projections:box:text = Left out at the discretion of the Party as a small island developing State (18/CMA.1, para. 4).
                foot/table10:box:text = Left out at the discretion of the Party (18/CMA.1, para. 4).
                foot/table11:box:text = Left out at the discretion of the Party (18/CMA.1, para. 4).
                """);
    }
}
