package org.ctfdesk.ui.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ctfdesk.sample.Sample;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.Uncached;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The first page: begin, open, or learn from a sample. */
public final class WelcomeView {
    private static final double WIDTH = 860;
    private static final String ICON = "/org/ctfdesk/ui/icons/ctf-desk-128.png";

    private final Words words;
    private final VBox page = new VBox(22);
    private final ScrollPane root = new ScrollPane();

    /**
     * @param rescue what a kill left behind, by the words to show; run where the user wants it back
     * @param givenUp edits that were discarded, the latest first
     */
    public WelcomeView(
            Words words, Runnable create, Runnable open, List<Path> recent, Consumer<Path> openRecent, List<Sample> samples,
            Consumer<Sample> openSample, List<Rescue> rescue, List<GivenUp> givenUp) {
        this.words = words;
        page.getChildren().add(head());
        rescue.forEach(each -> page.getChildren().add(rescue(each)));
        page.getChildren().add(beginnings(create, open));
        page.getChildren().add(lists(recent, openRecent, samples, openSample));
        if (!givenUp.isEmpty()) {
            page.getChildren().add(givenUp(givenUp));
        }
        page.getStyleClass().add("welcome");
        page.setMaxWidth(WIDTH);
        var ground = new StackPane(page);
        ground.getStyleClass().add("welcome-ground");
        root.setContent(ground);
        root.setFitToWidth(true);
        Uncached.always(root);
        root.setFitToHeight(true);
        root.getStyleClass().add("welcome-scroll");
    }

    /**
     * Something left behind.
     *
     * @param told what it is, in words
     */
    public record Rescue(String told, Runnable restore, Runnable discard) {}

    /**
     * Edits that were given up and are still kept.
     *
     * @param told when that was, in words
     */
    public record GivenUp(String name, String told, Runnable open) {}

    /** What goes into the window. */
    public Parent root() {
        return root;
    }

    private Node head() {
        var title = new Label("CTF Desk");
        title.getStyleClass().add("welcome-title");
        var what = label("ui.welcome.what", "quiet");
        var text = new VBox(4, title, what);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(20, text);
        head.setAlignment(Pos.CENTER_LEFT);
        var picture = WelcomeView.class.getResourceAsStream(ICON);
        if (picture != null) {
            var view = new ImageView(new Image(picture));
            view.setFitHeight(84);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            head.getChildren().addFirst(view);
        }
        return head;
    }

    private Node rescue(Rescue rescue) {
        var told = new Label(rescue.told());
        PageHead.wrap(told);
        told.setMinHeight(Region.USE_PREF_SIZE);
        var restore = new ActionButton(words, "ui.welcome.restore", rescue.restore(), "accent");
        var box = new VBox(8, told, new HBox(8, restore, new ActionButton(words, "ui.welcome.discard", rescue.discard())));
        box.getStyleClass().add("rescue");
        return box;
    }

    private Node givenUp(List<GivenUp> all) {
        var box = new VBox(2, label("ui.welcome.givenUp", "section"));
        all.forEach(each -> box.getChildren().add(row(each.name(), each.told(), each.open())));
        box.getStyleClass().add("given-up");
        return box;
    }

    private Node beginnings(Runnable create, Runnable open) {
        var first = card("ui.welcome.new", "ui.welcome.new.what", MaterialDesignF.FILE_PLUS_OUTLINE, create);
        first.getStyleClass().add("card-first");
        return halves(first, card("ui.welcome.open", "ui.welcome.open.what", MaterialDesignF.FOLDER_OPEN_OUTLINE, open));
    }

    private Node lists(List<Path> recent, Consumer<Path> openRecent, List<Sample> samples, Consumer<Sample> openSample) {
        var learn = new ArrayList<Node>(List.of(label("ui.welcome.samples", "section")));
        samples.forEach(sample -> {
            var colon = sample.title(words).indexOf(": ");
            learn.add(colon < 0
                    ? row(sample.title(words), "", () -> openSample.accept(sample))
                    : row(sample.title(words).substring(0, colon), sample.title(words).substring(colon + 2),
                            () -> openSample.accept(sample)));
        });
        var samplesBox = new VBox(2, learn.toArray(Node[]::new));
        if (recent.isEmpty()) {
            return samplesBox;
        }
        var lately = new VBox(2, label("ui.welcome.recent", "section"));
        recent.forEach(file -> lately.getChildren().add(
                row(file.getFileName().toString(), String.valueOf(file.getParent()), () -> openRecent.accept(file))));
        return new VBox(14, lately, samplesBox);
    }

    private static Node halves(Region left, Region right) {
        var grid = new GridPane(16, 0);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        left.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        right.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        grid.addRow(0, left, right);
        return grid;
    }

    private Button card(String key, String explained, Ikon icon, Runnable action) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().add("card-icon");
        var text = new VBox(2, line(words.of(key), "card-title"), line(words.of(explained), "card-what"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var box = new HBox(14, sign, text);
        box.setAlignment(Pos.CENTER_LEFT);
        var card = wide(box, action);
        card.getStyleClass().add("card");
        card.setTooltip(new Tooltip(words.of(explained)));
        card.setAccessibleText(words.of(key) + ". " + words.of(explained));
        return card;
    }

    private static Node row(String title, String explained, Runnable action) {
        var text = new VBox(line(title, "welcome-link"));
        if (!explained.isEmpty()) {
            text.getChildren().add(line(explained, "quiet"));
        }
        var row = wide(text, action);
        row.getStyleClass().add("welcome-row");
        row.setAccessibleText(title + ". " + explained);
        row.setTooltip(new Tooltip(explained.isEmpty() ? title : explained));
        return row;
    }

    /** A button as wide as there is room. */
    private static Button wide(Region content, Runnable action) {
        var button = new Button(null, content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Words that take a second line where one has no room for them. */
    private static Label line(String text, String style) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private Label label(String key, String style) {
        var label = new Label(words.of(key));
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
