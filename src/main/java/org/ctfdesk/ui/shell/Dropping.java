package org.ctfdesk.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.ctfdesk.ui.shell.desk.Opening;

/** Files dropped on the window are opened. */
final class Dropping {
    private Dropping() {}

    /** @param open what opens one */
    static void on(Node root, Consumer<Path> open) {
        root.setOnDragOver(event -> {
            if (dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        root.setOnDragDropped(event -> {
            var file = dragged(event);
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(open);
        });
    }

    /** The file that is dragged over the window, where it is one that can be opened. */
    private static Optional<Path> dragged(DragEvent event) {
        var files = event.getDragboard().getFiles();
        return event.getGestureSource() == null && files.size() == 1
                ? Optional.of(files.getFirst().toPath()).filter(Opening::canOpen)
                : Optional.empty();
    }
}
