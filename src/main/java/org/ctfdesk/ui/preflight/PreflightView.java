package org.ctfdesk.ui.preflight;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ScrolledPage;
import org.ctfdesk.ui.preflight.PreflightViewModel.Point;
import org.ctfdesk.ui.preflight.PreflightViewModel.Preflight;

/** The preflight page. */
public final class PreflightView extends ScrolledPage {
    private final PreflightViewModel model;
    private final Words words;
    private final Runnable export;

    /**
     * @param export what the button below the list does
     */
    public PreflightView(PreflightViewModel model, Words words, Runnable export) {
        super(PreflightViewModel.PAGE, words.of("ui.outline.preflight"));
        this.model = model;
        this.words = words;
        this.export = export;
        model.preflightProperty().addListener((property, old, now) -> show());
        show();
    }

    private void show() {
        page.getChildren().clear();
        model.preflightProperty().get().ifPresent(this::show);
    }

    private void show(Preflight preflight) {
        var lamp = new Circle(13);
        lamp.getStyleClass().addAll("lamp", "lamp-" + preflight.light().name().toLowerCase(Locale.ROOT));
        var title = label(words.of("ui.preflight." + preflight.light()), "profile-title");
        var head = new HBox(12, lamp, title);
        head.setAlignment(Pos.CENTER_LEFT);
        page.getChildren().addAll(head, label(preflight.summary(), "quiet"));
        var chapter = Optional.<ReviewChapter>empty();
        for (var point : preflight.points()) {
            if (!chapter.equals(Optional.of(point.chapter()))) {
                chapter = Optional.of(point.chapter());
                page.getChildren().add(label(words.of("ui.preflight.chapter." + point.chapter()), "section"));
            }
            page.getChildren().add(point(point));
        }
        var button = new Button(words.of("ui.menu.export"));
        button.getStyleClass().add("accent");
        button.setOnAction(event -> export.run());
        page.getChildren().add(button);
    }

    private Node point(Point point) {
        var title = point.count() > 1 ? words.of("ui.preflight.times", point.count(), point.title()) : point.title();
        var box = new VBox(4, label(title, "claim"), label(point.first(), "cell-words"));
        point.finding().ifPresent(finding -> {
            var link = new Hyperlink(words.of("ui.preflight.show"));
            link.setOnAction(event -> model.goTo(finding));
            box.getChildren().add(link);
        });
        box.getStyleClass().addAll("cell-finding", "cell-finding-" + point.severity().name().toLowerCase(Locale.ROOT));
        return box;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(860);
        label.getStyleClass().add(style);
        return label;
    }
}
