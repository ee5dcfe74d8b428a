package org.ctfdesk.handout;

import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.manual.Html;
import org.ctfdesk.text.Words;

/** What a participant is handed: the task, the time, and a line to write on for each slip; nothing of the solution. */
final class TaskPage {
    private final Words words;

    TaskPage(Words words) {
        this.words = words;
    }

    String of(Exercise exercise) {
        var page = new Html(exercise.title(), words.locale(), "", "");
        page.paragraph("sources", words.of("handout.measure", exercise.minutes(), exercise.slips().size(), exercise.points()));
        page.element("p", exercise.task());
        for (var material : exercise.materials()) {
            page.element("h2", words.of("handout.materials") + ": " + material.name());
            if (!material.isReport()) {
                page.open("pre").text(material.text()).close("pre");
            }
        }
        page.element("p", words.of("handout.howTo." + exercise.work()));
        page.open("table").open("tr").element("th", words.of("handout.number")).element("th", words.of("handout.where"))
                .element("th", words.of("handout.wrong")).element("th", words.of("handout.paragraph"))
                .element("th", words.of("handout.right")).close("tr");
        for (var number = 1; number <= exercise.slips().size(); number++) {
            page.open("tr").element("td", String.valueOf(number));
            for (var column = 0; column < 4; column++) {
                page.element("td", "\u00a0"); // to write on
            }
            page.close("tr");
        }
        return page.close("table").finished();
    }
}
