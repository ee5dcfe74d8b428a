package org.ctfdesk.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctfdesk.picture.Shape.Anchor;
import org.ctfdesk.picture.Shape.Point;

/** A drawing as SVG, with its title and what it says for screen readers. The same drawing gives the same text. */
public final class SvgText {
    private final Drawing drawing;
    private final StringBuilder out = new StringBuilder();

    private SvgText(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The whole file, in UTF-8. */
    public static String of(Drawing drawing) {
        return new SvgText(drawing).write();
    }

    private String write() {
        var chart = drawing.chart();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ").append(number(drawing.width())).append(' ')
                .append(number(drawing.height())).append("\" width=\"").append(number(drawing.width())).append("\" height=\"")
                .append(number(drawing.height())).append("\" font-family=\"sans-serif\" font-size=\"12\">\n<title>")
                .append(escaped(chart.title())).append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n<defs>\n");
        for (var i = 0; i < chart.series().size(); i++) {
            pattern(i);
        }
        out.append("</defs>\n");
        drawing.shapes().forEach(this::shape);
        return out.append("</svg>\n").toString();
    }

    /** The colour with strokes over it, so that it is told apart on paper without colours. */
    private void pattern(int series) {
        out.append("<pattern id=\"").append(id(series)).append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"");
        var strokes = Palette.strokes(series);
        if (strokes > 0) {
            out.append(" patternTransform=\"rotate(").append(strokes).append(")\"");
        }
        out.append("><rect width=\"8\" height=\"8\" fill=\"").append(Palette.colour(series)).append("\"/>");
        if (strokes >= 0) {
            out.append("<path d=\"M0 4H8\" stroke=\"white\" stroke-width=\"1.4\"/>");
        }
        out.append("</pattern>\n");
    }

    /** Names of patterns are told apart where several pictures stand on one page. */
    private String id(int series) {
        return "p" + Integer.toHexString(drawing.chart().title().hashCode()) + "-" + series;
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Area area -> out.append("<polygon points=\"").append(points(area.points())).append("\" fill=\"url(#")
                    .append(id(area.series())).append(")\" stroke=\"white\" stroke-width=\"0.8\">").append(title(area.told()))
                    .append("</polygon>\n");
            case Shape.Line line -> {
                var dash = Palette.dash(line.series());
                out.append("<polyline points=\"").append(points(line.points())).append("\" fill=\"none\" stroke=\"")
                        .append(Palette.colour(line.series())).append("\" stroke-width=\"2\"");
                if (!dash.isEmpty()) {
                    out.append(" stroke-dasharray=\"").append(dash.stream().map(SvgText::number).collect(Collectors.joining(" ")))
                            .append('"');
                }
                out.append("/>\n");
            }
            case Shape.Mark mark -> out.append("<path d=\"").append(mark(mark)).append("\" fill=\"").append(Palette.colour(mark.series()))
                    .append("\">").append(title(mark.told())).append("</path>\n");
            case Shape.Rule rule -> out.append("<path d=\"M").append(point(rule.from())).append('L').append(point(rule.to()))
                    .append("\" stroke=\"").append(rule.strong() ? "#333333" : "#dddddd").append("\"/>\n");
            case Shape.Label label -> out.append("<text x=\"").append(number(label.at().x()))
                    .append("\" y=\"").append(number(label.at().y()))
                    .append("\" fill=\"#333333\"").append(anchor(label.anchor())).append('>')
                    .append(escaped(label.text())).append("</text>\n");
        }
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    /** A square, a lozenge, a triangle standing and hanging. */
    private static String mark(Shape.Mark mark) {
        var x = mark.at().x();
        var y = mark.at().y();
        var corners = Marks.corners(mark.series());
        return corners.stream().map(corner -> number(x + corner.x()) + " " + number(y + corner.y()))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private static String title(String told) {
        return told.isEmpty() ? "" : "<title>" + escaped(told) + "</title>";
    }

    private static String points(List<Point> points) {
        return points.stream().map(SvgText::point).collect(Collectors.joining(" "));
    }

    private static String point(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
