package org.ctfdesk.ui.versions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.ScrolledPage;
import org.ctfdesk.ui.control.Visibility;
import org.ctfdesk.ui.versions.VersionsViewModel.Line;

/** The page of versions: a field to name the report as it stands, and what was named before, the latest first. */
public final class VersionsView extends ScrolledPage {
    private static final int WIDEST = 860;
    private static final int FIELD = 340;

    private final VersionsViewModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final Label wrong = PageHead.wrapped("", "count-error");
    private final VBox list = new VBox(18);

    public VersionsView(VersionsViewModel model, Words words) {
        super(VersionsViewModel.PAGE, words.of("ui.versions.title"));
        this.model = model;
        this.words = words;
        name.setPromptText(words.of("ui.versions.prompt"));
        name.setAccessibleText(words.of("ui.versions.prompt"));
        name.setPrefWidth(FIELD);
        name.setOnAction(event -> name());
        name.textProperty().addListener((property, old, now) -> tell(""));
        var button = new ActionButton(words, "ui.versions.name", this::name, "accent");
        tell("");
        page.getChildren().addAll(new PageHead(words.of("ui.versions.title"), words.of("ui.versions.what")),
                new FlowPane(8, 8, name, button), wrong, list);
        model.linesProperty().addListener((property, old, now) -> show(now));
        show(model.linesProperty().get());
    }

    private void name() {
        var why = model.name(name.getText());
        if (why.isEmpty()) {
            name.clear();
        }
        tell(why);
    }

    private void tell(String why) {
        wrong.setText(why);
        Visibility.show(wrong, !why.isEmpty());
    }

    private void show(List<Line> lines) {
        list.getChildren().setAll(lines.isEmpty() ? List.of(PageHead.wrapped(words.of("ui.versions.none"), "quiet"))
                : lines.stream().map(this::row).toList());
    }

    private Node row(Line line) {
        var told = line.changes().isEmpty() ? line.told() : line.told() + " · " + line.changes();
        var row = new VBox(4, PageHead.wrapped(line.version().name(), "profile-title"), PageHead.wrapped(told, "quiet"),
                new FlowPane(8, 8, new ActionButton(words, "ui.versions.compare", () -> model.compare(line), "small"),
                        new ActionButton(words, "ui.versions.restore", () -> model.restore(line), "small"),
                        new ActionButton(words, "ui.versions.remove", () -> model.remove(line), "small")));
        row.setMaxWidth(WIDEST);
        return row;
    }
}
