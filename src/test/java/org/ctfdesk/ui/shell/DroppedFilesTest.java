package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.ui.common.OpenReport;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** Files dragged from a stick onto the page of the workshop, in the real window. */
class DroppedFilesTest extends WindowCase {
    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    /** What the system hands over with a drag: it offers files and nothing else. No public way leads to one without a mouse. */
    private static Dragboard board(List<File> files) throws ReflectiveOperationException {
        var clipboard = Proxy.newProxyInstance(TKClipboard.class.getClassLoader(), new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> arguments[0].equals(DataFormat.FILES) && !files.isEmpty();
                    case "getContent" -> arguments[0].equals(DataFormat.FILES) ? files : null;
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> null;
                });
        var made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
        made.setAccessible(true);
        return made.newInstance(clipboard);
    }

    private static DragEvent fire(Node node, EventType<DragEvent> type, List<File> files) throws ReflectiveOperationException {
        var event = new DragEvent(null, node, type, board(files), 20, 20, 20, 20, TransferMode.COPY, null, node,
                new PickResult(node, 20, 20));
        Event.fireEvent(node, event);
        return event;
    }

    private Path handedIn(String name) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ReportFile.save(file, ExerciseText.handOut(Shipped.of("first-hour").orElseThrow().make()));
        return file;
    }

    private List<String> shown() {
        return stage.getScene().getRoot().lookupAll(".matrix .label").stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void filesAndFoldersAreMarkedAndTheOpenReportStaysOpen() throws Exception {
        var ana = handedIn("stick/Ana.ctfdesk").toFile();
        handedIn("stick/group/Budi.ctfdesk");
        Files.writeString(folder.resolve("stick/broken.ctfdesk"), "{ \"ctfDesk\"");
        var open = new OpenReport(Samples.of("host"), Optional.empty(), "host");
        onFx(() -> shell.workplace().openProperty().set(open));
        onFx(() -> open.pageProperty().set("workshop"));
        var page = fromFx(() -> stage.getScene().lookup("#page-workshop"));
        assertTrue(fromFx(() -> fire(page, DragEvent.DRAG_OVER, List.of(ana)).isAccepted()));
        assertFalse(fromFx(() -> fire(page, DragEvent.DRAG_OVER, List.of()).isAccepted()), "nothing is dragged");
        fromFx(() -> fire(page, DragEvent.DRAG_DROPPED, List.of(folder.resolve("stick").toFile(), ana)));
        until(() -> shown().contains("Ana"));
        var names = fromFx(this::shown);
        assertTrue(names.containsAll(List.of("Ana", "Budi", "broken")), names.toString());
        assertEquals(1, names.stream().filter("Ana"::equals).count(), "once, though it was dropped beside its folder");
        assertEquals(open, fromFx(() -> shell.workplace().open()));
        assertEquals("workshop", fromFx(() -> open.pageProperty().get()));
    }
}
