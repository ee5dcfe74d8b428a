package org.ctfdesk.ui.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** All that a proposal would enter is seen before it is taken. */
class PictureTest {
    @Test
    void proposedMarksOfAMeasureAreSeen() {
        var words = Words.in(Locale.ENGLISH);
        var marks = Place.ofPath("table5:measure/2:marks");
        var answer = Optional.<Answer>of(new Answer.Choices(List.of("trends")));
        var proposal = new Proposal(List.of(), List.of(new Proposed.Placed(new Origin("a.xlsx", "", "Table5", "O7", ""), marks, answer,
                List.of())), List.of());
        var seen = Picture.of(marks.table(), Samples.of("host").with(marks, answer), proposal, words,
                new AnswerText(NumberStyle.POINT, words)).stream()
                .flatMap(row -> row.cells().stream()).filter(cell -> cell.place().equals(Optional.of(marks))).toList();
        assertEquals(List.of(Picture.State.PLACED), seen.stream().map(Picture.Cell::state).toList());
    }
}
