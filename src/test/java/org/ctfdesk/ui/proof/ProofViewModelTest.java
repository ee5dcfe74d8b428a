package org.ctfdesk.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctfdesk.derive.article6.FourTable;
import org.ctfdesk.derive.article6.Period;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;

class ProofViewModelTest {
    private final Workplace workplace = Desktop.with(Period.trajectory());

    private String title(ProofViewModel model) {
        return model.toldProperty().get().map(told -> told.lines().getFirst().words()).orElse("");
    }

    private void prove(String row, int year) {
        workplace.open().goTo(FourTable.place(row, year));
        workplace.open().pageProperty().set(Page.PROOF);
    }

    @Test
    void nothingIsCountedUntilThePageIsLookedAt() {
        var model = new ProofViewModel(workplace, new AtOnce());
        workplace.open().goTo(FourTable.place("23g", 2023));
        assertEquals("", title(model));
        workplace.open().pageProperty().set(Page.PROOF);
        assertEquals("2/CMA.3, annex, para. 23(g), 2023: 70,000 t CO2 eq", title(model));
    }

    @Test
    void anEditIsSeenAtOnce() {
        var model = new ProofViewModel(workplace, new AtOnce());
        prove("23k_i", 2026);
        workplace.open().apply(Edit.type(FourTable.place("23a", 2026), Optional.of(Quantity.of("9000000"))));
        assertEquals("2/CMA.3, annex, para. 23(k)(i), 2026: 9,000,000 t CO2 eq", title(model));
    }

    @Test
    void aLotLeadsToItsLineAndBackToTheCell() {
        var model = new ProofViewModel(workplace, new AtOnce());
        prove("23g", 2023);
        var lot = model.toldProperty().get().orElseThrow().lines().stream().filter(line -> line.place().isPresent()).findFirst()
                .orElseThrow();
        model.goTo(lot.place().orElseThrow());
        assertEquals(Actions.FORM.id(), workplace.open().tableProperty().get().form());
        assertEquals(Page.FORM, workplace.open().pageProperty().get());
        prove("23g", 2023);
        model.back();
        assertEquals(Page.FORM, workplace.open().pageProperty().get());
        assertEquals(Optional.of(FourTable.place("23g", 2023)), workplace.open().placeProperty().get());
    }

    @Test
    void onlyTheLatestOfSeveralIsShown() {
        var waiting = new ArrayDeque<Runnable>();
        var model = new ProofViewModel(workplace, new Jobs() {
            @Override
            public <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
                waiting.add(() -> new AtOnce().start(title, work, done, failed));
            }
        });
        prove("23g", 2023);
        prove("23c", 2024);
        waiting.removeLast().run();
        waiting.forEach(Runnable::run);
        assertTrue(title(model).startsWith("2/CMA.3, annex, para. 23(c), 2024"), title(model));
    }

    @Test
    void aDisagreementIsABugAndNoFigure() {
        var failing = new ArrayList<Consumer<Exception>>();
        var model = new ProofViewModel(workplace, new Jobs() {
            @Override
            public <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
                failing.add(failed);
            }
        });
        prove("23g", 2023);
        var bug = assertThrows(IllegalStateException.class, () -> failing.getFirst().accept(new IllegalArgumentException("two results")));
        assertEquals("two results", bug.getCause().getMessage());
        assertEquals("", title(model));
    }
}
