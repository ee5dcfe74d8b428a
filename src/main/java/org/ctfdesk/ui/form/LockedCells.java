package org.ctfdesk.ui.form;

import java.util.Optional;
import java.util.function.Predicate;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.SectorPackage;
import org.ctfdesk.ui.common.OpenReport;

/** Which cells of the open report can be read alone: asked anew where something else is locked, else the same object. */
final class LockedCells {
    private static final Predicate<Place> NONE = place -> false;
    private static final Predicate<Place> ALL = place -> true;

    private Optional<SectorPackage> handed = Optional.empty();
    private Predicate<Place> outside = NONE;

    Predicate<Place> of(OpenReport open) {
        Report report = open.report();
        if (open.locks().readingProperty().get()) {
            return ALL;
        }
        if (report.handed().isEmpty()) {
            return NONE;
        }
        if (handed.isEmpty() || handed.get() != report.handed().get()) {
            handed = report.handed();
            var now = report.handed().get();
            outside = place -> !now.allows(place);
        }
        return outside;
    }
}
