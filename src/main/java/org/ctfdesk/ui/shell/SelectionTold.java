package org.ctfdesk.ui.shell;

import java.util.concurrent.Executor;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.form.FormView;
import org.ctfdesk.ui.status.Selection;
import org.ctfdesk.ui.status.StatusView;

/**
 * What is selected in the table, told in the status bar once all that goes with an event is done: an undo changes first what the table
 * shows and then what is selected, and sums of tens of thousands of cells need not be made twice, nor before the table is drawn.
 */
final class SelectionTold {
    private final Workplace workplace;
    private final FormView form;
    private final StatusView status;
    private final Executor window;
    private boolean isDue;

    private SelectionTold(Workplace workplace, FormView form, StatusView status, Executor window) {
        this.workplace = workplace;
        this.form = form;
        this.status = status;
        this.window = window;
    }

    /** Follows the selection and what the table shows; {@code window} runs what comes later. */
    static void follow(Workplace workplace, FormView form, StatusView status, Executor window) {
        var told = new SelectionTold(workplace, form, status, window);
        form.grid().selectionProperty().addListener((property, old, now) -> told.tellSoon());
        form.grid().contentProperty().addListener((property, old, now) -> told.tellSoon());
    }

    private void tellSoon() {
        if (!isDue) {
            isDue = true;
            window.execute(this::tell);
        }
    }

    private void tell() {
        isDue = false;
        var range = form.grid().selectionProperty().get();
        if (range == null || !workplace.hasReport()) {
            status.showSelection("");
            return;
        }
        status.showSelection(Selection.told(form.answers(range), workplace.numbersProperty().get(), workplace.words()));
    }
}
