package org.ctfdesk.ui.shell;

import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.form.FormView;
import org.ctfdesk.ui.status.Selection;
import org.ctfdesk.ui.status.StatusView;

/** What is selected in the table, told in the status bar. */
final class SelectionTold {
    private SelectionTold() {}

    /** Follows the selection and what the table shows. */
    static void follow(Workplace workplace, FormView form, StatusView status) {
        form.grid().selectionProperty().addListener((property, old, now) -> tell(workplace, form, status));
        form.grid().contentProperty().addListener((property, old, now) -> tell(workplace, form, status));
    }

    private static void tell(Workplace workplace, FormView form, StatusView status) {
        var range = form.grid().selectionProperty().get();
        if (range == null || !workplace.hasReport()) {
            status.showSelection("");
            return;
        }
        status.showSelection(Selection.told(form.answers(range), workplace.numbersProperty().get(), workplace.words()));
    }
}
