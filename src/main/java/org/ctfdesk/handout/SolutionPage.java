package org.ctfdesk.handout;

import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.SlipText;
import org.ctfdesk.manual.Html;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** What the trainer keeps: each slip with its cell, what stands there, what is right, and the paragraph. */
final class SolutionPage {
    private final Words words;
    private final SlipText texts;

    SolutionPage(Words words) {
        this.words = words;
        texts = new SlipText(words, NumberStyle.POINT);
    }

    String of(Exercise exercise) {
        var page = new Html(words.of("handout.solution", exercise.title()), words.locale(), Handouts.GUIDE, words.of("handout.guide"));
        page.paragraph("sources", words.of("handout.measure", exercise.minutes(), exercise.slips().size(), exercise.points()));
        page.open("table").open("tr");
        for (var head : new String[] {"number", "where", "wrong", "from", "right", "paragraph", "difficulty"}) {
            page.element("th", words.of("handout." + head));
        }
        page.close("tr");
        var number = 0;
        for (var slip : exercise.slips()) {
            page.open("tr").element("td", String.valueOf(++number))
                    .element("td", texts.where(exercise, slip))
                    .element("td", slip.what())
                    .element("td", texts.from(exercise, slip))
                    .element("td", texts.to(exercise, slip))
                    .element("td", slip.paragraph() + (slip.code().isEmpty() ? "" : " · " + slip.code()))
                    .element("td", words.of("exercise.difficulty." + slip.difficulty()))
                    .close("tr");
        }
        return page.close("table").element("p", words.of("handout.otherwise")).finished();
    }
}
