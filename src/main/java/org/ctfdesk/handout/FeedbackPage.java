package org.ctfdesk.handout;

import java.util.List;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.exercise.SlipText;
import org.ctfdesk.exercise.score.Mark;
import org.ctfdesk.exercise.score.Outcome;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.form.Source;
import org.ctfdesk.manual.Html;
import org.ctfdesk.manual.Manual;
import org.ctfdesk.manual.Paragraphs;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * What each participant takes home: a page that tells what was mended, and for every miss where it stands, what is right and what the
 * paragraph says. One page of paper for each, all in one file.
 */
public final class FeedbackPage {
    private static final int SECONDS = 60;

    private final Words words;
    private final SlipText slips;
    private final FindingText findings;

    public FeedbackPage(Words words) {
        this.words = words;
        slips = new SlipText(words, NumberStyle.POINT);
        findings = new FindingText(words, NumberStyle.POINT);
    }

    /** The whole file. */
    public String of(List<Mark> marks) {
        var page = new Html(words.of("handout.feedback"), words.locale(), "", "");
        for (var mark : marks) {
            page.open("section").element("h2", mark.who());
            if (mark.score().isEmpty()) {
                page.element("p", mark.problem());
            } else {
                participant(page, mark.exercise().orElseThrow(), mark.score().get());
            }
            page.close("section");
        }
        // the style stands in the page itself: a feedback sheet is one file that is handed on
        return page.finished().replaceFirst("<link rel=\"stylesheet\"[^>]*>",
                "<style>" + Manual.style().replace("\\", "\\\\").replace("$", "\\$") + "\nsection { page-break-after: always; }\n</style>");
    }

    private void participant(Html page, Exercise exercise, Score score) {
        page.paragraph("sources", words.of("handout.feedback.score", exercise.title(), score.points(), exercise.points(), score.mended(),
                exercise.slips().size(), score.hints(), Math.round(score.seconds() / (double) SECONDS)));
        score.passed().ifPresent(passed -> page.element("p", words.of(passed ? "exercise.passed" : "exercise.notPassed")));
        var missed = exercise.slips().stream().filter(slip -> !score.outcomes().get(slip.id()).counts()).toList();
        page.element("p", words.of(missed.isEmpty() ? "handout.feedback.all" : "handout.feedback.missed"));
        missed.forEach(slip -> missed(page, exercise, slip, score.outcomes().get(slip.id())));
        if (!score.introduced().isEmpty()) {
            page.element("h3", words.of("handout.feedback.introduced")).open("ul");
            score.introduced().forEach(finding -> page.element("li", findings.where(finding, exercise.flawed()) + ": "
                    + findings.what(finding) + " (" + finding.rule().source().cited() + ")"));
            page.close("ul");
        }
    }

    private void missed(Html page, Exercise exercise, PlantedSlip slip, Outcome outcome) {
        page.element("h3", slips.where(exercise, slip) + ": " + slip.what());
        page.element("p", words.of("handout.feedback.miss", words.of("exercise.outcome." + outcome), slips.from(exercise, slip),
                slips.to(exercise, slip)));
        Source.ofCited(slip.paragraph()).ifPresent(source -> {
            page.paragraph("sources", source.cited());
            Paragraphs.of(source).stream().filter(quote -> quote.asked())
                    .forEach(quote -> page.paragraph("quote", (quote.mark() + " " + quote.text()).strip()));
        });
    }
}
