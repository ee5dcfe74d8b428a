package org.ctfdesk.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ctfdesk.report.Report;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.workshop.ExercisePanel;
import org.ctfdesk.ui.workshop.MakeView;
import org.ctfdesk.ui.workshop.MakeViewModel;
import org.ctfdesk.ui.workshop.MatrixViewModel;
import org.ctfdesk.ui.workshop.TrainerPart;
import org.ctfdesk.ui.workshop.WallView;
import org.ctfdesk.ui.workshop.WallViewModel;
import org.ctfdesk.ui.workshop.WorkshopView;
import org.ctfdesk.ui.workshop.WorkshopViewModel;

/** The pages of a workshop, which know one another, and the panel that stands beside all pages while an exercise is open. */
final class WorkshopPages {
    private final List<Page> pages;
    private final ExercisePanel panel;

    /**
     * @param begin puts a report into the window under a name, once no unsaved edits stand in its way
     * @param go shows a page
     */
    WorkshopPages(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, BiConsumer<Report, String> begin, Consumer<String> go) {
        var words = workplace.words();
        var workshop = new WorkshopViewModel(workplace, dialogs, jobs, clock, begin);
        var wall = new WallViewModel(workplace, clock);
        var trainer = new TrainerPart(new MatrixViewModel(workplace, dialogs, jobs, clock), workshop, wall, words,
                () -> go.accept(WallViewModel.PAGE), () -> go.accept(MakeViewModel.PAGE));
        panel = new ExercisePanel(workshop, words, () -> go.accept(WorkshopViewModel.PAGE));
        pages = List.of(new WorkshopView(workshop, trainer, words), new WallView(wall, words),
                new MakeView(new MakeViewModel(workplace, dialogs, jobs, begin), words));
    }

    List<Page> pages() {
        return pages;
    }

    ExercisePanel panel() {
        return panel;
    }
}
