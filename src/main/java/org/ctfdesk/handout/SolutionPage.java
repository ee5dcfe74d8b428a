package org.ctfdesk.handout;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.exercise.Touch;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.manual.Html;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** What the trainer keeps: each slip with its cell, what stands there, what is right, and the paragraph. */
final class SolutionPage {
    private final Words words;
    private final AnswerText answers;
    private final FindingText findings;

    SolutionPage(Words words) {
        this.words = words;
        answers = new AnswerText(NumberStyle.POINT, words);
        findings = new FindingText(words, NumberStyle.POINT);
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
                    .element("td", findings.where(slip.where(), exercise.flawed()))
                    .element("td", slip.what())
                    .element("td", said(slip, exercise.flawed()))
                    .element("td", said(slip, exercise.clean()))
                    .element("td", slip.paragraph() + (slip.code().isEmpty() ? "" : " · " + slip.code()))
                    .element("td", words.of("exercise.difficulty." + slip.difficulty()))
                    .close("tr");
        }
        return page.close("table").element("p", words.of("handout.otherwise")).finished();
    }

    /** What the slip touches, as it stands in that report; the order of rows and the profile are named by the slip itself. */
    private String said(PlantedSlip slip, Report report) {
        return slip.touches().stream()
                .flatMap(touch -> switch (touch) {
                    case Touch.Cell cell -> Stream.of(said(cell.place(), report));
                    case Touch.Row row -> Stream.of(said(row, report));
                    case Touch.Claim claim -> Stream.of(said(claim, report));
                    case Touch.Order order -> Stream.empty();
                    case Touch.OfProfile profile -> Stream.empty();
                    case Touch.Beside beside -> Stream.empty();
                })
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String said(Touch.Row row, Report report) {
        var place = Place.of(row.table().path(), row.part() + "/" + row.id(), ColumnKey.LABEL.column());
        return report.table(row.table()).block(row.part()).item(row.id()).isPresent()
                ? said(place, report) : words.of("handout.noRow");
    }

    private String said(Touch.Claim touched, Report report) {
        return report.claims().stream()
                .filter(claim -> claim.provision().equals(touched.provision()))
                .map(claim -> words.of("handout.claim", claim.provision(), claim.capacityConstraint(), claim.timeFrame()))
                .findFirst()
                .orElse(words.of("handout.noClaim", touched.provision()));
    }

    private String said(Place place, Report report) {
        var kind = Forms.of(place.table().form()).kindOf(place.column().column()).orElse(Kind.QUANTITY);
        return report.answer(place).map(answer -> answers.full(answer, kind)).orElse(words.of("handout.blank"));
    }
}
