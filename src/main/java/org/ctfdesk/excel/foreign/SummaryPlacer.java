package org.ctfdesk.excel.foreign;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.words.CellReader;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Terms;
import org.ctfdesk.excel.foreign.words.Terms.Concept;
import org.ctfdesk.form.Column;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Places rows of tables 6 to 9: lines of the form by their labels, all others as rows of the Party's own. */
final class SummaryPlacer extends BlockPlacer {
    private static final String TRANSPORT = "transport";
    private static final Set<String> SECTORS =
            Set.of("energy", "transport", "industry", "agriculture", "lulucf", "waste", "other", "otherSector", "totalSectors");

    /** What makes a row a part of the one above: its category's code, or words. */
    private static final Pattern PART =
            Pattern.compile("(?iu)^\\s*(?:1\\.? ?A\\.? ?3\\.?|o/w|of which:?|incl(?:uding|\\.)?|dont|de los cuales|"
            + "del cual|incluido|в том числе|в т\\.? ?ч\\.?|其中[:：]?|منها)\\s*(?=\\p{L})");

    private final boolean projections;
    private boolean amongGases;

    SummaryPlacer(SheetWork sheet, Block block, TableKey table, Gathered gathered, CellReader reader, Corrections corrections,
            boolean amongGases) {
        super(sheet, block, table, gathered, reader, corrections);
        this.projections = !block.form.equals("table6");
        this.amongGases = amongGases;
    }

    boolean isAmongGases() {
        return amongGases;
    }

    @Override
    void row(int row) {
        var labelAt = labelAt(row);
        var label = label(row);
        if (label.isBlank()) {
            return; // what stands there is told as left over
        }
        var match = SummaryLine.of(label, projections, amongGases);
        var values = values(row, Optional.empty(), false);
        if (match.isOpen()) {
            leave(row, true, Reason.of("foreign.reason.lineOpen", label));
            return;
        }
        var misspelt = match.line().isPresent() ? Optional.<String>empty() : SummaryLine.misspelt(label, projections, amongGases);
        misspelt.ifPresent(found -> gathered.remark(sheet.origin(row, labelAt.orElseThrow()), true,
                Reason.of("foreign.reason.misspelt", label)));
        var line = match.line().or(() -> misspelt);
        line.ifPresent(id -> amongGases = isGas(id));
        if (values.isEmpty()) {
            if (line.isPresent() || Terms.parse(label).isKnown() || !Heads.of(label).isEmpty()) {
                sheet.use(row, labelAt.orElseThrow());
            }
            heading(label);
            return;
        }
        sheet.use(row, labelAt.orElseThrow());
        if (line.isPresent()) {
            enter(values, RowKey.of(line.get()));
            return;
        }
        if (isTransport(label) && energyIsWithout()) {
            enter(values, RowKey.of(TRANSPORT)); // by its code a part of energy, but not counted there
            return;
        }
        if (values.stream().allMatch(cell -> cell.read().figure().readings().isEmpty())) {
            // growth in per cent below each sector, or words: nothing that a row of the Party's own could hold
            leave(row, true, values.getFirst().read().figure().why().orElseThrow());
            return;
        }
        if (label.indexOf('|') >= 0) {
            leave(row, true, Reason.of("foreign.reason.variable", label));
            return;
        }
        own(row, labelAt.get(), label, values);
    }

    /** Transport as a part of energy: {@code 1.A.3 Transport}. */
    private boolean isTransport(String label) {
        var whole = PART.matcher(label).replaceFirst("");
        return projections && whole.length() < label.length()
                && SummaryLine.of(whole, true, amongGases).line().equals(Optional.of(TRANSPORT));
    }

    /** True where the table says that its energy leaves transport out. */
    private boolean energyIsWithout() {
        for (var row = block.firstRow; row < block.endRow; row++) {
            var parsed = Terms.parse(label(row));
            if (parsed.isKnown() && parsed.has(Concept.ENERGY) && parsed.has(Concept.TRANSPORT) && parsed.has(Concept.WITHOUT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGas(String line) {
        if (line.startsWith("total")) {
            return amongGases;
        }
        return !SECTORS.contains(line);
    }

    /** A heading says which part begins. */
    private void heading(String label) {
        var plain = Plain.of(Plain.unglued(label));
        if (plain.matches("gas|gases|gaz|газ|газы|气体|الغاز|ガス|by gas|ges|gei")) {
            amongGases = true;
        } else if (plain.matches("sectors?|secteurs?|sectores|сектор[аы]?|部门|القطاع|部門|by sector|categories|category")
                || plain.contains("source and sink categor") || plain.contains("fuentes y sumideros")
                || plain.contains("sources et de puits")) {
            amongGases = false;
        }
    }

    private void own(int row, int labelColumn, String label, java.util.List<Cell> values) {
        var part = amongGases ? "ownGas" : "ownSector";
        var name = nameOf(label);
        var id = gathered.item(table, part, name).orElseGet(() -> gathered.newItem(table, part, name));
        var key = new RowKey(part, id);
        name(row, labelColumn, new Place(table, key, ColumnKey.of(Column.LABEL)), name);
        enter(values, key);
        if (isTransport(label)) {
            gathered.remark(sheet.origin(row, labelColumn), true, Reason.of("foreign.reason.partOfEnergy", label));
        }
    }
}
