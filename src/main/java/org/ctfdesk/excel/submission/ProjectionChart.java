package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ctfdesk.text.Words;

/** Draws lines over true years, so that a step of five years is five times as wide as a step of one. */
final class ProjectionChart {
    /**
     * @param head the cell of the name
     * @param table which table the line is of, for its colour
     * @param years the cells of the years
     * @param figures the cells of the figures
     * @param x the years, as the chart keeps them beside its references
     * @param y the figures; null where there is none
     */
    record Line(
            String name, CellReference head, String table, CellRangeAddress years, CellRangeAddress figures, Double[] x,
            Double[] y) {}

    private static final String WITH_MEASURES = "table7";

    private final XSSFSheet sheet;
    private final Words words;
    private int drawn;

    ProjectionChart(XSSFSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** @param described what a reader who does not see the chart is told */
    void draw(String title, String described, List<Line> lines, int left, int top, int right, int bottom) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, top, right, bottom));
        var told = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        told.setId(++drawn + 1L); // 1 is the drawing's own
        told.setName(title);
        told.setDescr(described);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(12d);
            run.setLanguage(words.locale()); // POI writes that of the machine
        });
        chart.displayBlanksAs(DisplayBlanks.GAP); // else a series that ends early is drawn on to the origin
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var years = axis(chart, AxisPosition.BOTTOM, "excel.charts.year", "0");
        years.setMinimum(bound(lines, true));
        years.setMaximum(bound(lines, false));
        years.setMajorUnit(5);
        years.setTickLabelPosition(AxisTickLabelPosition.LOW); // below the lines of net removals too
        var figures = axis(chart, AxisPosition.LEFT, "excel.charts.unit", "#,##0");
        figures.getOrAddMajorGridProperties().setLineProperties(stroke(0xE1E7EB, 0.75));
        years.setCrosses(AxisCrosses.AUTO_ZERO);
        figures.setCrosses(AxisCrosses.MIN);
        if (lines.stream().flatMap(line -> Stream.of(line.y())).noneMatch(figure -> figure != null && figure < 0)) {
            figures.setMinimum(0); // both charts from the same ground
        }
        var data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, years, figures);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        lines.forEach(line -> add(data, line));
        chart.plot(data);
        chart.getCTChart().getPlotArea().getValAxList().forEach(axis -> axis.getTitle().getTx().getRich().getPList()
                .forEach(line -> line.getRList().forEach(run -> run.getRPr().setLang(words.locale().toLanguageTag()))));
    }

    private XDDFValueAxis axis(XSSFChart chart, AxisPosition position, String title, String format) {
        var axis = chart.createValueAxis(position);
        axis.setTitle(words.of(title));
        axis.setNumberFormat(format);
        axis.getOrAddShapeProperties().setLineProperties(stroke(0x8A979F, 0.75));
        return axis;
    }

    /** The year, ending in 0 or 5, at or beyond the first or the last one drawn. */
    private static double bound(List<Line> lines, boolean lower) {
        var years = lines.stream().flatMap(line -> List.of(line.x()).stream()).mapToDouble(Double::doubleValue);
        return lower ? Math.floor(years.min().orElse(0) / 5) * 5 : Math.ceil(years.max().orElse(0) / 5) * 5;
    }

    private void add(XDDFScatterChartData data, Line line) {
        var x = XDDFDataSourcesFactory.fromArray(line.x(), line.years().formatAsString(sheet.getSheetName(), true));
        var y = XDDFDataSourcesFactory.fromArray(line.y(), line.figures().formatAsString(sheet.getSheetName(), true));
        XDDFChartData.Series drawn = data.addSeries(x, y);
        drawn.setTitle(line.name(), line.head());
        if (drawn instanceof XDDFScatterChartData.Series series) {
            series.setSmooth(false);
            series.setMarkerStyle(marker(line.table()));
        }
        var stroke = stroke(color(line.table()), 2);
        dash(line.table()).ifPresent(dash -> stroke.setPresetDash(new XDDFPresetLineDash(dash)));
        var shape = new XDDFShapeProperties();
        shape.setLineProperties(stroke);
        drawn.setShapeProperties(shape);
    }

    /** In grey the lines differ by marker and dash. */
    private static MarkerStyle marker(String table) {
        return switch (table) {
            case WITH_MEASURES -> MarkerStyle.CIRCLE;
            case "table8" -> MarkerStyle.TRIANGLE;
            case "table9" -> MarkerStyle.DIAMOND;
            case ChartTarget.NAME -> MarkerStyle.X; // large, to be seen below other marks: see StreamedBook
            default -> MarkerStyle.NONE;
        };
    }

    private static Optional<PresetLineDash> dash(String table) {
        return switch (table) {
            case "table8" -> Optional.of(PresetLineDash.SYSTEM_DOT);
            case "table9" -> Optional.of(PresetLineDash.DASH);
            default -> Optional.empty();
        };
    }

    private static int color(String table) {
        return switch (table) {
            case WITH_MEASURES -> 0x0F4C75;
            case "table8" -> 0x2E9E6B;
            case "table9" -> 0xB5652B;
            case ChartTarget.NAME -> 0xB00020;
            default -> 0x4A5560;
        };
    }

    private static XDDFLineProperties stroke(int rgb, double points) {
        var color = XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
        var stroke = new XDDFLineProperties(new XDDFSolidFillProperties(color));
        stroke.setWidth(points);
        return stroke;
    }
}
