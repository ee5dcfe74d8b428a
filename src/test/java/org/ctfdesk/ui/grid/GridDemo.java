package org.ctfdesk.ui.grid;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The grid in a window, to be looked at: arguments {@code large dark mirrored zoom=1.5}. */
public final class GridDemo {
    private GridDemo() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Apart from the main class: a main class that is an Application does not start from the class path. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            List<String> arguments = getParameters().getRaw();
            boolean dark = arguments.contains("dark");
            Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet()
                    : new PrimerLight().getUserAgentStylesheet());
            FormGrid grid = new FormGrid();
            grid.localeProperty().set(Locale.ENGLISH);
            grid.editsProperty().set(new ListEdits(grid));
            grid.contentProperty().set(arguments.contains("large") ? Samples.large(5_000, 25) : Samples.progress());
            arguments.stream()
                    .filter(a -> a.startsWith("zoom="))
                    .forEach(a -> grid.zoomProperty().set(Double.parseDouble(a.substring(5))));
            if (arguments.contains("mirrored")) {
                grid.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            }
            StackPane root = new StackPane(grid);
            root.setPadding(new Insets(16));
            stage.setScene(new Scene(root, 1100, 640));
            stage.setTitle("Form grid");
            stage.show();
            grid.requestFocus();
            grid.select(6, 5);
            arguments.stream().filter(a -> a.startsWith("edit=")).forEach(a -> {
                String[] place = a.substring(5).split(",");
                PauseTransition pause = new PauseTransition(Duration.seconds(1));
                pause.setOnFinished(event -> {
                    grid.select(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
                    grid.edit();
                });
                pause.play();
            });
            arguments.stream().filter(a -> a.startsWith("select=")).forEach(a -> {
                String[] place = a.substring(7).split(",");
                grid.moveTo(new GridCursor(
                        Integer.parseInt(place[0]),
                        Integer.parseInt(place[1]),
                        Integer.parseInt(place[2]),
                        Integer.parseInt(place[3])));
            });
        }
    }
}
