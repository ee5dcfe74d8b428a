package org.ctfdesk.ui.proof;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.account.proof.ProofLines;
import org.ctfdesk.account.proof.ProofText;
import org.ctfdesk.report.Place;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;

/** The proof of the cell that the user is in. It is counted off the window's thread, and only while it is looked at. */
public final class ProofViewModel {
    private final Workplace workplace;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<ProofLines>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int wanted;

    public ProofViewModel(Workplace workplace, Jobs jobs) {
        this.workplace = workplace;
        this.jobs = jobs;
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::placeProperty, OpenReport::pageProperty);
    }

    /** The proof; nothing while it is being counted, and where the cell has none. */
    ReadOnlyObjectProperty<Optional<ProofLines>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Back to the cell in its table. */
    void back() {
        workplace.open().placeProperty().get().ifPresentOrElse(this::goTo, () -> workplace.open().pageProperty().set(Page.FORM));
    }

    /** To where a line comes from. */
    void goTo(Place place) {
        workplace.open().goTo(place);
    }

    private void refresh() {
        told.set(Optional.empty());
        wanted++;
        if (!workplace.hasReport() || !workplace.open().pageProperty().get().equals(Page.PROOF)) {
            return;
        }
        var number = wanted;
        var report = workplace.open().report();
        var style = workplace.numbersProperty().get();
        workplace.open().placeProperty().get().ifPresent(place -> jobs.start("",
                progress -> ProofText.of(report, place, workplace.words(), style),
                proof -> {
                    if (number == wanted) {
                        told.set(proof);
                    }
                },
                wrong -> {
                    throw new IllegalStateException(wrong); // two paths that differ are a bug, and are told as one
                }));
    }
}
