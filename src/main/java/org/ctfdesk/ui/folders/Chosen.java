package org.ctfdesk.ui.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.review.folder.Folder;

/**
 * What lies before the user.
 *
 * @param folder that was chosen
 * @param other the earlier folder that it is compared with; nothing where it is checked
 */
record Chosen(Folder folder, Optional<Folder> other) {
    /** True for one of the files that are shown: nothing may be written in its place. */
    boolean holds(Path file) throws IOException {
        for (var each : Stream.concat(folder.files().stream(), other.stream().flatMap(more -> more.files().stream())).toList()) {
            if (Files.exists(file) && Files.exists(each.path()) && Files.isSameFile(file, each.path())) {
                return true;
            }
        }
        return false;
    }
}
