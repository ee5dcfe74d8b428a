package org.ctfdesk.review;

import java.util.stream.Stream;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.report.ReviewPoint.Subject;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.Words;

/** The points of a review as a text, in the wording of review reports, kind by kind. */
public final class ReviewText {
    private final Report report;
    private final Words words;

    public ReviewText(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /** All of it, with the Party's answers. */
    public String all() {
        var party = report.profile().party().name();
        var text = new StringBuilder(words.of("review.text.title", party, report.profile().submission().btr(),
                String.valueOf(report.profile().submission().year()))).append('\n');
        for (var kind : Kind.values()) {
            var points = report.review().stream().filter(point -> point.kind() == kind).toList();
            if (!points.isEmpty()) {
                text.append('\n').append(words.of("review.text.kind." + kind)).append("\n\n");
                points.forEach(point -> text.append(point(point, party)).append('\n'));
            }
        }
        return text.toString();
    }

    private String point(ReviewPoint point, String party) {
        var text = new StringBuilder(words.of("review.text.point", point.number(), about(point), point.text()));
        text.append(' ').append(words.of("review.text.says." + point.kind(), party));
        if (!point.of().isEmpty()) {
            text.append(' ').append(words.of("review.text.of", point.of()));
        }
        if (!point.by().isEmpty() || !point.date().isEmpty()) {
            text.append(" (").append(String.join(", ", Stream.of(point.by(), point.date()).filter(each -> !each.isEmpty())
                    .toList())).append(')');
        }
        text.append('\n').append("   ")
                .append(point.isOpen() ? words.of("review.text.open") : words.of("review.text.answer", point.answer()));
        return text.append('\n').toString();
    }

    /** What a point is about, in words. */
    public String about(ReviewPoint point) {
        var names = new PlaceNames(words);
        return switch (point.subject()) {
            case Subject.OfCell(var place) -> String.join(", ", Stream.of(
                    names.table(report, place.table()), names.row(report, place), names.column(place)).filter(each -> !each.isEmpty())
                    .toList());
            case Subject.OfTable(var table) -> names.table(report, table);
            case Subject.OfParagraph(var paragraph) -> words.of("review.text.paragraph", paragraph);
        };
    }
}
