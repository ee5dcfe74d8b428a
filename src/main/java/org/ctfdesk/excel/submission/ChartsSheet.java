package org.ctfdesk.excel.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.book.StreamedBook;
import org.ctfdesk.excel.book.Styles;
import org.ctfdesk.text.Words;

/**
 * Charts of the projections, with and without LULUCF (MPGs, para. 101), and the figures they are drawn from: live
 * references to the totals of tables 6 to 9, one row a year.
 */
final class ChartsSheet {
    static final String SHEET = "Charts";

    private static final int FIRST = 1;
    private static final int COLUMNS = 9;
    private static final int CHART_ROWS = 22;
    private static final int TOP = 2;

    private final StreamedBook book;
    private final Styles styles;
    private final Words words;
    private XSSFSheet sheet;

    ChartsSheet(StreamedBook book, Styles styles, Words words) {
        this.book = book;
        this.styles = styles;
        this.words = words;
    }

    /** Writes the sheet; gives its name, or "" where no total has a figure. */
    String write(List<Tab> tabs) {
        var with = lines(tabs, Tab::with);
        var without = lines(tabs, Tab::without);
        if (!isProjected(with) && !isProjected(without)) {
            return "";
        }
        book.createSheet(SHEET);
        sheet = book.getXSSFWorkbook().getSheet(SHEET);
        sheet.setColumnWidth(0, 2 * 256);
        for (var column = FIRST; column < FIRST + COLUMNS; column++) {
            sheet.setColumnWidth(column, 15 * 256);
        }
        Paper.setUp(sheet, COLUMNS * 15, TablePaper.footer(tabs.getFirst().sheet().report(), words));
        text(0, FIRST, words.of("excel.charts.title"), Look.TITLE.to(Look.Align.LINE));
        sheet.getRow(0).setHeightInPoints(24);
        var figures = TOP + 2 * CHART_ROWS + 2;
        text(figures - 1, FIRST, words.of("excel.charts.figures"), Look.FOOT_HEADING);
        figures(figures, with, without);
        hideErrors(figures + 2);
        book.getXSSFWorkbook().setPrintArea(book.getXSSFWorkbook().getSheetIndex(SHEET), 0, FIRST + COLUMNS, 0, figures - 2);
        sheet.getPrintSetup().setFitHeight((short) 1);
        return SHEET;
    }

    /** The lines of one chart in the order of the tables, then one target at most: of several none is that of the whole. */
    private static List<Series> lines(List<Tab> tabs, Function<Tab, Optional<Series>> of) {
        var all = tabs.stream().flatMap(tab -> of.apply(tab).stream()).toList();
        var targets = all.stream().filter(series -> series.table().equals(ChartTarget.NAME)).toList();
        return Stream.concat(all.stream().filter(series -> !targets.contains(series)),
                targets.size() == 1 ? targets.stream() : Stream.empty()).toList();
    }

    /** A figure that is turned into a key in Excel leaves a gap in the line; the error that makes it is not to be seen. */
    private void hideErrors(int from) {
        var errors = sheet.getSheetConditionalFormatting();
        var top = new CellReference(from, FIRST + 1).formatAsString();
        var rule = errors.createConditionalFormattingRule("ISNA(" + top + ")");
        rule.createFontFormatting().setFontColor(Styles.color(0xFFFFFF));
        errors.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(from, Math.max(from, sheet.getLastRowNum()), FIRST + 1, FIRST + COLUMNS)},
                rule);
    }

    private static boolean isProjected(List<Series> all) {
        return all.stream().anyMatch(series -> !List.of("table6", ChartTarget.NAME).contains(series.table()));
    }

    private void figures(int top, List<Series> with, List<Series> without) {
        var years = new TreeSet<Integer>();
        with.forEach(series -> years.addAll(series.points().keySet()));
        without.forEach(series -> years.addAll(series.points().keySet()));
        text(top, FIRST, words.of("excel.charts.year"), Look.HEAD);
        text(top + 1, FIRST, "", Look.HEAD);
        sheet.addMergedRegion(new CellRangeAddress(top, top + 1, FIRST, FIRST));
        var row = top + 2;
        for (var year : years) {
            var cell = cell(row++, FIRST, Look.HEAD_YEAR);
            cell.setCellValue(year);
        }
        var ordered = List.copyOf(years);
        var chart = new ProjectionChart(sheet, words);
        group(top, FIRST + 1, with, ordered, chart, "excel.charts.with", TOP);
        group(top, FIRST + 1 + with.size(), without, ordered, chart, "excel.charts.without", TOP + CHART_ROWS);
    }

    private void group(
            int top, int left, List<Series> all, List<Integer> years, ProjectionChart chart, String title, int chartTop) {
        if (all.isEmpty()) {
            return;
        }
        var lines = new ArrayList<ProjectionChart.Line>();
        for (var i = 0; i < all.size(); i++) {
            text(top, left + i, i == 0 ? words.of(title) + ", " + words.of("excel.charts.unit") : "", Look.HEAD);
            var name = words.of("excel.charts." + all.get(i).table());
            text(top + 1, left + i, name, Look.HEAD);
            sheet.getRow(top + 1).setHeightInPoints(31);
            lines.add(line(top + 2, left + i, all.get(i), years, name));
        }
        if (all.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(top, top, left, left + all.size() - 1));
        }
        chart.draw(words.of(title), described(title, all, years), lines, FIRST, chartTop, FIRST + COLUMNS, chartTop + CHART_ROWS - 1);
    }

    private String described(String title, List<Series> all, List<Integer> years) {
        return words.of("excel.charts.described", words.of(title), years.getFirst(), years.getLast(), all.stream()
                .map(series -> words.of("excel.charts." + series.table())).collect(Collectors.joining("; ")));
    }

    /** Writes the figures of one line under each other; a year without a figure is an error value, which a chart leaves out. */
    private ProjectionChart.Line line(int top, int column, Series series, List<Integer> years, String name) {
        var values = new Double[years.size()];
        var first = -1;
        var last = -1;
        for (var i = 0; i < years.size(); i++) {
            var cell = cell(top + i, column, Look.COUNT.formatted("#,##0.00"));
            var point = series.points().get(years.get(i));
            if (point == null) {
                continue;
            }
            first = first < 0 ? i : first;
            last = i;
            if (!Double.isNaN(point.value())) { // a blank is a gap in the line
                cell.setCellFormula(point.formula());
                cell.setCellValue(point.value());
                values[i] = point.value();
            }
        }
        return new ProjectionChart.Line(
                name, new CellReference(SHEET, top - 1, column, true, true), series.table(),
                new CellRangeAddress(top + first, top + last, FIRST, FIRST),
                new CellRangeAddress(top + first, top + last, column, column),
                years.subList(first, last + 1).stream().map(Integer::doubleValue).toArray(Double[]::new),
                Arrays.copyOfRange(values, first, last + 1));
    }

    private void text(int row, int column, String text, Look look) {
        cell(row, column, look).setCellValue(CellText.raw(text));
    }

    private XSSFCell cell(int row, int column, Look look) {
        var in = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = in.createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }
}
