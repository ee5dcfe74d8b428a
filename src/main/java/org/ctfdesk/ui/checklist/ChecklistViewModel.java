package org.ctfdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.ui.common.Drafting;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** The checklist of the open report. */
public final class ChecklistViewModel {
    /** Key of the page. */
    public static final String PAGE = "checklist";

    /**
     * A point.
     *
     * @param reference where it is dealt with; "" where that is not said
     */
    record Point(String code, String check, String paragraph, boolean ticked, String reference) {}

    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<List<Point>> points = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Integer>> missingLast = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ChecklistViewModel(Workplace workplace) {
        this.workplace = workplace;
        Following.follow(workplace, this::refresh, OpenReport::reportProperty);
    }

    ReadOnlyObjectProperty<List<Point>> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /** How many are ticked, and how many there are. */
    int[] count() {
        return new int[] {(int) points.get().stream().filter(Point::ticked).count(), points.get().size()};
    }

    /** The number of the last report, where checks could compare with it and it is not stored. */
    ReadOnlyObjectProperty<Optional<Integer>> missingLastProperty() {
        return missingLast.getReadOnlyProperty();
    }

    void tick(String code, boolean yes) {
        set(code, yes ? Optional.of(new Ticked(code, reference(code))) : Optional.empty());
    }

    /** Says where a point is dealt with; that ticks it. A field that loses the keys because the report is closed says nothing. */
    void refer(String code, String reference) {
        if (workplace.hasReport() && !reference(code).equals(reference)) {
            set(code, Optional.of(new Ticked(code, reference)));
        }
    }

    /** Has a reference noted in the journal while it is typed. */
    void watch(String code, ObservableStringValue text, BooleanSupplier isTyped) {
        Drafting.watch(workplace, text, isTyped, () -> refer(code, text.get().strip()));
    }

    private String reference(String code) {
        return ticked().stream().filter(each -> each.code().equals(code)).map(Ticked::reference).findFirst().orElse("");
    }

    private List<Ticked> ticked() {
        return workplace.open().report().ticked();
    }

    private void set(String code, Optional<Ticked> instead) {
        var all = new ArrayList<>(ticked());
        all.removeIf(each -> each.code().equals(code));
        instead.ifPresent(all::add);
        workplace.open().apply(Edit.set(new ReportPart.Ticks(all)));
    }

    private void refresh() {
        missingLast.set(Optional.ofNullable(workplace.open())
                .map(OpenReport::report)
                .filter(report -> report.last().isEmpty() && report.profile().submission().btr() > 1)
                .map(report -> report.profile().submission().btr() - 1));
        if (!workplace.hasReport()) {
            points.set(List.of());
            return;
        }
        points.set(Catalogue.checklist().stream()
                .map(entry -> new Point(entry.code(), entry.note(), entry.paragraph(),
                        ticked().stream().anyMatch(each -> each.code().equals(entry.code())), reference(entry.code())))
                .toList());
    }
}
