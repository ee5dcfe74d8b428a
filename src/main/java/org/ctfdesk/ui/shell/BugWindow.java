package org.ctfdesk.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HexFormat;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.ctfdesk.program.Version;
import org.ctfdesk.text.Words;

/** Tells of a bug of ours: a short code, the details to copy, a copy of the report to save. Nothing typed is lost. */
final class BugWindow {
    private final Words words;
    private final Runnable saveCopy;
    private boolean isOpen;

    BugWindow(Words words, Runnable saveCopy) {
        this.words = words;
        this.saveCopy = saveCopy;
    }

    void show(Throwable bug) {
        if (isOpen) {
            return; // one bug at a time: a second is mostly the same again
        }
        isOpen = true;
        var trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        var details = "CTF Desk " + Version.NUMBER + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + "\n" + trace;
        var copy = new ButtonType(words.of("ui.bug.copy"), ButtonData.LEFT);
        var save = new ButtonType(words.of("ui.bug.save"), ButtonData.LEFT);
        var close = new ButtonType(words.of("ui.dialog.close"), ButtonData.OK_DONE);
        var alert = new Alert(Alert.AlertType.ERROR, words.of("ui.bug.told"), copy, save, close);
        alert.setTitle("CTF Desk");
        alert.setHeaderText(words.of("ui.bug.title", code(bug)));
        var area = new TextArea(details);
        area.setEditable(false);
        alert.getDialogPane().setExpandableContent(area);
        var chosen = alert.showAndWait().orElse(close);
        isOpen = false;
        if (chosen == copy) {
            var content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        } else if (chosen == save) {
            saveCopy.run();
        }
    }

    /** The same bug in the same version has the same code. */
    static String code(Throwable bug) {
        var root = bug;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var where = root.getStackTrace().length == 0 ? "" : root.getStackTrace()[0].toString();
        return HexFormat.of().withUpperCase().toHexDigits((root.getClass().getName() + where).hashCode());
    }
}
