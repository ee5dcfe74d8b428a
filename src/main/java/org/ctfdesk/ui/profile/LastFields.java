package org.ctfdesk.ui.profile;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.control.ActionButton;

/** The last report: which one is kept for comparison, or the invitation to take it in. */
final class LastFields {
    private final ProfileFields fields;
    private final Workplace workplace;
    private final Runnable take;

    LastFields(ProfileFields fields, Workplace workplace, Runnable take) {
        this.fields = fields;
        this.workplace = workplace;
        this.take = take;
    }

    /** True where there is one, or was one before this report. */
    static boolean isAsked(Report report) {
        return report.last().isPresent() || report.profile().submission().btr() > 1;
    }

    void add() {
        fields.note(() -> told(workplace.open().report()));
        var isKept = workplace.open().report().last().isPresent();
        var buttons = new HBox(8, new ActionButton(workplace.words(), isKept ? "ui.last.another" : "ui.menu.last", take, "small"));
        if (isKept) {
            buttons.getChildren().add(new ActionButton(workplace.words(), "ui.last.remove",
                    () -> workplace.open().apply(Edit.set(new ReportPart.Last(Optional.empty()))), "small"));
        }
        fields.row(buttons, new Label());
    }

    private String told(Report report) {
        return report.last().map(this::told)
                .orElseGet(() -> workplace.words().of("ui.last.invitation", report.profile().submission().btr() - 1));
    }

    private String told(LastReport last) {
        var profile = last.report().profile();
        return workplace.words().of(last.carriedOver() ? "ui.last.begunFrom"
                : "ui.last.kept", profile.party().name(), profile.submission().btr(),
                String.valueOf(profile.submission().year()), String.valueOf(profile.periods().inventoryFrom()),
                String.valueOf(profile.periods().inventoryTo()), last.file(), last.date());
    }
}
