package org.ctfdesk.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One table of the common tabular formats.
 *
 * @param id its name in addresses, as {@code table4}
 * @param number what the decision calls it, as {@code 4}; "" for the description of the NDC
 * @param sheetName the workbook's sheet, as {@code Table4}
 * @param words prefix of the keys of its labels (tables 7-9 share theirs)
 * @param sources the paragraphs it answers
 * @param perTarget true where the form is filled once for each target
 * @param foot name of its footnotes and documentation box (tables 7-9 share one); "" where it has none
 * @param firstHeadRow row of the workbook, from 1, in which its head begins
 * @param columns the label column first
 * @param notes what the decision prints below it
 */
public record Form(
        String id,
        String number,
        String sheetName,
        String words,
        List<Source> sources,
        boolean perTarget,
        String foot,
        int firstHeadRow,
        List<Column> columns,
        List<Part> parts,
        Notes notes) {
    public Form {
        sources = List.copyOf(sources);
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    /**
     * The table of that number, with what follows from it: name in addresses, sheet, words and foot; its head begins in row 7 of
     * the workbook.
     */
    public static Form of(String number, List<Source> sources, List<Column> columns, List<Part> parts) {
        var id = "table" + number;
        return new Form(id, number, "Table" + number, id, sources, false, id, 7, columns, parts);
    }

    /** The same table, filled once for each target. */
    public Form forEachTarget() {
        return new Form(id, number, sheetName, words, sources, true, foot, firstHeadRow, columns, parts, notes);
    }

    /** A form below which the decision prints nothing of its own. */
    public Form(
            String id, String number, String sheetName, String words, List<Source> sources, boolean perTarget, String foot,
            int firstHeadRow, List<Column> columns, List<Part> parts) {
        this(id, number, sheetName, words, sources, perTarget, foot, firstHeadRow, columns, parts, Notes.NONE);
    }

    /** The same form with what the decision prints below it. */
    public Form with(Notes printed) {
        return new Form(id, number, sheetName, words, sources, perTarget, foot, firstHeadRow, columns, parts, printed);
    }

    /** True where custom footnotes and a documentation box stand below it. */
    public boolean hasFoot() {
        return !foot.isEmpty();
    }

    /** Key of the title. */
    public String titleKey() {
        return id + ".title";
    }

    /** What a column takes; nothing where it is none of this form's own, such as the words of a row. */
    public Optional<Kind> kindOf(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst().map(Column::kind);
    }

    /** Key of the words of a part or a head. */
    public String key(String name) {
        return words + "." + name;
    }

    /** The column of that id. */
    public Column column(String columnId) {
        for (var column : columns) {
            if (column.id().equals(columnId)) {
                return column;
            }
        }
        throw new IllegalArgumentException("Form " + id + " has no column \"" + columnId + "\".");
    }

    /** Every line, those of repeated parts included, in the order printed. */
    public Stream<Part.Line> lines() {
        return parts.stream().flatMap(part -> switch (part) {
            case Part.Heading heading -> Stream.<Part.Line>empty();
            case Part.Line line -> Stream.of(line);
            case Part.Repeated repeated -> repeated.lines().stream();
        });
    }

    /** The line of that id, also within a repeated part; nothing where there is none. */
    public Optional<Part.Line> line(String lineId) {
        return lines().filter(line -> line.id().equals(lineId)).findFirst();
    }

    public Stream<Part.Repeated> repeatedParts() {
        return parts.stream().filter(Part.Repeated.class::isInstance).map(Part.Repeated.class::cast);
    }

    /** The repeated part of that id; nothing where there is none. */
    public Optional<Part.Repeated> repeated(String partId) {
        return repeatedParts().filter(part -> part.id().equals(partId)).findFirst();
    }

    /** The repeated part that {@code lineId} belongs to. */
    public Optional<Part.Repeated> repeatedOf(String lineId) {
        return repeatedParts()
                .filter(part -> part.lines().stream().anyMatch(line -> line.id().equals(lineId)))
                .findFirst();
    }

    /** True where any cell is computed. */
    public boolean hasFormulas() {
        return columns.stream().anyMatch(column -> column.formula().isPresent())
                || lines().anyMatch(line -> !line.formulas().isEmpty());
    }

    /** Rows of head. */
    public int headRows() {
        return columns.stream().mapToInt(Column::headRows).max().orElse(0);
    }
}
