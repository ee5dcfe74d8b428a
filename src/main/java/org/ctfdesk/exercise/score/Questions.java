package org.ctfdesk.exercise.score;

import java.util.Collection;
import java.util.List;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.exercise.Touch;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Subject;

/**
 * The questions that somebody wrote as a reviewer, and whether they ask about what is wrong. A question at the cell hits it; one at
 * another cell of the row, or at the paragraph, counts too; one at the whole table says too little.
 */
final class Questions {
    /** Fewer letters than this ask nothing. */
    private static final int SHORTEST = 10;

    private final List<ReviewPoint> points;

    Questions(Report report) {
        points = report.review().stream()
                .filter(point -> point.of().isEmpty() && point.text().strip().length() >= SHORTEST)
                .toList();
    }

    Outcome outcome(PlantedSlip slip) {
        return points.stream().anyMatch(point -> isAt(point, slip)) ? Outcome.MENDED
                : points.stream().anyMatch(point -> isNear(point, slip)) ? Outcome.MENDED_OTHERWISE
                : points.stream().anyMatch(point -> isVague(point, slip)) ? Outcome.SILENCED : Outcome.OPEN;
    }

    /** How many ask about nothing that is wrong. */
    int beside(Collection<PlantedSlip> slips) {
        return (int) points.stream()
                .filter(point -> slips.stream().noneMatch(slip -> isAt(point, slip) || isNear(point, slip) || isVague(point, slip)))
                .count();
    }

    private static boolean isAt(ReviewPoint point, PlantedSlip slip) {
        return point.subject() instanceof Subject.OfCell(var place)
                && (place.equals(slip.where()) || slip.touches().contains(new Touch.Cell(place)));
    }

    private static boolean isNear(ReviewPoint point, PlantedSlip slip) {
        return switch (point.subject()) {
            case Subject.OfCell(var place) -> place.table().equals(slip.where().table()) && place.row().equals(slip.where().row())
                    || slip.touches().stream().anyMatch(touch -> touch instanceof Touch.Cell(var other)
                    && other.table().equals(place.table()) && other.row().equals(place.row()));
            case Subject.OfParagraph(var paragraph) -> says(slip.paragraph(), paragraph);
            case Subject.OfTable table -> false;
        };
    }

    /** 8 is not found in 85. */
    private static boolean says(String cited, String paragraph) {
        return !paragraph.isBlank() && cited.matches(".*(?<![0-9])\\Q" + paragraph.strip() + "\\E(?![0-9]).*");
    }

    private static boolean isVague(ReviewPoint point, PlantedSlip slip) {
        return point.subject() instanceof Subject.OfTable(var table) && table.equals(slip.where().table());
    }
}
