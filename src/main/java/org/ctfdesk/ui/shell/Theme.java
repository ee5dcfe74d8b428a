package org.ctfdesk.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import org.ctfdesk.ui.common.Settings;

/** The colours of the window: light or dark, as the settings have it. */
final class Theme {
    private final Settings settings;
    private final Parent root;
    private final BooleanProperty dark = new SimpleBooleanProperty();

    /** @param root of the window */
    Theme(Settings settings, Parent root) {
        this.settings = settings;
        this.root = root;
        dark.set(settings.isDark());
        dark.addListener((property, old, now) -> show());
        for (var sheet : List.of("desk.css", "article6.css")) {
            root.getStylesheets().add(Theme.class.getResource("/org/ctfdesk/ui/" + sheet).toExternalForm());
        }
        show();
    }

    BooleanProperty darkProperty() {
        return dark;
    }

    private void show() {
        settings.setDark(dark.get());
        Application.setUserAgentStylesheet(dark.get() ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(dark.get() ? "dark" : "light");
    }
}
