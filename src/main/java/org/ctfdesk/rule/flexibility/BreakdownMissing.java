package org.ctfdesk.rule.flexibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Applicability;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * Projections are given by sector and by gas, with and without LULUCF, unless less detail is claimed: MPGs, paras.
 * 98, 100 and 102. A blank is found by FORM-01.
 */
public final class BreakdownMissing extends Rule.OfReport {
    private static final List<String> SECTORS = List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste", "otherSector");
    private static final List<String> GASES = List.of(
            "co2Including", "co2Excluding", "ch4Including", "ch4Excluding", "n2oIncluding", "n2oExcluding",
            "hfcs", "pfcs", "sf6", "nf3", "otherGas");
    private static final List<String> TOTALS = List.of("totalWith", "totalWithout");
    private static final Set<NotationKey> GIVES_NOTHING = Set.of(NotationKey.NE, NotationKey.IE);

    public BreakdownMissing() {
        super(error("F-29", mpgs("98"))
                .reads(Projections.WITH_MEASURES)
                .applies(BreakdownMissing::unmet));
    }

    private static Optional<NotApplicable> unmet(Report report) {
        return !Applicability.isBlank(report, Projections.WITH_MEASURES)
                ? Optional.empty()
                : Optional.of(report.profile().circumstances().projects() ? NotApplicable.BLANK : NotApplicable.NO_PROJECTIONS);
    }

    @Override
    public void check(Report report, Found found) {
        if (Provisions.claimed(report, "92", "102")) {
            return;
        }
        var table = report.table(Projections.WITH_MEASURES.id());
        var years = new ArrayList<ColumnKey>();
        var periods = report.profile().periods();
        periods.of(Years.LATEST_INVENTORY).forEach(year -> years.add(new ColumnKey(Projections.RECENT, year)));
        periods.of(Years.PROJECTION).forEach(year -> years.add(new ColumnKey(Projections.PROJECTION, year)));
        missing(table, years, SECTORS, "sector", found);
        missing(table, years, GASES, "gas", found);
        for (var total : TOTALS) {
            missing(table, years, List.of(total), "split", found);
        }
    }

    /** The first year in which a total is a figure, and none of these lines is. */
    private static void missing(Table table, List<ColumnKey> years, List<String> lines, String what, Found found) {
        years.stream()
                .filter(year -> TOTALS.stream().anyMatch(total -> table.row(total).answer(year).orElse(null) instanceof Quantity.Amount))
                .filter(year -> lines.stream().allMatch(line -> table.row(line).answer(year).orElse(null) instanceof Quantity.Keys keys
                        && GIVES_NOTHING.containsAll(keys.keys())))
                .findFirst()
                .ifPresent(year -> found.at(new Place(TableKey.of(Projections.WITH_MEASURES.id()), RowKey.of(lines.getFirst()), year))
                        .says(what, String.valueOf(year.year())));
    }
}
