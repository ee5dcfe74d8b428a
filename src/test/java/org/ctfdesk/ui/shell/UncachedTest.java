package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** No page holds a picture of itself once it was looked at. */
class UncachedTest extends WindowCase {
    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    @Test
    void noScrollPaneKeepsAPictureOfWhatItShows() throws Exception {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport());
        var seen = 0;
        for (var page : List.of("plan", "glance", "profile", "flexibility", "checklist", "versions", "settings", "form")) {
            onFx(() -> open().pageProperty().set(page));
            var viewports = fromFx(() -> List.copyOf(stage.getScene().getRoot().lookupAll(".viewport")));
            seen += viewports.size();
            assertEquals(List.of(), fromFx(() -> viewports.stream().filter(Node::isCache).toList()), page);
        }
        assertTrue(seen > 8, seen + " scroll panes");
    }
}
