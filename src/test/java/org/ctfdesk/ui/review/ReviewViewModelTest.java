package org.ctfdesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.report.ReviewPoint.Subject;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import static org.junit.jupiter.api.Assertions.assertFalse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private static Report reviewed(String answer) {
        return Samples.of("host").with(new ReportPart.Review(List.of(
                new ReviewPoint(1, Kind.QUESTION, Subject.of("table5"), "Which vehicles?", "Expert", "2027-03-02", "", answer),
                new ReviewPoint(2, Kind.ENCOURAGEMENT, Subject.of("para. 64(a)"), "Name the sectors.", "", "", "BTR 1, 2024", ""))));
    }

    @Test
    void anAnswerIsOneEditThatIsUndone() {
        var workplace = Desktop.with(reviewed(""));
        var model = new ReviewViewModel(workplace, new FakeDialogs(), new AtOnce(), CLOCK, () -> "A. Reviewer");
        assertEquals(List.of("1. question: Table 5", "2. encouragement: Paragraph 64(a) of the MPGs"),
                model.pointsProperty().get().stream().map(ReviewViewModel.Point::head).toList());
        assertEquals(2, model.open());
        model.answer(1, "Cars.");
        assertEquals(1, model.open());
        assertEquals("Cars.", workplace.open().report().review().getFirst().answer());
        workplace.open().undo();
        assertEquals("", model.pointsProperty().get().getFirst().answer());
    }

    @Test
    void theWorkbookGoesOutAndComesBackWithItsAnswers() {
        var file = folder.resolve("review.xlsx");
        var dialogs = new FakeDialogs();
        dialogs.files.add(file);
        new ReviewViewModel(Desktop.with(reviewed("Cars.")), dialogs, new AtOnce(), CLOCK, () -> "A. Reviewer").write();
        assertEquals(List.of("XAA-BTR2-review.xlsx"), dialogs.said, "those of two Parties have two names");
        var open = Desktop.with(reviewed(""));
        dialogs.files.add(file);
        new ReviewViewModel(open, dialogs, new AtOnce(), CLOCK, () -> "A. Reviewer").take();
        assertEquals(reviewed("Cars.").review(), open.open().report().review());
        var other = Desktop.with(reviewed("Vans."));
        dialogs.files.add(file);
        new ReviewViewModel(other, dialogs, new AtOnce(), CLOCK, () -> "A. Reviewer").take();
        assertEquals("Vans.", other.open().report().review().getFirst().answer(), "the report keeps its own answer");
        assertTrue(dialogs.said.getLast().contains("Cars."), dialogs.said.toString());
    }

    @Test
    void aReviewerAsksAtTheCellThatWasLookedAtLast() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new ReviewViewModel(workplace, new FakeDialogs(), new AtOnce(), CLOCK, () -> "A. Reviewer");
        workplace.open().goTo(Place.ofPath("table5:measure/2:entities"));
        assertEquals("table5:measure/2:entities", model.place());
        assertFalse(model.about(model.place()).isEmpty());
        assertTrue(model.ask(ReviewPoint.Kind.QUESTION, model.place(), " Who carries it out? "));
        var point = workplace.open().report().review().getFirst();
        assertEquals(new ReviewPoint(1, ReviewPoint.Kind.QUESTION, ReviewPoint.Subject.of("table5:measure/2:entities"),
                "Who carries it out?", "A. Reviewer", "2026-03-02", "", ""), point);
        assertFalse(model.ask(ReviewPoint.Kind.QUESTION, "nowhere", "Who?"));
        assertFalse(model.ask(ReviewPoint.Kind.QUESTION, "para. 82(i)", " "));
        assertTrue(model.ask(ReviewPoint.Kind.RECOMMENDATION, "para. 82(i)", "Name the entity."));
        assertEquals(2, workplace.open().report().review().size());
        workplace.open().undo();
        assertEquals(1, workplace.open().report().review().size());
    }

    @Test
    void whoReadsASubmittedReportAsksAndChangesNothingElse() {
        var workplace = Desktop.with(Samples.of("host"));
        workplace.open().locks().readingProperty().set(true);
        var before = workplace.open().report();
        var model = new ReviewViewModel(workplace, new FakeDialogs(), new AtOnce(), CLOCK, () -> "A. Reviewer");
        assertTrue(model.ask(ReviewPoint.Kind.QUESTION, "table5:measure/2:entities", "Who carries it out?"));
        assertEquals(1, workplace.open().report().review().size());
        assertEquals(before.tables(), workplace.open().report().tables());
    }
}
