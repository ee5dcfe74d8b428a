package org.ctfdesk.ui.preflight;

import java.util.Optional;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Place;

/** The chapters of the technical expert review report in which the tables are looked at, in its order: 5/CMA.3, annex VI. */
enum ReviewChapter {
    /** Chapter I: what the report says of itself. */
    REPORT,
    /** Chapter II.A.1. */
    INVENTORY,
    /** Chapter II.A.2. */
    NDC,
    /** Chapter II.B. */
    ACHIEVEMENT,
    /** Chapter II.F. */
    ARTICLE_6;

    /** Where a reviewer comes upon that place. */
    static ReviewChapter of(Place place) {
        var table = place.table();
        var name = table.form().equals(Foot.ID) ? table.instance() : table.form();
        if (name.equals(Summary.FORM.id())) {
            return INVENTORY;
        }
        if (Forms.LEDGER.stream().anyMatch(form -> form.id().equals(name))) {
            return ARTICLE_6;
        }
        var line = table.form().equals(Progress.FORM.id())
                ? Progress.FORM.line(place.row().line())
                : Optional.<Part.Line>empty();
        if (line.filter(each -> each.condition() == Condition.END_YEAR_REPORTED).isPresent()) {
            return ACHIEVEMENT;
        }
        return line.filter(each -> each.source().decision().equals("2/CMA.3")).isPresent() ? ARTICLE_6 : NDC;
    }
}
