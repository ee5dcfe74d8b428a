package org.ctfdesk.ui.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ctfdesk.ui.annex4.Annex4View;
import org.ctfdesk.ui.annex4.Annex4ViewModel;
import org.ctfdesk.ui.bothsides.BothSidesView;
import org.ctfdesk.ui.bothsides.BothSidesViewModel;
import org.ctfdesk.ui.changes.ChangesView;
import org.ctfdesk.ui.checklist.ChecklistView;
import org.ctfdesk.ui.checklist.ChecklistViewModel;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.compare.CompareView;
import org.ctfdesk.ui.compare.CompareViewModel;
import org.ctfdesk.ui.flexibility.FlexibilityView;
import org.ctfdesk.ui.flexibility.FlexibilityViewModel;
import org.ctfdesk.ui.folders.FoldersView;
import org.ctfdesk.ui.folders.FoldersViewModel;
import org.ctfdesk.ui.form.FormView;
import org.ctfdesk.ui.glance.GlanceView;
import org.ctfdesk.ui.glance.GlanceViewModel;
import org.ctfdesk.ui.period.PeriodView;
import org.ctfdesk.ui.period.PeriodViewModel;
import org.ctfdesk.ui.plan.PlanView;
import org.ctfdesk.ui.plan.PlanViewModel;
import org.ctfdesk.ui.preflight.PreflightView;
import org.ctfdesk.ui.preflight.PreflightViewModel;
import org.ctfdesk.ui.profile.ProfileView;
import org.ctfdesk.ui.proof.ProofView;
import org.ctfdesk.ui.proof.ProofViewModel;
import org.ctfdesk.ui.proposal.ProposalView;
import org.ctfdesk.ui.proposal.ProposalViewModel;
import org.ctfdesk.ui.review.ReviewView;
import org.ctfdesk.ui.review.ReviewViewModel;
import org.ctfdesk.ui.search.SearchView;
import org.ctfdesk.ui.shell.desk.Desk;
import org.ctfdesk.ui.shell.desk.LastReports;
import org.ctfdesk.ui.teams.HandOutViewModel;
import org.ctfdesk.ui.teams.TeamsView;
import org.ctfdesk.ui.teams.TeamsViewModel;
import org.ctfdesk.ui.verdicts.VerdictsView;
import org.ctfdesk.ui.verdicts.VerdictsViewModel;
import org.ctfdesk.ui.versions.VersionsView;
import org.ctfdesk.ui.versions.VersionsViewModel;

/** Every page of the middle, made once. */
final class PageList {
    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final Desk desk;
    private final LastReports lastReports;
    private final Supplier<Actions> actions;

    /** @param actions what the window does; asked when a page does something */
    PageList(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, Desk desk, LastReports lastReports,
            Supplier<Actions> actions) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.desk = desk;
        this.lastReports = lastReports;
        this.actions = actions;
    }

    /** The pages; a new one is one line here. */
    Pages of(FormView form, SearchView search, ProposalViewModel proposal, ProfileView profile, Supplier<String> author,
            List<Page> ofWorkshop, Page settings) {
        var words = workplace.words();
        var listed = new ArrayList<Page>(listed(form, profile, author));
        listed.addAll(ofWorkshop);
        listed.add(settings);
        return new Pages(workplace, page -> actions.get().show(page),
                List.of(form, search, new ProofView(new ProofViewModel(workplace, jobs), words), new ProposalView(proposal, words),
                        new ChangesView(desk.changes(), words)), listed);
    }

    /** Those with a link in the outline. */
    private List<Page> listed(FormView form, ProfileView profile, Supplier<String> author) {
        var words = workplace.words();
        var compare = new CompareViewModel(workplace, dialogs, jobs, clock);
        var folders = new FoldersViewModel(workplace, dialogs, jobs, clock, (file, earlier) -> actions.get().committed(
                () -> desk.opening().openToRead(file, () -> earlier.ifPresent(compare::from))));
        return List.of(new PlanView(new PlanViewModel(workplace), words),
                        new GlanceView(new GlanceViewModel(workplace, dialogs, jobs), words), profile,
                        new FlexibilityView(new FlexibilityViewModel(workplace), words),
                        new PeriodView(new PeriodViewModel(workplace, jobs, clock), words),
                        new Annex4View(new Annex4ViewModel(workplace, dialogs, jobs), words),
                        new BothSidesView(new BothSidesViewModel(workplace, dialogs, jobs), words),
                        new ChecklistView(new ChecklistViewModel(workplace), words, () -> actions.get().committed(lastReports::take)),
                        new VerdictsView(new VerdictsViewModel(workplace, jobs), words),
                        new CompareView(compare, words, form::focus),
                        new VersionsView(new VersionsViewModel(workplace, jobs, clock, author, compare::since), words),
                        new TeamsView(new TeamsViewModel(workplace, dialogs, jobs, clock),
                                new HandOutViewModel(workplace, dialogs, jobs, clock), words, form::focus),
                        new ReviewView(new ReviewViewModel(workplace, dialogs, jobs, clock, author), words),
                        new FoldersView(folders, words),
                        new PreflightView(new PreflightViewModel(workplace), words, () -> actions.get().taken(desk.exports()::workbook)));
    }
}
