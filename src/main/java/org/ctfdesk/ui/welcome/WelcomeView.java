package org.ctfdesk.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ctfdesk.sample.Sample;
import org.ctfdesk.text.Words;

/** The first page: begin, open, or learn from a sample. */
public final class WelcomeView {
    private final Words words;
    private final VBox root = new VBox(14);

    /**
     * @param rescue what a kill left behind, by the words to show; run where the user wants it back
     */
    public WelcomeView(
            Words words, Runnable create, Runnable open, List<Path> recent, Consumer<Path> openRecent, List<Sample> samples,
            Consumer<Sample> openSample, List<Rescue> rescue) {
        this.words = words;
        var title = new Label("CTF Desk");
        title.getStyleClass().add("welcome-title");
        var what = label("ui.welcome.what");
        what.setMaxWidth(640);
        root.getChildren().addAll(title, what);
        rescue.forEach(each -> root.getChildren().add(rescue(each)));
        var begin = button("ui.welcome.new", create);
        begin.getStyleClass().add("accent");
        root.getChildren().add(new HBox(10, begin, button("ui.welcome.open", open)));
        if (!recent.isEmpty()) {
            root.getChildren().add(section("ui.welcome.recent"));
            recent.forEach(file -> root.getChildren().add(link(file.getFileName() + "  ·  " + file.getParent(), () -> openRecent.accept(file))));
        }
        root.getChildren().add(section("ui.welcome.samples"));
        samples.forEach(sample -> root.getChildren().add(link(sample.title(), () -> openSample.accept(sample))));
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("welcome");
        root.setFillWidth(false);
    }

    /**
     * Something left behind.
     *
     * @param told what it is, in words
     */
    public record Rescue(String told, Runnable restore, Runnable discard) {}

    /** What goes into the window. */
    public Parent root() {
        return root;
    }

    private Node rescue(Rescue rescue) {
        var told = new Label(rescue.told());
        told.setWrapText(true);
        told.setMaxWidth(620);
        var restore = button("ui.welcome.restore", rescue.restore());
        restore.getStyleClass().add("accent");
        var box = new VBox(8, told, new HBox(8, restore, button("ui.welcome.discard", rescue.discard())));
        box.getStyleClass().add("rescue");
        return box;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Node link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setOnAction(event -> action.run());
        return link;
    }

    private Label label(String key) {
        var label = new Label(words.of(key));
        label.setWrapText(true);
        return label;
    }

    private Node section(String key) {
        var label = label(key);
        label.getStyleClass().add("section");
        return label;
    }
}
