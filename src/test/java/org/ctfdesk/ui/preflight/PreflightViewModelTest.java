package org.ctfdesk.ui.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.preflight.PreflightViewModel.Light;
import org.ctfdesk.ui.preflight.PreflightViewModel.Preflight;
import org.junit.jupiter.api.Test;

class PreflightViewModelTest {
    private static Preflight preflight(Edit edit) throws Exception {
        var desktop = new Desktop();
        var workplace = desktop.opened(Samples.of("host"));
        var model = new PreflightViewModel(workplace);
        workplace.open().apply(edit);
        desktop.check();
        workplace.open().pageProperty().set(PreflightViewModel.PAGE);
        return model.preflightProperty().get().orElseThrow();
    }

    @Test
    void aReportInWhichNothingIsFoundIsGreen() throws Exception {
        var same = Edit.type(Place.of("table1", "indicator/1", "description"), Optional.of(new Answer.Words("The same.")));
        var page = preflight(same);
        assertEquals(Light.GREEN, page.light(), page.toString());
        assertTrue(page.points().isEmpty());
    }

    @Test
    void aReportThatIsStillStartedIsAmber() throws Exception {
        var profile = Samples.of("host").profile();
        var page = preflight(Edit.set(profile.with(profile.submission().withState(Submission.State.STARTED))));
        assertEquals(Light.AMBER, page.light(), page.toString());
        assertEquals(1, page.points().size());
    }

    @Test
    void pointsFollowTheChaptersOfTheReviewReport() throws Exception {
        var page = preflight(new Edit.Together("type", List.of(
                Edit.type(Place.of("table7", "energy", "projection@2030"), Optional.of(new Answer.Unread("much"))),
                Edit.type(Place.of("table6", "energy", "year@2020"), Optional.of(new Answer.Unread("little"))),
                Edit.type(Place.ofPath("table4/1:used:year@2021"), Optional.of(new Answer.Unread("some"))))));
        var chapters = page.points().stream().map(PreflightViewModel.Point::chapter).toList();
        assertEquals(chapters.stream().sorted().toList(), chapters);
        assertTrue(chapters.containsAll(List.of(ReviewChapter.INVENTORY, ReviewChapter.NDC, ReviewChapter.ARTICLE_6)), chapters.toString());
    }

    @Test
    void textWhereANumberBelongsIsRedAndNamed() throws Exception {
        var page = preflight(Edit.type(Place.of("table7", "energy", "projection@2030"), Optional.of(new Answer.Unread("much"))));
        assertEquals(Light.RED, page.light());
        assertTrue(page.points().stream().anyMatch(point -> point.first().contains("much")), page.toString());
        assertTrue(page.points().size() <= 10);
    }
}
