package org.ctfdesk.ui.grid;

import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * How long 5,000 rows of 25 columns take to be shown and scrolled at 1500 x 900; run with {@code -Dprism.order=sw} and, to
 * see frames beyond 60 in a second, {@code -Djavafx.animation.fullspeed=true}. Arguments: {@code grid}, {@code table},
 * {@code modena}; {@code work} prints the time of layout alone.
 */
public final class GridBench {
    private static final int ROWS = 5_000;
    private static final int COLUMNS = 25;
    private static final int FRAMES = 120;
    private static final int WARM_UP = Integer.getInteger("warm", 3);
    private static final int REPEATS = Integer.getInteger("repeats", 10);

    private GridBench() {}

    private record Result(double layout, double median, double high, double work, double heap) {}

    public static void main(String[] arguments) throws InterruptedException {
        List<String> asked = List.of(arguments);
        boolean table = asked.contains("table");
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            if (!asked.contains("modena")) {
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            }
        });
        ListContent content = Samples.large(ROWS, COLUMNS);
        Result[] results = new Result[REPEATS];
        for (int i = -WARM_UP; i < REPEATS; i++) {
            Result result = once(table, content);
            if (i == -WARM_UP) {
                System.out.printf("first of all: layout %.0f ms%n", result.layout);
            }
            if (i >= 0) {
                results[i] = result;
            }
        }
        System.out.printf(
                "%s: first layout %.0f ms; frame median %.1f ms, 95 %% %.1f ms; work of a frame on the FX thread %.1f ms;"
                        + " heap added %.0f MB%n",
                table ? "TableView" : "FormGrid",
                middle(results, r -> r.layout),
                middle(results, r -> r.median),
                middle(results, r -> r.high),
                middle(results, r -> r.work),
                middle(results, r -> r.heap));
        Platform.exit();
    }

    private static double middle(Result[] results, java.util.function.ToDoubleFunction<Result> of) {
        return Arrays.stream(results).mapToDouble(of).sorted().toArray()[results.length / 2];
    }

    private static Result once(boolean table, ListContent content) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Result[] result = new Result[1];
        double before = heap();
        Platform.runLater(() -> start(table, content, before, r -> {
            result[0] = r;
            done.countDown();
        }));
        done.await();
        return result[0];
    }

    private static void start(boolean table, ListContent content, double before, Consumer<Result> after) {
        Stage stage = new Stage();
        StackPane root = new StackPane();
        stage.setScene(new Scene(root, 1500, 900));
        stage.show();
        long start = System.nanoTime();
        Parent shown = table ? table(content) : grid(content);
        root.getChildren().add(shown);
        root.applyCss();
        root.layout();
        double layout = (System.nanoTime() - start) / 1e6;
        double[] frames = new double[FRAMES];
        double[] work = new double[FRAMES];
        new AnimationTimer() {
            private int frame = -10;
            private long last;
            private double heap;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame == 0) {
                    heap = heap() - before;
                    time = System.nanoTime();
                } else if (frame > 0) {
                    frames[frame - 1] = (time - last) / 1e6;
                }
                last = time;
                if (frame == FRAMES) {
                    stop();
                    stage.hide();
                    Arrays.sort(frames);
                    Arrays.sort(work);
                    after.accept(new Result(
                            layout, frames[FRAMES / 2], frames[FRAMES * 95 / 100], work[FRAMES / 2], heap));
                    return;
                }
                scroll(table, shown);
                if (frame >= 0) {
                    root.applyCss();
                    root.layout();
                    work[frame] = (System.nanoTime() - time) / 1e6;
                }
                frame++;
            }
        }.start();
    }

    private static void scroll(boolean table, Parent shown) {
        if (table) {
            for (Node node : shown.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getOrientation() == javafx.geometry.Orientation.VERTICAL) {
                    bar.setValue(bar.getValue() + 60 / 250_000.0);
                }
            }
        } else {
            javafx.event.Event.fireEvent(shown.lookup(".view"), wheel(-60));
        }
    }

    static ScrollEvent wheel(double pixels) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, pixels, 0, pixels, null, 0,
                null, 0, 0, null);
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static Parent grid(ListContent content) {
        FormGrid grid = new FormGrid();
        grid.contentProperty().set(content);
        return grid;
    }

    private static Parent table(ListContent content) {
        TableView<Integer> table = new TableView<>(FXCollections.observableArrayList(
                IntStream.range(content.headRows(), content.rowCount()).boxed().toList()));
        table.setFixedCellSize(40);
        for (int c = 0; c < content.columnCount(); c++) {
            int column = c;
            TableColumn<Integer, String> tableColumn = new TableColumn<>("" + c);
            tableColumn.setPrefWidth(content.preferredWidth(c));
            tableColumn.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(content.cell(row.getValue(), column).text()));
            table.getColumns().add(tableColumn);
        }
        return table;
    }
}
