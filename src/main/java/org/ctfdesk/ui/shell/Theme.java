package org.ctfdesk.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.ctfdesk.ui.common.Settings;

/** The colours of the window: light, dark or with the strongest contrast, as the settings have it. */
final class Theme {
    private final Settings settings;
    private final Parent root;
    private final ObjectProperty<Settings.Look> look = new SimpleObjectProperty<>();

    /** @param root of the window */
    Theme(Settings settings, Parent root) {
        this.settings = settings;
        this.root = root;
        look.set(settings.look());
        look.addListener((property, old, now) -> show());
        root.getStylesheets().addAll(sheets());
        show();
    }

    ObjectProperty<Settings.Look> lookProperty() {
        return look;
    }

    /** The style sheets of the window, for windows beside it. */
    List<String> sheets() {
        return Stream.of("desk.css", "article6.css", "controls.css", "workshop.css")
                .map(sheet -> Theme.class.getResource("/org/ctfdesk/ui/" + sheet).toExternalForm())
                .toList();
    }

    /** The style classes that windows beside it need to look alike. */
    List<String> styles() {
        return List.of("window", "shell", look.get().name().toLowerCase(Locale.ROOT));
    }

    private void show() {
        settings.setLook(look.get());
        var dark = look.get() == Settings.Look.DARK;
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        for (var each : Settings.Look.values()) {
            root.getStyleClass().remove(each.name().toLowerCase(Locale.ROOT));
        }
        root.getStyleClass().add(look.get().name().toLowerCase(Locale.ROOT));
    }
}
