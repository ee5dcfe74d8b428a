package org.ctfdesk.ui.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.flexibility.Allowance;
import org.ctfdesk.flexibility.ClaimEdit;
import org.ctfdesk.flexibility.FlexibleCells;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.sheet.ReachNames;
import org.ctfdesk.ui.common.Workplace;

/** The claims of flexibility of the open report: what each may be about, and what it writes into the tables. */
final class ClaimsViewModel {
    /**
     * One of what a claim may be narrowed down to.
     *
     * @param id a table, row or column
     */
    record Choice<T>(T id, String name) {}

    /** What {@link #counted} found. */
    private record Counted(int blankCells, int ownCells, boolean canApply, boolean leftTraces) {}

    private final Workplace workplace;
    private final ReachNames names;
    private final Map<Integer, Counted> counted = new HashMap<>();
    private Report countedIn;

    ClaimsViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.names = new ReachNames(workplace.words());
    }

    private Report report() {
        return workplace.open().report();
    }

    List<FlexibilityClaim> claims() {
        return report().claims();
    }

    FlexibilityClaim claim(int index) {
        return claims().get(index);
    }

    Optional<Provision> provision(int index) {
        return Provision.of(claim(index).provision());
    }

    /** What the provision asks for with and without flexibility, in the report's own years. */
    Allowance allowance(Provision provision) {
        return Allowance.of(provision, report(), workplace.words(), workplace.numbersProperty().get());
    }

    void add(Provision provision) {
        var more = new ArrayList<>(claims());
        more.add(FlexibilityClaim.under(provision.paragraph()));
        workplace.open().apply(Edit.set(new ReportPart.Claims(more)));
    }

    void set(int index, Function<FlexibilityClaim, FlexibilityClaim> change) {
        var changed = new ArrayList<>(claims());
        changed.set(index, change.apply(changed.get(index)));
        workplace.open().apply(Edit.set(new ReportPart.Claims(changed)));
    }

    private ClaimEdit edit(int index) {
        return new ClaimEdit(report(), claim(index), workplace.words());
    }

    /** What a claim writes and wrote, counted once for each report: thousands of measures are walked through. */
    private Counted counted(int index) {
        if (countedIn != report()) {
            countedIn = report();
            counted.clear();
        }
        return counted.computeIfAbsent(index, asked -> {
            var edit = edit(asked);
            return new Counted(edit.blankCells().size(), edit.ownCells().size(), edit.apply().isPresent(), !edit.takeBack()
                    .equals(edit.without()));
        });
    }

    /** How many blank cells {@link #apply} would fill. */
    int blankCells(int index) {
        return counted(index).blankCells();
    }

    /** How many cells hold an FX that no other claim explains. */
    int ownCells(int index) {
        return counted(index).ownCells();
    }

    /** True where the claim left more in the tables than the Party's own words: FX or its explanation. */
    boolean leftTraces(int index) {
        return counted(index).leftTraces();
    }

    /** True where FX or its explanation is still to be written. */
    boolean canApply(int index) {
        return counted(index).canApply();
    }

    void apply(int index) {
        var blank = blankCells(index);
        edit(index).apply().ifPresent(edit -> {
            workplace.open().apply(edit);
            workplace.say(workplace.words().of("ui.profile.claim.applied", blank));
        });
    }

    /** Takes the claim out; its FX stays. */
    void remove(int index) {
        workplace.open().apply(edit(index).without());
    }

    /** Takes the claim out with the FX that only it explains, and with its explanation. */
    void takeBack(int index) {
        workplace.open().apply(edit(index).takeBack());
    }

    /** Tables that a claim may be narrowed down to; none where there is nothing to choose from. */
    List<Choice<String>> tables(int index) {
        return provision(index)
                .filter(provision -> switch (provision) {
                    case PROJECTIONS, HORIZON, DETAIL -> true;
                    default -> false;
                })
                .map(provision -> FlexibleCells.FORMS.stream()
                        .filter(form -> mayReach(form, provision))
                        .map(form -> new Choice<>(form.id(), workplace.words().of("place.table", form.number())))
                        .toList())
                .orElse(List.of());
    }

    private static boolean mayReach(Form form, Provision provision) {
        return form.columns().stream().anyMatch(column -> column.flexibleUnder().contains(provision.paragraph()));
    }

    List<Choice<RowKey>> rows(int index) {
        return chosen(index, List.of(Provision.GASES, Provision.REDUCTIONS, Provision.DETAIL), Place::row,
                (row, report) -> names.row(row, report));
    }

    List<Choice<ColumnKey>> columns(int index) {
        return chosen(index, List.of(Provision.REDUCTIONS, Provision.DETAIL), Place::column, (column, report) -> names.column(column));
    }

    private <T> List<Choice<T>> chosen(int index, List<Provision> among, Function<Place, T> part, BiFunction<T, Report, String> name) {
        return provision(index).filter(among::contains).stream()
                .flatMap(provision -> cells(index, provision))
                .map(part)
                .distinct()
                .map(id -> new Choice<>(id, name.apply(id, report())))
                .toList();
    }

    private Stream<Place> cells(int index, Provision provision) {
        var tables = claim(index).reach().tables();
        return FlexibleCells.FORMS.stream()
                .filter(form -> tables.isEmpty() || tables.contains(form.id()))
                .flatMap(form -> FlexibleCells.of(report(), form, provision).stream())
                .map(FlexibleCells.Cell::place);
    }

    void setTables(int index, Collection<String> tables) {
        reach(index, reach -> reach.withTables(tables));
    }

    void setRows(int index, Collection<RowKey> rows) {
        reach(index, reach -> reach.withRows(rows));
    }

    void setColumns(int index, Collection<ColumnKey> columns) {
        reach(index, reach -> reach.withColumns(columns));
    }

    private void reach(int index, Function<Reach, Reach> change) {
        set(index, claim -> claim.with(change.apply(claim.reach())));
    }
}
