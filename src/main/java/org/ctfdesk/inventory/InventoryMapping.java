package org.ctfdesk.inventory;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.text.Words;

/**
 * Turns an inventory file into answers of table 6, and of the inventory column of tables 7 to 9. CO2 eq. is rebuilt on AR5
 * from the mass of each gas; HFCs, PFCs and their mix are taken as published, for their species are not in the file.
 */
public final class InventoryMapping {
    private static final String NAME = "importInventory";
    private static final List<Form> PROJECTIONS =
            List.of(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES);

    private final Inventory inventory;
    private final Report report;
    private final ImportWish wish;
    private final Words words;
    private final List<InventoryFinding> findings;
    private final List<Edit.Change> changes = new ArrayList<>();
    private final List<Place> stale = new ArrayList<>();
    private final TreeSet<String> absent = new TreeSet<>();
    private final MissingTerms missing;

    private InventoryMapping(Inventory inventory, Report report, ImportWish wish, Words words, List<InventoryFinding> findings) {
        this.inventory = inventory;
        this.report = report;
        this.wish = wish;
        this.words = words;
        this.findings = findings;
        this.missing = new MissingTerms(inventory, words);
    }

    /**
     * What an import would do; nothing is changed yet.
     *
     * @param words the language of the footnote and of the note of provenance
     */
    public static InventoryProposal propose(InventoryFile file, Report report, ImportWish wish, Words words)
            throws InventoryFailure {
        refuseProjections(file, report.profile().submission().year());
        var findings = new ArrayList<>(file.findings());
        var inventory = Inventory.of(file, wish, findings);
        PartyRows.tellAnother(file, report.profile().party(), wish.party(), findings);
        findings.addAll(Magnitudes.of(inventory));
        return new InventoryMapping(inventory, report, wish, words, findings).proposal();
    }

    /** An inventory ends a year or two before it is reported: what goes on behind that is a projection, whose first years are one too. */
    private static void refuseProjections(InventoryFile file, int due) throws InventoryFailure {
        var later = file.years().stream().filter(year -> year > due + 1).map(String::valueOf).toList();
        if (!later.isEmpty()) {
            throw new InventoryFailure("inventory.failure.projections", file.name(), String.join(", ", later));
        }
    }

    private InventoryProposal proposal() {
        var file = inventory.file();
        var periods = wish.takeYears() ? taking(report.profile().periods()) : report.profile().periods();
        var cites = checked();
        var rows = new SummaryRows(inventory);
        for (var year : periods.of(Years.INVENTORY)) {
            if (file.years().contains(year)) {
                fill(Summary.FORM.id(), new ColumnKey(Summary.YEAR, year), summary(rows, year), cites,
                        List.of("hfcs", "pfcs", "mix", "sf6", "nf3", "other"));
            }
        }
        column(rows, Summary.REFERENCE_YEAR, Series.REFERENCE_YEAR);
        column(rows, Summary.BASE_YEAR, Series.BASE_YEAR);
        if (wish.recentYear() && file.years().contains(periods.inventoryTo())) {
            var recent = new ColumnKey(Projections.RECENT, periods.inventoryTo());
            for (var form : PROJECTIONS) {
                fill(form.id(), recent, rows.recent(periods.inventoryTo()),
                        List.of(), List.of("hfcs", "pfcs", "sf6", "nf3", "otherGas", "otherSector"));
            }
        }
        tellYears(periods);
        tellRows();
        changes.addAll(FollowingFigures.of(report, changes, file.name(), words, findings, stale));
        return new InventoryProposal(together(periods), changes.size(), findings);
    }

    private SummaryRows.Lines summary(SummaryRows rows, int year) {
        var lines = rows.summary(year);
        if (inventory.file().onAr5()) {
            new PublishedTotals(inventory, findings).addTo(lines.values(), year);
        }
        return lines;
    }

    /** A column of table 6 that the file heads as such: what it does not say is left as it is. */
    private void column(SummaryRows rows, String column, int year) {
        if (inventory.hasYear(year)) {
            var lines = new SummaryRows.Lines(summary(rows, year).values(), Map.of());
            fill(Summary.FORM.id(), ColumnKey.of(column), lines, List.of(), List.of());
        }
    }

    /** Compares the file with itself; the footnotes that figures taken as published have to cite. */
    private List<Integer> checked() {
        var file = inventory.file().name();
        var check = new CrossCheck(inventory);
        check.totals().ifPresent(difference -> findings.add(difference.isReal()
                ? InventoryFinding.warning("sumsDiffer", file, difference.where(), difference.year(), shown(difference))
                : InventoryFinding.information("sumsAgree", file, shown(difference))));
        var mixtures = List.of(Gas.HFCS, Gas.PFCS, Gas.MIX).stream()
                .anyMatch(gas -> Category.SECTORS.stream().anyMatch(sector -> inventory.entry(sector, gas).isPresent())
                        || inventory.entry(Category.TOTAL_WITHOUT, gas).isPresent());
        if (inventory.file().onAr5()) {
            return List.of();
        }
        var metric = check.metric();
        metric.ifPresent(set -> findings.add(InventoryFinding.information("aggregates", file, set)));
        if (!mixtures || metric.equals(Optional.of(GwpSet.AR5))) {
            return List.of();
        }
        if (metric.isEmpty()) {
            findings.add(InventoryFinding.warning("metricUnknown", file));
            return List.of();
        }
        findings.add(InventoryFinding.warning("mixtures", file, metric.get()));
        return List.of(footnote(words.of("inventory.footnote.mixtures", metric.get())));
    }

    private static String shown(CrossCheck.Difference difference) {
        return difference.most().setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    /** The number of a footnote of table 6 with that text, added where there is none. */
    private int footnote(String text) {
        var foot = Report.footOf(TableKey.of(Summary.FORM.id()));
        var block = report.table(foot).block(Foot.FOOTNOTE);
        var column = ColumnKey.of(Foot.TEXT);
        var wanted = Optional.<Answer>of(new Answer.Words(text));
        for (var item : block.items()) {
            if (item.row(Foot.FOOTNOTE).answer(column).equals(wanted)) {
                return Integer.parseInt(item.id());
            }
        }
        changes.add(new Edit.Change(new Place(foot, new RowKey(Foot.FOOTNOTE, block.nextId()), column), wanted));
        return Integer.parseInt(block.nextId());
    }

    private void fill(String table, ColumnKey column, SummaryRows.Lines rows, List<Integer> cites, List<String> mayLack) {
        rows.values().forEach((line, value) -> {
            var mixture = line.equals("hfcs") || line.equals("pfcs") || line.equals("mix");
            set(table, line, column, mixture && value instanceof Quantity.Amount ? value.citing(cites) : value);
        });
        rows.missing().forEach((line, lacks) -> lacks.forEach(gap -> missing.add(gap, column.year(), label(table, line))));
        for (var line : mayLack) {
            if (!rows.values().containsKey(line) && !rows.missing().containsKey(line)) {
                absent.add(label(table, line));
                wish.absent().ifPresent(key -> set(table, line, column, Quantity.of(key)));
            }
        }
    }

    private String label(String table, String line) {
        return words.of((table.equals(Summary.FORM.id()) ? "table6." : "projections.") + line);
    }

    private void set(String table, String line, ColumnKey column, Quantity value) {
        changes.add(new Edit.Change(new Place(TableKey.of(table), RowKey.of(line), column), Optional.of(value)));
    }

    private void tellYears(Periods periods) {
        var file = inventory.file();
        var asked = periods.of(Years.INVENTORY);
        var unused = file.years().stream().filter(year -> !asked.contains(year)).toList();
        var missing = asked.stream().filter(year -> !file.years().contains(year)).toList();
        if (!unused.isEmpty()) {
            findings.add(InventoryFinding.warning("yearsUnused", file.name(), listed(unused)));
        }
        if (!missing.isEmpty()) {
            findings.add(InventoryFinding.warning("yearsMissing", file.name(), listed(missing)));
        }
    }

    private static String listed(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void tellRows() {
        var file = inventory.file().name();
        findings.addAll(missing.findings());
        if (inventory.has(Category.TRANSPORT)) {
            // a sector beside energy by its bare name may be one of the Party's own
            var isPart = inventory.entries().stream().filter(entry -> entry.category() == Category.TRANSPORT)
                    .allMatch(entry -> !Category.number(entry.name()).isEmpty() || !Character.isLetter(entry.name().charAt(0))
                            || entry.name().indexOf(' ') > 0);
            findings.add(isPart ? InventoryFinding.information("transport", file) : InventoryFinding.warning("transportPresumed", file));
        } else if (wish.recentYear()) {
            findings.add(InventoryFinding.warning("noTransport", file));
        }
        if (!absent.isEmpty()) {
            findings.add(wish.absent()
                    .map(key -> InventoryFinding.warning("absentKey", file, String.join("; ", absent), key))
                    .orElseGet(() -> InventoryFinding.warning("absent", file, String.join("; ", absent))));
        }
        inventory.file().origins().forEach(origin ->
                findings.add(InventoryFinding.information("origin", origin.name(), origin.sha256())));
        findings.addAll(new Recalculations(report, file, words).of(changes));
    }

    private Periods taking(Periods before) {
        var years = inventory.file().years();
        return new Periods(
                before.implementationFrom(), before.implementationTo(), years.getFirst(), years.getLast(),
                before.referenceYears().stream().filter(years::contains).toList(), before.projectionTo(), before.achieved(),
                before.expected());
    }

    private Edit together(Periods periods) {
        var file = inventory.file();
        var edits = new ArrayList<Edit>();
        if (!periods.equals(report.profile().periods())) {
            edits.add(Edit.set(report.profile().with(periods)));
        }
        edits.add(new Edit.SetAnswers(NAME, changes));
        var comments = new StaleMarks(report, changes, file, wish.date(), words).comments(stale);
        if (!comments.equals(report.comments())) {
            edits.add(Edit.set(new ReportPart.Comments(comments)));
        }
        var what = words.of(file.onAr5() ? "inventory.provenance.published" : "inventory.provenance",
                wish.party().or(() -> file.parties().stream().findFirst()).orElse("–"), file.years().getFirst(), file.years().getLast());
        for (var origin : file.origins()) {
            edits.add(new Edit.AddProvenance(new Provenance(Summary.FORM.id(), origin.name(), origin.sha256(), wish.date(), what)));
        }
        return new Edit.Together(NAME, edits);
    }
}
