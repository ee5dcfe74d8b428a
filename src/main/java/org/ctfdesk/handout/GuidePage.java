package org.ctfdesk.handout;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.manual.Html;
import org.ctfdesk.text.Words;

/** The trainer's guide: how a workshop goes, agendas of one, two and three days, and every page that belongs to it. */
final class GuidePage {
    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final int LUNCH_MINUTES = 60;
    /** After each exercise its solution is shown and talked about. */
    private static final int TALK_MINUTES = 15;
    private static final String[] AGENDAS = {"handout.agenda.one", "handout.agenda.two", "handout.agenda.three"};

    private final Words words;

    GuidePage(Words words) {
        this.words = words;
    }

    String of(List<Named> exercises) {
        var page = new Html(words.of("handout.guide"), words.locale(), "", "");
        page.element("p", words.of("handout.guide.what"));
        for (var step : new String[] {"before", "begin", "work", "hints", "score", "wall", "deadline", "secret"}) {
            page.element("p", words.of("handout.guide." + step));
        }
        page.element("h2", words.of("handout.cards")).open("ul");
        for (var card : Card.values()) {
            page.link("li", card.file(), words.of(card.title()));
        }
        page.close("ul");
        for (var days = 1; days <= AGENDAS.length; days++) {
            agenda(page, exercises, days);
        }
        var own = exercises.stream().filter(each -> Shipped.of(each.name()).isEmpty()).toList();
        if (!own.isEmpty()) {
            page.element("h2", words.of("handout.others")).open("table");
            own.forEach(each -> row(page, "", each));
            page.close("table");
        }
        return page.finished();
    }

    private void agenda(Html page, List<Named> exercises, int days) {
        var planned = exercises.stream()
                .filter(each -> Shipped.of(each.name()).filter(shipped -> shipped.day() <= days).isPresent())
                .toList();
        if (planned.stream().noneMatch(each -> Shipped.of(each.name()).orElseThrow().day() == days)) {
            return;
        }
        var title = AGENDAS[days - 1];
        page.element("h2", words.of(title));
        for (var day = 1; day <= days; day++) {
            page.element("h3", words.of("handout.day", day)).open("table").open("tr").element("th", words.of("handout.time"))
                    .element("th", words.of("handout.exercise")).element("th", words.of("handout.goals"))
                    .element("th", words.of("handout.pages")).close("tr");
            var time = BEGIN;
            for (var each : planned) {
                if (Shipped.of(each.name()).orElseThrow().day() != day) {
                    continue;
                }
                var end = time.plusMinutes(each.exercise().minutes());
                if (time.isBefore(LUNCH) && end.isAfter(LUNCH)) {
                    page.open("tr").element("td", span(time, LUNCH_MINUTES)).element("td", words.of("handout.break")).element("td", "")
                            .element("td", "").close("tr");
                    time = time.plusMinutes(LUNCH_MINUTES);
                }
                row(page, span(time, each.exercise().minutes()), each);
                time = time.plusMinutes(each.exercise().minutes() + TALK_MINUTES);
            }
            page.close("table");
        }
    }

    private void row(Html page, String time, Named each) {
        var goals = new TreeSet<String>();
        each.exercise().slips().stream().map(PlantedSlip::paragraph).filter(paragraph -> !paragraph.isEmpty()).forEach(goals::add);
        page.open("tr").element("td", time).element("td", each.exercise().title() + " (" + each.name() + ")")
                .element("td", String.join("; ", goals)).open("td")
                .link("p", Handouts.taskFile(each), words.of("handout.task"))
                .link("p", Handouts.solutionFile(each), words.of("handout.solutionShort"))
                .close("td").close("tr");
    }

    private static String span(LocalTime from, int minutes) {
        return from + "–" + from.plusMinutes(minutes);
    }
}
