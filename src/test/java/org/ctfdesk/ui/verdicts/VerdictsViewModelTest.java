package org.ctfdesk.ui.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.rule.verdict.Verdict.Outcome;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Progress;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Page;
import org.junit.jupiter.api.Test;

class VerdictsViewModelTest {
    /** Does the work at once, and counts it. */
    private static final class AtOnce implements Jobs {
        private final AtomicInteger started = new AtomicInteger();
        private boolean stops;

        @Override
        public <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
            started.incrementAndGet();
            try {
                done.accept(work.run(new Progress() {
                    @Override
                    public boolean advanced(int done, int of) {
                        return !stops;
                    }

                    @Override
                    public boolean isCancelled() {
                        return stops;
                    }
                }));
            } catch (CancellationException stopped) {
                // nothing comes of it
            } catch (Exception wrong) {
                failed.accept(wrong);
            }
        }
    }

    @Test
    void worksOutVerdictsOnlyWhileTheyAreLookedAt() {
        var workplace = Desktop.with(Samples.of("host"));
        var jobs = new AtOnce();
        var model = new VerdictsViewModel(workplace, jobs);
        assertEquals(0, jobs.started.get());
        workplace.open().pageProperty().set(VerdictsViewModel.PAGE);
        assertEquals(Catalogue.ALL.size(), model.rowsProperty().get().size());
        assertEquals(0, model.count(Outcome.BROKEN));
        workplace.open().apply(Edit.type(Place.of("table3", "targetMethod", "description"), Optional.empty()));
        assertEquals(1, model.count(Outcome.BROKEN));
        workplace.open().pageProperty().set(Page.FORM);
        workplace.open().undo();
        assertEquals(2, jobs.started.get());
    }

    @Test
    void whatWasStoppedIsAskedAgain() {
        var energy = Place.of("table7", "energy", "projection@2030"); // a blank cell, so that answers are tried
        var workplace = Desktop.with(Samples.of("host").with(energy, Optional.empty()));
        var jobs = new AtOnce();
        var model = new VerdictsViewModel(workplace, jobs);
        jobs.stops = true;
        workplace.open().pageProperty().set(VerdictsViewModel.PAGE);
        assertFalse(model.isReady());
        jobs.stops = false;
        workplace.open().pageProperty().set(Page.FORM);
        workplace.open().pageProperty().set(VerdictsViewModel.PAGE);
        assertTrue(model.isReady());
        assertEquals(2, jobs.started.get());
    }

    @Test
    void showsOneOutcomeAndLeadsToItsPlace() {
        var workplace = Desktop.with(Samples.of("flawed-host"));
        var model = new VerdictsViewModel(workplace, new AtOnce());
        workplace.open().pageProperty().set(VerdictsViewModel.PAGE);
        model.onlyProperty().set(Optional.of(Outcome.BROKEN));
        assertEquals(model.count(Outcome.BROKEN), model.rowsProperty().get().size());
        assertTrue(model.rowsProperty().get().stream().allMatch(row -> row.first().isPresent() && !row.why().isBlank()));
        var first = model.rowsProperty().get().getFirst().first().orElseThrow();
        model.goTo(first);
        assertEquals(Page.FORM, workplace.open().pageProperty().get());
    }
}
