package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Added;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Projections begin with the most recent year of the inventory, so that the first column holds its figures; energy and
 * transport, which the inventory gives together, are compared by another check: MPGs, paras. 95 and 99.
 */
public final class RecentYearDiffersFromInventory implements Rule.OfReport {
    /** Lines of table 7, and those of table 6 that are the same. */
    private static final Map<String, String> ROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("industry", "industry"), Map.entry("agriculture", "agriculture"), Map.entry("lulucf", "lulucf"),
            Map.entry("waste", "waste"), Map.entry("otherSector", "other"),
            Map.entry("co2Including", "co2With"), Map.entry("co2Excluding", "co2Without"),
            Map.entry("ch4Including", "ch4With"), Map.entry("ch4Excluding", "ch4Without"),
            Map.entry("n2oIncluding", "n2oWith"), Map.entry("n2oExcluding", "n2oWithout"),
            Map.entry("hfcs", "hfcs"), Map.entry("pfcs", "pfcs"), Map.entry("sf6", "sf6"), Map.entry("nf3", "nf3")));

    @Override
    public String code() {
        return "T7-02";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("95 and 99");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Summary.FORM.id(), Scenarios.WITH);
    }

    @Override
    public void check(Report report, Found found) {
        var inventory = Figures.of(report, Summary.FORM.id());
        var projections = Figures.of(report, Scenarios.WITH);
        var there = new ColumnKey(Summary.YEAR, report.profile().periods().inventoryTo());
        var here = Scenarios.recent(report.profile());
        var isMixed = inventory.figure("mix", there).filter(mix -> mix.value().signum() == 0).isEmpty();
        var hasOwnSectors = !report.table(Scenarios.WITH).block("ownSector").isEmpty();
        for (var row : ROWS.entrySet()) {
            var isUnlike = isMixed && (row.getKey().equals("hfcs") || row.getKey().equals("pfcs"))
                    || hasOwnSectors && row.getKey().equals("otherSector");
            if (!isUnlike) {
                check(inventory, row.getValue(), there, projections, row.getKey(), here, found);
            }
        }
        // where the rows of a total are all figures, it is they that are compared
        for (var total : Scenarios.TOTALS) {
            if (!projections.isComputed(total, here)) {
                check(inventory, total, there, projections, total, here, found);
            }
        }
    }

    private static void check(
            Figures inventory, String theirs, ColumnKey there, Figures projections, String line, ColumnKey here, Found found) {
        var given = Added.of(projections.typed(line, here));
        var reported = inventory.figure(theirs, there);
        if (given.isEmpty() || reported.isEmpty() || given.get().agreesWith(reported.get())) {
            return;
        }
        var place = projections.place(line, here);
        var answer = inventory.typed(theirs, there).map(Scenarios::moved).orElseGet(() -> reported.get().quantity());
        found.at(place, new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, Optional.of(answer)))),
                projections.typed(line, here).orElseThrow(), answer);
    }
}
