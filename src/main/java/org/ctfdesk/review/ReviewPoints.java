package org.ctfdesk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.report.ReviewPoint.Subject;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Makes points of a review of findings, and joins what two sides wrote into one review. */
public final class ReviewPoints {
    /**
     * Two reviews joined.
     *
     * @param points by number
     * @param added points that were not there
     * @param answered points that were open and no longer are
     * @param disputed points that were answered otherwise: what the report says was kept, what the other says stands in them
     */
    public record Joined(List<ReviewPoint> points, int added, int answered, List<ReviewPoint> disputed) {}

    private ReviewPoints() {}

    /**
     * The findings of a check as points: a breach of a "shall" that the data decide leads to a recommendation, a reminder to an
     * encouragement (18/CMA.1, annex, para. 162(d)); what is only suspected is asked first. The reviewer may choose otherwise.
     */
    public static List<ReviewPoint> ofFindings(Checked checked, Report report, String by, String date, Words words) {
        var points = new ArrayList<ReviewPoint>();
        var next = 1;
        for (var listed : ListedFinding.all(checked, report, words, NumberStyle.POINT)) {
            if (listed.reason().isEmpty()) {
                var text = words.of("review.point.finding", listed.message(), listed.source(), listed.finding().code());
                points.add(new ReviewPoint(next++, kind(listed.finding().rule().severity()), new Subject.OfCell(listed.finding().place()),
                        text, by, date, "", ""));
            }
        }
        return points;
    }

    /** True where the forms have what a point is about. */
    public static boolean isKnown(Subject subject) {
        return switch (subject) {
            case Subject.OfParagraph(var paragraph) -> paragraph.chars().anyMatch(Character::isDigit);
            case Subject.OfTable(var table) -> Forms.has(table.form());
            case Subject.OfCell(var place) -> Forms.has(place.table().form()) && isKnown(Forms.of(place.table().form()), place);
        };
    }

    private static boolean isKnown(Form form, Place place) {
        var hasLine = form.line(place.row().line()).isPresent() || form.repeatedOf(place.row().line()).isPresent();
        return hasLine && (place.column().equals(ColumnKey.ACROSS)
                || form.columns().stream().anyMatch(column -> column.id().equals(place.column().column())));
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.RECOMMENDATION;
            case WARNING -> Kind.QUESTION;
            case INFO -> Kind.ENCOURAGEMENT;
        };
    }

    /** Takes what somebody else wrote into the points of a report: new points, and answers to those that are open. */
    public static Joined join(List<ReviewPoint> here, List<ReviewPoint> other) {
        var points = new ArrayList<>(here);
        var disputed = new ArrayList<ReviewPoint>();
        var added = 0;
        var answered = 0;
        for (var point : other) {
            var at = indexOf(points, point);
            if (at < 0) {
                var isFree = point.number() > 0 && points.stream().noneMatch(each -> each.number() == point.number());
                points.add(isFree ? point : point.numbered(points.stream().mapToInt(ReviewPoint::number).max().orElse(0) + 1));
                added++;
            } else if (points.get(at).isOpen() && !point.isOpen()) {
                points.set(at, points.get(at).answered(point.answer()));
                answered++;
            } else if (!point.isOpen() && !point.answer().equals(points.get(at).answer())) {
                disputed.add(points.get(at).answered(point.answer()));
            }
        }
        points.sort(Comparator.comparingInt(ReviewPoint::number));
        return new Joined(points, added, answered, disputed);
    }

    private static int indexOf(List<ReviewPoint> points, ReviewPoint point) {
        for (var i = 0; i < points.size(); i++) {
            if (points.get(i).isSame(point)) {
                return i;
            }
        }
        return -1;
    }
}
