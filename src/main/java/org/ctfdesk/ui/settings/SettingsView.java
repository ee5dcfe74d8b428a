package org.ctfdesk.ui.settings;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ClosedChoice;
import org.ctfdesk.ui.control.PageScroll;

/** The page of settings. Each holds at once and is kept; there is nothing to be saved. */
public final class SettingsView implements Page {
    /** Key of the page. */
    public static final String PAGE = "settings";

    private static final double FIELD = 320;

    private final Words words;
    private final VBox page;
    private final ScrollPane root;

    /** @param groups asked when the page is first looked at */
    public SettingsView(Supplier<List<Setting.Group>> groups, Words words) {
        this.words = words;
        page = new VBox(16, new PageHead(words.of("ui.settings.title"), words.of("ui.settings.intro")));
        var heads = page.getChildren().size();
        root = new PageScroll(page, words.of("ui.settings.title"));
        root.sceneProperty().addListener((property, old, now) -> {
            if (now != null && page.getChildren().size() == heads) {
                fill(groups.get());
            }
        });
    }

    private void fill(List<Setting.Group> groups) {
        for (var group : groups) {
            page.getChildren().add(PageHead.wrapped(words.of("ui.settings." + group.key()), "section"));
            group.settings().forEach(setting -> page.getChildren().add(row(setting)));
        }
    }

    @Override
    public String key() {
        return PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    /** Reached from the menus and the palette; no report has settings of its own. */
    @Override
    public boolean isOffered(Report report) {
        return false;
    }

    private Node row(Setting setting) {
        var name = new Label(words.of("ui.settings." + setting.key()));
        name.getStyleClass().add("claim");
        PageHead.wrap(name);
        var control = control(setting);
        if (!(setting instanceof Setting.Switch)) {
            name.setLabelFor(control);
        }
        control.setAccessibleText(words.of("ui.settings." + setting.key()));
        control.setId("setting-" + setting.key());
        var what = PageHead.wrapped(words.of("ui.settings." + setting.key() + ".what"), "quiet");
        return setting instanceof Setting.Switch ? new VBox(3, control, what) : new VBox(3, name, control, what);
    }

    private Region control(Setting setting) {
        return switch (setting) {
            case Setting.Choice<?> choice -> choice(choice);
            case Setting.Switch(var key, var value) -> {
                var box = new CheckBox(words.of("ui.settings." + key));
                PageHead.wrap(box);
                box.selectedProperty().bindBidirectional(value);
                yield box;
            }
            case Setting.Line(var key, var value) -> {
                var field = new TextField();
                field.textProperty().bindBidirectional(value);
                field.setMaxWidth(FIELD);
                yield field;
            }
            case Setting.Told(var key, var told, var action, var act) -> {
                var button = new Button(words.of("ui.settings." + action));
                button.getStyleClass().add("small");
                button.setOnAction(event -> act.run());
                var line = new FlowPane(10, 6, PageHead.wrapped(told), button);
                line.setAlignment(Pos.CENTER_LEFT);
                yield line;
            }
        };
    }

    private static <T> ComboBox<T> choice(Setting.Choice<T> choice) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choice.options());
        box.setConverter(new ClosedChoice<>(choice.told()));
        box.valueProperty().bindBidirectional(choice.value());
        box.setPrefWidth(FIELD);
        return box;
    }
}
