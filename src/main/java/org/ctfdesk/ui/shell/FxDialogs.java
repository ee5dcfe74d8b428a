package org.ctfdesk.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;

/** The dialogs of a real window. */
final class FxDialogs implements Dialogs {
    /** Under what the folder is kept that several files were written into. */
    private static final String FOLDER = "folder";

    private final Stage stage;
    private final Words words;
    private final DialogFolders folders;

    FxDialogs(Stage stage, Words words, DialogFolders folders) {
        this.stage = stage;
        this.words = words;
        this.folders = folders;
    }

    @Override
    public Optional<Path> open(List<FileKind> kinds) {
        var chooser = chooser("ui.dialog.openFile", kinds);
        return chosen(chooser.showOpenDialog(stage), kinds.getFirst());
    }

    @Override
    public List<Path> openSeveral(List<FileKind> kinds) {
        var files = chooser("ui.dialog.openFile", kinds).showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().flatMap(file -> chosen(file, kinds.getFirst()).stream()).toList();
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        folders.begin(FOLDER).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        var folder = Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
        folder.ifPresent(chosen -> folders.chosen(FOLDER, chosen.resolve(FOLDER)));
        return folder;
    }

    @Override
    public Optional<Path> save(String suggested, FileKind kind) {
        var chooser = chooser("ui.dialog.saveFile", List.of(kind));
        chooser.setInitialFileName(suggested);
        return chosen(chooser.showSaveDialog(stage), kind).flatMap(path -> target(path, kind, this::replaces));
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of(title, words.of("ui.file." + kinds.getFirst().name())));
        for (var kind : kinds) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                    words.of("ui.file." + kind.name()), kind.endings().stream().map(ending -> "*" + ending).toList()));
        }
        folders.begin(kinds.getFirst().name()).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(File file, FileKind kind) {
        if (file != null) {
            folders.chosen(kind.name(), file.toPath());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    /**
     * The file that is written: what was chosen, with the ending of its kind. The system asks about the name as it was typed
     * alone, so one that gets its ending here is asked about here.
     *
     * @param replaces asked where a file of that name is there already
     */
    static Optional<Path> target(Path chosen, FileKind kind, Predicate<Path> replaces) {
        var name = chosen.getFileName().toString();
        if (kind.endings().stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return Optional.of(chosen);
        }
        var file = chosen.resolveSibling(name + kind.endings().getFirst());
        return !Files.exists(file) || replaces.test(file) ? Optional.of(file) : Optional.empty();
    }

    private boolean replaces(Path file) {
        return agrees(words.of("ui.dialog.exists", file.getFileName()), words.of("ui.dialog.replace"), words.of("ui.dialog.cancel"));
    }

    @Override
    public Unsaved unsaved(String report) {
        var save = new ButtonType(words.of("ui.dialog.save"), ButtonData.YES);
        var discard = new ButtonType(words.of("ui.dialog.discard"), ButtonData.NO);
        var cancel = new ButtonType(words.of("ui.dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var alert = alert(Alert.AlertType.CONFIRMATION, words.of("ui.dialog.unsaved", report), save, discard, cancel);
        var chosen = alert.showAndWait().orElse(cancel);
        return chosen == save ? Unsaved.SAVE : chosen == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean agrees(String question, String yes, String no) {
        var agreed = new ButtonType(yes, ButtonData.YES);
        var alert = alert(Alert.AlertType.CONFIRMATION, question, agreed, new ButtonType(no, ButtonData.NO));
        return alert.showAndWait().filter(agreed::equals).isPresent();
    }

    @Override
    public Decision decide(String question, String yes, String no) {
        var does = new ButtonType(yes, ButtonData.YES);
        var doesNot = new ButtonType(no, ButtonData.NO);
        var cancel = new ButtonType(words.of("ui.dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var chosen = alert(Alert.AlertType.CONFIRMATION, question, does, doesNot, cancel).showAndWait().orElse(cancel);
        return chosen == does ? Decision.YES : chosen == doesNot ? Decision.NO : Decision.NOTHING;
    }

    @Override
    public Optional<String> choose(String question, List<String> options) {
        var dialog = new ChoiceDialog<>(options.getFirst(), options);
        dialog.setHeaderText(question);
        owned(dialog);
        return dialog.showAndWait();
    }

    @Override
    public void tell(String title, String message) {
        var alert = alert(Alert.AlertType.INFORMATION, message, new ButtonType(words.of("ui.dialog.close"), ButtonData.OK_DONE));
        alert.setHeaderText(title);
        alert.showAndWait();
    }

    private Alert alert(Alert.AlertType type, String text, ButtonType... buttons) {
        var alert = new Alert(type, text, buttons);
        alert.setHeaderText(null);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        owned(alert);
        return alert;
    }

    private void owned(Dialog<?> dialog) {
        dialog.initOwner(stage);
        dialog.setTitle("CTF Desk");
    }
}
