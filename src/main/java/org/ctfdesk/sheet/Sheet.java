package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/**
 * A form laid out for a report: head, body and foot, as rows of cells. Immutable; a sheet made after an edit shares every
 * row that shows the same.
 */
public final class Sheet {
    /** What a sheet is laid out for. */
    private enum Use {
        PRINT, LOOK, EDIT
    }

    private final Form form;
    private final TableKey key;
    private final Report report;
    private final Words words;
    private final Layout layout;
    private final List<SheetColumn> columns;
    private final List<SheetRow> rows;
    private final Map<Place, Result> results;

    private Sheet(Form form, TableKey key, Report report, Words words, Layout layout, Use use, Optional<Sheet> before) {
        this.form = form;
        this.key = key;
        this.report = report;
        this.words = words;
        this.layout = layout;
        var laidOut = columns(form, report, layout, use);
        this.columns = before.map(Sheet::columns).filter(laidOut::equals).orElse(laidOut);
        this.results = Derived.of(report, key);
        this.rows = new Rows(this, words, use == Use.EDIT, before.filter(old -> old.key.equals(key) && old.columns == columns)).made();
    }

    private Sheet(Sheet whole, List<SheetRow> rows) {
        this.form = whole.form;
        this.key = whole.key;
        this.report = whole.report;
        this.words = whole.words;
        this.layout = whole.layout;
        this.columns = whole.columns;
        this.results = whole.results;
        this.rows = List.copyOf(rows);
    }

    /** This sheet without the rows at those indexes; it shares all others. */
    public Sheet without(Set<Integer> left) {
        return left.isEmpty()
                ? this
                : new Sheet(this, IntStream.range(0, rows.size()).filter(row -> !left.contains(row)).mapToObj(rows::get).toList());
    }

    /** This sheet with the rows at those indexes alone, in that order; it shares them. The head has to be among them, first. */
    public Sheet showing(List<Integer> shown) {
        return new Sheet(this, shown.stream().map(rows::get).toList());
    }

    /** The table as the decision prints it. */
    public static Sheet of(TableKey key, Report report, Words words) {
        return of(key, report, words, Layout.DECISION);
    }

    /** The table as a workbook prints it. */
    public static Sheet of(TableKey key, Report report, Words words, Layout layout) {
        return new Sheet(Forms.of(key.form()), key, report, words, layout, Use.PRINT, Optional.empty());
    }

    /** The table with every column that is answered, also where the decision prints none, and no blank row to be filled in. */
    public static Sheet complete(TableKey key, Report report, Words words) {
        return new Sheet(Forms.of(key.form()), key, report, words, Layout.DECISION, Use.LOOK, Optional.empty());
    }

    /**
     * The table as it is filled in, with a blank row at the end of what may be added to.
     *
     * @param before the sheet shown until now; rows that show the same are taken from it
     */
    public static Sheet editable(TableKey key, Report report, Words words, Optional<Sheet> before) {
        return new Sheet(Forms.of(key.form()), key, report, words, Layout.DECISION, Use.EDIT, before);
    }

    /** All sheets of a report as they are filled in, in the order of the window. */
    public static List<Sheet> allEditable(Report report, Words words) {
        return Forms.NDC.stream().flatMap(form -> report.keysOf(form).stream())
                .map(key -> editable(key, report, words, Optional.empty())).toList();
    }

    /** All sheets of a report, in the order of the window. */
    public static List<Sheet> all(Report report, Words words) {
        return all(Forms.NDC.stream(), report, words, Layout.DECISION);
    }

    /** The same in a layout, in the order of the workbook: the decision prints its appendix behind the tables. */
    public static List<Sheet> all(Report report, Words words, Layout layout) {
        return all(Forms.NDC.stream().sorted(Comparator.comparing(form -> layout == Layout.DECISION && form == Description.FORM)), report,
                words, layout);
    }

    private static List<Sheet> all(Stream<Form> forms, Report report, Words words, Layout layout) {
        return forms
                .flatMap(form -> report.keysOf(form).stream())
                .map(key -> of(key, report, words, layout))
                .toList();
    }

    private static List<SheetColumn> columns(Form form, Report report, Layout layout, Use use) {
        var columns = new ArrayList<SheetColumn>();
        for (var column : form.columns()) {
            if (layout == Layout.OFFICIAL_TOOL && column.isSeparator()) {
                continue; // its readers take it for the end of the table
            }
            if (column.isMarks() && use == Use.PRINT) {
                continue; // the decision prints no such column
            }
            if (column.isYearly()) {
                for (var year : report.profile().periods().of(column.years())) {
                    columns.add(SheetColumn.of(column, new ColumnKey(column.id(), year), layout));
                }
            } else {
                columns.add(SheetColumn.of(column, ColumnKey.of(column.id()), layout));
            }
        }
        return List.copyOf(columns);
    }

    public Form form() {
        return form;
    }

    public TableKey key() {
        return key;
    }

    public Report report() {
        return report;
    }

    /** The title as the decision prints it. */
    public String title() {
        return words.of(form.titleKey());
    }

    /** As what it is laid out. */
    public Layout layout() {
        return layout;
    }

    /** Words of the form that the official tool has otherwise. */
    String printed(String key) {
        var others = key + ".officialTool";
        return layout == Layout.OFFICIAL_TOOL && words.has(others) ? words.of(others) : words.of(key);
    }

    /** The letters of the footnotes that belong to the title, as {@code a, b}; "" for none. */
    public String titleLetters() {
        return form.notes().lettersAt(Notes.TITLE);
    }

    /** The decision's footnotes of those letters, as {@code d, e, f}, each with its letter. */
    public List<String> notes(String letters) {
        var asked = List.of(letters.split(", "));
        var printed = new PrintedNotes(words);
        return form.notes().letters().stream().filter(letter -> asked.contains(letter.letter())).map(letter -> printed.of(form, letter))
                .toList();
    }

    /** The sentence that the decision prints in place of a grid: table 6 alone has one. */
    public Optional<String> sentence() {
        var name = form.id() + ".sentence";
        return words.has(name) ? Optional.of(words.of(name)) : Optional.empty();
    }

    /** Name of the workbook's sheet: {@code Table4.2} for the second of several targets. */
    public String sheetName() {
        var instances = report.keysOf(form);
        return instances.size() < 2 ? form.sheetName() : form.sheetName() + "." + (instances.indexOf(key) + 1);
    }

    /** The columns, the label column first. */
    public List<SheetColumn> columns() {
        return columns;
    }

    /** All rows: head, body, foot. */
    public List<SheetRow> rows() {
        return rows;
    }

    /** How many of the first rows are head. */
    public int headRows() {
        return columns.stream().mapToInt(SheetColumn::headRows).max().orElse(0);
    }

    /** The computed cells of the table, by place. */
    public Map<Place, Result> results() {
        return results;
    }

    /** Row and column of a place, where this sheet shows it. */
    public Optional<CellPlace> find(Place place) {
        for (var row = headRows(); row < rows.size(); row++) {
            var at = rows.get(row).key();
            // names of items that are kept by another table stand under that table's line
            if (at.isEmpty() || !at.get().item().equals(place.row().item())) {
                continue;
            }
            var cells = rows.get(row).cells();
            for (var column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof SheetCell.Input input && input.place().equals(place)) {
                    return Optional.of(new CellPlace(row, column));
                }
            }
        }
        return Optional.empty();
    }
}
