package org.ctfdesk.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.report.ReviewPoint.Subject;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.Folded;
import org.ctfdesk.text.Words;

/** The sheet on which reviewers and Party write to each other: a row for each point, read back wherever its columns stand. */
public final class ReviewSheet {
    /**
     * What was read.
     *
     * @param unread rows that hold a text and cannot be placed: as {@code 12}, what Excel calls them
     */
    public record Read(List<ReviewPoint> points, List<String> unread) {}

    private static final String SHEET = "Review";
    private static final List<String> HEADS = List.of("number", "kind", "table", "row", "column", "paragraph", "said", "by", "date", "of",
            "reply", "place");
    private static final List<Integer> WIDTHS = List.of(8, 18, 14, 34, 20, 14, 70, 18, 12, 16, 60, 34);

    private ReviewSheet() {}

    /** The points as a list. */
    public static Listing of(Report report, Words words) {
        var names = new PlaceNames(words);
        var columns = new ArrayList<Listing.Column>();
        for (var i = 0; i < HEADS.size(); i++) {
            columns.add(new Listing.Column(words.of("review.head." + HEADS.get(i)), WIDTHS.get(i)));
        }
        var rows = new ArrayList<List<Object>>();
        for (var point : report.review()) {
            var at = switch (point.subject()) {
                case Subject.OfCell(var place) ->
                        List.of(names.table(report, place.table()), names.row(report, place), names.column(place), "");
                case Subject.OfTable(var table) -> List.of(names.table(report, table), "", "", "");
                case Subject.OfParagraph(var paragraph) -> List.of("", "", "", paragraph);
            };
            rows.add(List.of(point.number(), words.of("review.kind." + point.kind()), at.get(0), at.get(1), at.get(2), at.get(3),
                    point.text(), point.by(), point.date(), point.of(), point.answer(), point.subject().path()));
        }
        return new Listing(SHEET, words.of("review.points.title"), columns, rows);
    }

    /**
     * Reads the points of a workbook.
     *
     * @throws WorkbookFailure where it cannot be read, or no sheet of it holds points
     */
    public static Read read(Path file, Words words) throws WorkbookFailure {
        for (var sheet : ReadBook.sheets(file).values()) {
            for (var row : sheet.entrySet()) {
                var columns = columns(row.getValue(), words);
                if (columns.keySet().containsAll(List.of("kind", "said", "reply"))) {
                    return read(new TreeMap<>(sheet).tailMap(row.getKey() + 1), columns, words);
                }
            }
        }
        throw new WorkbookFailure("noReview", null, String.valueOf(file.getFileName()));
    }

    private static Map<String, Integer> columns(Map<Integer, ReadCell> row, Words words) {
        var columns = new HashMap<String, Integer>();
        row.forEach((column, cell) -> HEADS.stream().filter(head -> Folded.same(words.of("review.head." + head), cell.text()))
                .forEach(head -> columns.put(head, column)));
        return columns;
    }

    private static Read read(Map<Integer, Map<Integer, ReadCell>> rows, Map<String, Integer> columns, Words words) {
        var points = new ArrayList<ReviewPoint>();
        var unread = new ArrayList<String>();
        rows.forEach((at, row) -> {
            var said = text(row, columns, "said");
            var reply = text(row, columns, "reply");
            if (said.isEmpty() && reply.isEmpty()) {
                return;
            }
            var kind = kind(text(row, columns, "kind"), words);
            var subject = subject(row, columns, words);
            if (said.isEmpty() || kind.isEmpty() || subject.isEmpty()) {
                unread.add(String.valueOf(at + 1));
                return;
            }
            points.add(new ReviewPoint(number(row, columns), kind.get(), subject.get(), said, text(row, columns, "by"),
                    text(row, columns, "date"), text(row, columns, "of"), reply));
        });
        return new Read(points, unread);
    }

    private static String text(Map<Integer, ReadCell> row, Map<String, Integer> columns, String head) {
        return columns.containsKey(head) ? row.getOrDefault(columns.get(head), ReadCell.BLANK).told().strip() : "";
    }

    private static int number(Map<Integer, ReadCell> row, Map<String, Integer> columns) {
        var text = text(row, columns, "number").replaceFirst("\\.0+$", "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** A row that somebody added says nothing of its kind: it is a question. */
    private static Optional<Kind> kind(String text, Words words) {
        if (text.isEmpty()) {
            return Optional.of(Kind.QUESTION);
        }
        for (var kind : Kind.values()) {
            if (Folded.same(words.of("review.kind." + kind), text) || kind.name().equalsIgnoreCase(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What a row is about: its place; of a row that somebody added, the table or the paragraph. */
    private static Optional<Subject> subject(Map<Integer, ReadCell> row, Map<String, Integer> columns, Words words) {
        var path = text(row, columns, "place");
        if (!path.isEmpty()) {
            try {
                return Optional.of(Subject.of(path)).filter(ReviewPoints::isKnown);
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }
        var table = text(row, columns, "table");
        for (var form : Forms.NDC) {
            var key = TableKey.of(form.id());
            if (!table.isEmpty() && (table.equals(form.number()) || Folded.same(table, name(form.number(), words)))) {
                return Optional.of(new Subject.OfTable(key));
            }
        }
        var paragraph = text(row, columns, "paragraph").replaceFirst("(?i)^para(graph|\\.)?\\s*", "");
        return paragraph.matches("\\d{1,3}(\\([a-z]+\\))*.{0,20}") ? Optional.of(new Subject.OfParagraph(paragraph)) : Optional.empty();
    }

    private static String name(String number, Words words) {
        return number.isEmpty() ? words.of("place.description") : words.of("place.table", number);
    }
}
