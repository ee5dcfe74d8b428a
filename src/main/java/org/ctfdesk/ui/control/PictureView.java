package org.ctfdesk.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.ctfdesk.picture.Chart;
import org.ctfdesk.picture.Drawing;
import org.ctfdesk.picture.Marks;
import org.ctfdesk.picture.Palette;
import org.ctfdesk.picture.Shape;

/** A drawing on the screen: the mouse, or the arrow keys, walk from place to place, and what stands there is told. */
public final class PictureView extends Pane {
    private static final int TILE = 8;
    private static final int MOST = 60;

    private final Drawing drawing;
    private final Consumer<String> tell;
    private final Line cursor = new Line();
    private int place = -1;

    /** @param tell what the figures at a place are, in words; "" where nobody points at one */
    public PictureView(Drawing drawing, Consumer<String> tell) {
        this.drawing = drawing;
        this.tell = tell;
        getStyleClass().add("picture");
        setPrefSize(drawing.width(), drawing.height());
        setMinSize(drawing.width(), drawing.height());
        setMaxSize(drawing.width(), drawing.height());
        setFocusTraversable(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // years run as figures are written, in every language
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(drawing.chart().title());
        drawing.shapes().forEach(shape -> getChildren().add(node(shape)));
        cursor.getStyleClass().add("picture-cursor");
        cursor.setVisible(false);
        getChildren().add(cursor);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> go(drawing.placeAt(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    private void walk(KeyEvent event) {
        var isForward = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN;
        if (isForward || event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP) {
            go(Math.clamp(place + (isForward ? 1 : -1), 0, drawing.chart().places().size() - 1));
            event.consume();
        }
    }

    private void go(int to) {
        if (to == place || drawing.chart().places().isEmpty()) {
            return;
        }
        place = to;
        var at = drawing.at(to);
        var isBar = drawing.chart().manner() == Chart.Manner.BARS;
        cursor.setStartX(isBar ? 4 : at);
        cursor.setEndX(isBar ? drawing.width() - 4 : at);
        cursor.setStartY(isBar ? at + 12 : drawing.top());
        cursor.setEndY(isBar ? at + 12 : drawing.bottom());
        cursor.setVisible(true);
        var told = drawing.told(to);
        setAccessibleText(drawing.chart().title() + ". " + told);
        tell.accept(told);
    }

    private void leave() {
        place = -1;
        cursor.setVisible(false);
        tell.accept("");
    }

    private static Node node(Shape shape) {
        return switch (shape) {
            case Shape.Area area -> {
                var polygon = new Polygon(flat(area.points(), 0, 0));
                polygon.setFill(fill(area.series()));
                polygon.getStyleClass().add("picture-area");
                yield polygon;
            }
            case Shape.Line line -> {
                var polyline = new Polyline(flat(line.points(), 0, 0));
                polyline.setStroke(Color.web(Palette.colour(line.series())));
                polyline.setStrokeWidth(2);
                polyline.getStrokeDashArray().setAll(Palette.dash(line.series()));
                yield polyline;
            }
            case Shape.Mark mark -> {
                var polygon = new Polygon(flat(Marks.corners(mark.series()), mark.at().x(), mark.at().y()));
                polygon.setFill(Color.web(Palette.colour(mark.series())));
                yield polygon;
            }
            case Shape.Rule rule -> {
                var line = new Line(rule.from().x(), rule.from().y(), rule.to().x(), rule.to().y());
                line.getStyleClass().add(rule.strong() ? "picture-zero" : "picture-rule");
                yield line;
            }
            case Shape.Label label -> text(label);
        };
    }

    private static Node text(Shape.Label label) {
        var text = new Text(label.text());
        text.getStyleClass().add("picture-text");
        text.setY(label.at().y());
        text.layoutBoundsProperty().addListener((property, old, now) -> place(text, label, now.getWidth()));
        place(text, label, text.getLayoutBounds().getWidth());
        return text;
    }

    private static void place(Text text, Shape.Label label, double width) {
        text.setX(switch (label.anchor()) {
            case START -> label.at().x();
            case MIDDLE -> label.at().x() - width / 2;
            case END -> label.at().x() - width;
        });
    }

    private static double[] flat(List<Shape.Point> points, double x, double y) {
        return points.stream().flatMapToDouble(point -> DoubleStream.of(point.x() + x, point.y() + y)).toArray();
    }

    /** The colour, with strokes over it in the series' direction. */
    private static Paint fill(int series) {
        var colour = Color.web(Palette.colour(series));
        var strokes = Palette.strokes(series);
        if (strokes < 0) {
            return colour;
        }
        var tile = new WritableImage(TILE, TILE);
        PixelWriter pixels = tile.getPixelWriter();
        for (var x = 0; x < TILE; x++) {
            for (var y = 0; y < TILE; y++) {
                var on = switch (strokes) {
                    case 45 -> (x + y) % TILE < 2;
                    case 135 -> Math.floorMod(x - y, TILE) < 2;
                    case 0 -> y < 2;
                    default -> x < 2;
                };
                pixels.setColor(x, y, on ? colour.interpolate(Color.WHITE, MOST / 100.0) : colour);
            }
        }
        return new ImagePattern(new ImageView(tile).getImage(), 0, 0, TILE, TILE, false);
    }
}
