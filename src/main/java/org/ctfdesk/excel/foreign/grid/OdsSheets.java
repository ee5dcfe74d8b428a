package org.ctfdesk.excel.foreign.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.excel.foreign.grid.Grid.Merge;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;
import org.ctfdesk.excel.foreign.grid.GridCell.Sort;
import org.xml.sax.Attributes;

/** Takes the sheets of an OpenDocument spreadsheet; rows and cells that are repeated stand once in the file. */
final class OdsSheets extends OdsText {
    private static final int DAYS_TO_1970 = 25_569;
    private static final int LAST_COLUMN = 16_383;
    private static final int LONGEST_FORMULA = 200;
    private static final int DAY_LETTERS = 10;
    private static final String STYLE_OF_CELLS = "table:default-cell-style-name";

    private final CellCount count;
    private final List<Grid> grids = new ArrayList<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";
    private boolean links;

    private Grid.Builder builder = new Grid.Builder();
    private List<Merge> merges = new ArrayList<>();
    private Set<Integer> hiddenRows = new TreeSet<>();
    private Set<Integer> hiddenColumns = new TreeSet<>();
    private Map<String, String> comments = new HashMap<>();
    private String sheet = "";
    private boolean hidden;
    /** A table within a cell is no sheet. */
    private int depth;
    private int row;
    private int column;
    private int columns;
    private int rowTimes;
    private int cellTimes;
    private final List<GridCell> cells = new ArrayList<>();
    private final List<Integer> cellColumns = new ArrayList<>();
    private String sort = "";
    private String cellStyle = "";
    private String rowStyle = "";
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();
    private String value = "";
    private String formula = "";

    /** @param styles those of the part beside this one; the part's own are added */
    OdsSheets(CellCount count, OdsStyles styles) {
        super(styles);
        this.count = count;
    }

    List<Grid> grids() {
        return grids;
    }

    boolean hasLinks() {
        return links;
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        super.startElement(space, local, qualified, attributes);
        if (depth == 0) {
            styles().startElement(space, local, qualified, attributes);
        }
        switch (qualified) {
            case "style:style" -> style = value(attributes, "style:name");
            case "style:table-properties" -> {
                if (value(attributes, "table:display").equals("false")) {
                    hiddenStyles.add(style);
                }
            }
            case "style:text-properties" -> raises(style, attributes);
            case "table:table" -> sheet(attributes);
            case "table:table-source" -> links = true;
            case "table:table-column" -> columns(attributes);
            case "table:table-row" -> {
                rowTimes = times(attributes, "table:number-rows-repeated");
                rowStyle = value(attributes, STYLE_OF_CELLS);
                column = 0;
                cells.clear();
                cellColumns.clear();
                if (isHidden(attributes)) {
                    for (var at = row; at < Math.min(row + rowTimes, CellCount.MOST_ROWS); at++) {
                        hiddenRows.add(at);
                    }
                }
            }
            case "table:table-cell", "table:covered-table-cell" -> cell(attributes);
            default -> {}
        }
    }

    private void sheet(Attributes attributes) {
        if (depth++ > 0) {
            return;
        }
        sheet = value(attributes, "table:name");
        hidden = hiddenStyles.contains(value(attributes, "table:style-name"));
        builder = new Grid.Builder();
        merges = new ArrayList<>();
        hiddenRows = new TreeSet<>();
        hiddenColumns = new TreeSet<>();
        comments = new HashMap<>();
        row = 0;
        columns = 0;
        columnStyles.clear();
    }

    private void columns(Attributes attributes) {
        var times = times(attributes, "table:number-columns-repeated");
        if (isHidden(attributes)) {
            for (var at = columns; at < Math.min(columns + times, LAST_COLUMN + 1); at++) {
                hiddenColumns.add(at);
            }
        }
        columnStyles.put(columns, value(attributes, STYLE_OF_CELLS));
        columns += times;
    }

    private void cell(Attributes attributes) {
        cellTimes = times(attributes, "table:number-columns-repeated");
        sort = value(attributes, "calcext:value-type").equals("error") ? "error" : value(attributes, "office:value-type");
        var ofColumn = columnStyles.floorEntry(column);
        cellStyle = value(attributes, "table:style-name");
        cellStyle = !cellStyle.isEmpty() ? cellStyle : !rowStyle.isEmpty() ? rowStyle : ofColumn == null ? "" : ofColumn.getValue();
        formula = value(attributes, "table:formula");
        formula = formula.substring(0, Math.min(formula.length(), LONGEST_FORMULA));
        links |= formula.contains("file:");
        value = switch (sort) {
            case "date" -> value(attributes, "office:date-value");
            case "boolean" -> value(attributes, "office:boolean-value");
            default -> value(attributes, "office:value");
        };
        begin(value(attributes, "office:string-value"), styles().shown(cellStyle).isStruck());
        var down = times(attributes, "table:number-rows-spanned");
        var across = times(attributes, "table:number-columns-spanned");
        if ((down > 1 || across > 1) && depth == 1) {
            merges.add(new Merge(row, column, row + down - 1, Math.min(LAST_COLUMN, column + across - 1)));
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        super.endElement(space, local, qualified);
        if (depth == 0) {
            styles().endElement(space, local, qualified);
        }
        switch (qualified) {
            case "table:table" -> {
                if (--depth == 0) {
                    grids.add(builder.build(sheet, hidden, merges, hiddenRows, hiddenColumns, comments));
                }
            }
            case "table:table-row" -> {
                for (var time = 0; time < rowTimes && !cells.isEmpty(); time++) {
                    for (var i = 0; i < cells.size(); i++) {
                        count.cell(row + time);
                        builder.add(row + time, cellColumns.get(i), cells.get(i));
                    }
                }
                row = Math.min(row + rowTimes, Integer.MAX_VALUE / 2);
            }
            case "table:table-cell" -> take();
            case "table:covered-table-cell" -> column += cellTimes;
            default -> {}
        }
    }

    private void take() {
        if (depth != 1) {
            return;
        }
        var cell = read();
        if (!cell.isBlank()) {
            count.text(cell.text().length());
            if (cellTimes + column > LAST_COLUMN + 1) {
                throw new CellCount.TooMany("columns");
            }
            for (var time = 0; time < cellTimes; time++) {
                count.cell(row);
                cells.add(cell);
                cellColumns.add(column + time);
            }
        }
        if (!comment().isBlank()) {
            comments.put(Address.of(row, column), comment());
        }
        column += cellTimes;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        super.characters(characters, start, length);
        if (depth == 0) {
            styles().characters(characters, start, length);
        }
    }

    private GridCell number() {
        var shown = styles().shown(cellStyle);
        var look = sort.equals("percentage") ? Look.PER_CENT : shown.look() == Look.DAY ? Look.PLAIN : shown.look();
        return shown.isStruck() ? GridCell.words(StruckText.struck(value))
                : new GridCell(value, Sort.NUMBER, look, formula, look == Look.PER_CENT ? "" : shown.mark());
    }

    private GridCell read() {
        return switch (sort) {
            case "" -> formula.isEmpty() ? GridCell.words("") : new GridCell("", Sort.NO_VALUE, Look.PLAIN, formula, "");
            case "error" -> new GridCell(text(), Sort.ERROR, Look.PLAIN, formula, "");
            case "float", "currency", "percentage" -> number();
            case "date" -> day();
            case "boolean" -> new GridCell(value.equals("true") ? "TRUE" : "FALSE", Sort.TRUTH, Look.PLAIN, formula, "");
            default -> new GridCell(text(), Sort.TEXT, Look.PLAIN, formula, raised());
        };
    }

    /** A day as the number that spreadsheets count it by. */
    private GridCell day() {
        try {
            var day = LocalDate.parse(value.substring(0, Math.min(DAY_LETTERS, value.length())));
            return new GridCell(String.valueOf(day.toEpochDay() + DAYS_TO_1970), Sort.NUMBER, Look.DAY, formula, "");
        } catch (DateTimeException noDay) {
            return new GridCell(text(), Sort.TEXT, Look.PLAIN, formula, raised());
        }
    }

    private static boolean isHidden(Attributes attributes) {
        var shown = value(attributes, "table:visibility");
        return shown.equals("collapse") || shown.equals("filter");
    }

    private static int times(Attributes attributes, String name) {
        return Math.max(1, XlsxReader.number(attributes.getValue(name)));
    }

    private static String value(Attributes attributes, String name) {
        return OdsStyles.value(attributes, name);
    }
}
