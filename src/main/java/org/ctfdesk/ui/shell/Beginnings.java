package org.ctfdesk.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import javafx.stage.Stage;
import org.ctfdesk.report.Profile;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.assistant.AssistantView;
import org.ctfdesk.ui.assistant.AssistantViewModel;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.plan.PlanViewModel;
import org.ctfdesk.ui.proposal.ProposalViewModel;
import org.ctfdesk.ui.shell.desk.Desk;
import org.ctfdesk.ui.shell.desk.LastReports;

/** How a new report begins: the assistant asks, and what it was told decides which road is taken. */
final class Beginnings {
    private final Stage stage;
    private final Workplace workplace;
    private final Desk desk;
    private final LastReports lastReports;
    private final ProposalViewModel proposal;
    private final Theme theme;
    private final Clock clock;

    Beginnings(Stage stage, Workplace workplace, Desk desk, LastReports lastReports, ProposalViewModel proposal, Theme theme, Clock clock) {
        this.stage = stage;
        this.workplace = workplace;
        this.desk = desk;
        this.lastReports = lastReports;
        this.proposal = proposal;
        this.theme = theme;
        this.clock = clock;
    }

    /** Asks what is to be known, once no unsaved edits stand in the way, and shows the plan of the new report. */
    void ask() {
        desk.whenFree(() -> {
            var model = new AssistantViewModel(workplace.words(), Profile.nextDue(LocalDate.now(clock).getYear()));
            if (new AssistantView(model, workplace.words(), theme.sheets(), theme.styles()).ask(stage)) {
                begin(model);
            }
        });
    }

    private void begin(AssistantViewModel model) {
        switch (model.beginningProperty().get()) {
            case BLANK -> create(model);
            case LAST -> lastReports.begin();
            case SAMPLE -> desk.opening().open(Samples.all().stream()
                    .filter(sample -> sample.name().equals(model.sampleProperty().get())).findFirst().orElseThrow());
            case WORKBOOK -> {
                create(model);
                proposal.choose();
            }
        }
    }

    private void create(AssistantViewModel model) {
        desk.opening().create(model.profile());
        workplace.open().pageProperty().set(PlanViewModel.PAGE);
    }
}
