package org.ctfdesk.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.ui.common.Settings;

/**
 * Where file dialogs begin: where a file of that kind was chosen last while this report was worked at, else where the report
 * opened or saved last lies, else among the user's documents.
 */
final class DialogFolders {
    private final Settings settings;
    private final List<Path> usual;
    private final Map<String, Path> chosen = new HashMap<>();
    private Optional<Path> report = Optional.empty();

    /** @param usual where to begin where no report is known, the first that is there */
    DialogFolders(Settings settings, List<Path> usual) {
        this.settings = settings;
        this.usual = usual;
    }

    /** The user's documents, else the user's own folder. */
    static DialogFolders of(Settings settings) {
        var home = Path.of(System.getProperty("user.home"));
        return new DialogFolders(settings, List.of(home.resolve("Documents"), home));
    }

    /** The folder to begin in. */
    Optional<Path> begin(String kind) {
        follow();
        return Stream.of(Optional.ofNullable(chosen.get(kind)).stream(), report.map(Path::getParent).stream(), usual.stream())
                .flatMap(each -> each)
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** A file of that kind was chosen. */
    void chosen(String kind, Path file) {
        follow();
        if (file.toAbsolutePath().getParent() != null) {
            chosen.put(kind, file.toAbsolutePath().getParent());
        }
    }

    /** With another report all begins there. */
    private void follow() {
        var now = settings.recent().stream().findFirst();
        if (!now.equals(report)) {
            report = now;
            chosen.clear();
        }
    }
}
