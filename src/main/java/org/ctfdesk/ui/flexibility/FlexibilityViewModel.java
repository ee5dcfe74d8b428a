package org.ctfdesk.ui.flexibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.flexibility.Allowance;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;

/** What the open report's Party may leave out. */
public final class FlexibilityViewModel {
    /**
     * The page.
     *
     * @param developing false where flexibility is not open to the Party, and nothing is listed
     * @param basis the years that the figures are computed from, in words
     * @param discretion true for a Party that MPGs, para. 11 leaves the submission of information to
     */
    record Answer(boolean developing, String basis, boolean discretion, List<Allowance> ofReporting, List<Allowance> ofReview) {}

    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FlexibilityViewModel(Workplace workplace) {
        this.workplace = workplace;
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The national total is summed up only while the page is shown. */
    private void refresh() {
        if (!workplace.hasReport() || !workplace.open().pageProperty().get().equals(Page.FLEXIBILITY)) {
            answer.set(Optional.empty());
            return;
        }
        var report = workplace.open().report();
        var profile = report.profile();
        var all = Allowance.all(report, workplace.words(), workplace.numbersProperty().get());
        answer.set(Optional.of(new Answer(profile.party().developing(),
                workplace.words().of("ui.flexibility.basis", year(profile.submission().year()), profile.periods().inventoryTo(),
                        profile.ndcEnd(), year(profile.ndc().baseYear())),
                profile.party().leastDevelopedOrIsland(),
                all.stream().filter(each -> !each.provision().isOfReview()).toList(),
                all.stream().filter(each -> each.provision().isOfReview()).toList())));
    }

    private String year(int year) {
        return year == 0 ? workplace.words().of("ui.flexibility.notStated") : String.valueOf(year);
    }

    /** Claims a provision that is not claimed yet, and goes where its three statements are written. */
    void claim(Provision provision) {
        if (!provision.isClaimedIn(workplace.open().report())) {
            var more = new ArrayList<>(workplace.open().report().claims());
            more.add(FlexibilityClaim.under(provision.paragraph()));
            workplace.open().apply(Edit.set(new ReportPart.Claims(more)));
        }
        workplace.open().pageProperty().set(Page.PROFILE);
    }
}
