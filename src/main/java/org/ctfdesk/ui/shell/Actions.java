package org.ctfdesk.ui.shell;

import org.ctfdesk.account.proof.Proof;
import org.ctfdesk.ui.cell.CellView;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.findings.FindingsView;
import org.ctfdesk.ui.form.FormView;
import org.ctfdesk.ui.search.SearchViewModel;

/** What menus, keys and buttons of the window do, each after what is being typed has been taken. */
final class Actions {
    private final Workplace workplace;
    private final FormView form;
    private final FindingsView findings;
    private final SearchViewModel search;
    private final Pages pages;
    private final CellView cell;

    Actions(Workplace workplace, FormView form, FindingsView findings, SearchViewModel search, Pages pages, CellView cell) {
        this.workplace = workplace;
        this.form = form;
        this.findings = findings;
        this.search = search;
        this.pages = pages;
        this.cell = cell;
    }

    /** Gives the keys to the grid. */
    void enterForm() {
        form.focus();
    }

    /** Shows a page. */
    void show(String page) {
        committed(() -> workplace.open().pageProperty().set(page));
    }

    /** Gives the keys to the field for a comment, in the panel that stands open for it. */
    void comment(Panels panels) {
        committed(() -> {
            workplace.open().pageProperty().set(Page.FORM);
            panels.cellShownProperty().set(true);
            cell.comment();
        });
    }

    /** Shows below the cell what stood there before. */
    void showBefore() {
        committed(() -> cell.showBefore(form.grid().focused().orElse(form.grid())));
    }

    /** Goes to the next cell with a comment. */
    void nextComment() {
        committed(cell::nextComment);
        enterForm();
    }

    /** The proof of the cell that is selected, or where to find one. */
    void showProof() {
        committed(() -> {
            var open = workplace.open();
            if (open.placeProperty().get().filter(place -> Proof.isFor(open.report(), place)).isPresent()) {
                open.pageProperty().set(Page.PROOF);
            } else {
                workplace.say(workplace.words().of("ui.proof.none"));
            }
        });
    }

    /** Goes to the next cell that holds what was looked for; asks for it where nothing was. */
    void nextFound(int by) {
        committed(() -> {
            if (search.next(by)) {
                enterForm();
            } else {
                workplace.open().pageProperty().set(SearchViewModel.PAGE);
            }
        });
    }

    /** Goes to the next finding, or the one before. */
    void nextFinding(int by) {
        committed(() -> findings.next(by));
        enterForm();
    }

    /** Runs {@code action} after what is being typed has been taken. */
    void committed(Runnable action) {
        pages.commit();
        action.run();
    }

    /** Runs {@code action} after what is being typed has been taken; its editor stays open. */
    void taken(Runnable action) {
        pages.take();
        action.run();
    }
}
