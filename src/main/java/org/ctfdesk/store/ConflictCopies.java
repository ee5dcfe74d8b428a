package org.ctfdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The copies that programs which keep a folder on several computers lay beside a report where two hands changed it at once: Nextcloud,
 * ownCloud, Dropbox, Seafile and pCloud in brackets, in the language of the computer, Syncthing behind a point,
 * older ownCloud behind a low line. Half of what was typed
 * stands in the copy, and nobody may look there.
 */
public final class ConflictCopies {
    private static final Pattern MARK = Pattern.compile(
            "[\\s_-]*[(\\[（].*(?<!post[\\s-]?)(conflict|conflit|konflikt|конфликт|冲突|衝突|競合|충돌|تعارض)(?!-\\p{L}).*[)\\]）]"
                    + "|\\.sync-conflict-.+|_conflict-\\d{8}-\\d{6}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ConflictCopies() {}

    /** The names of the copies beside a report file, in their order; none where its folder cannot be looked through. */
    public static List<String> beside(Path report) {
        var file = AtomicFile.meant(report).toAbsolutePath();
        var name = file.getFileName().toString();
        if (!name.endsWith(ReportFile.EXTENSION)) {
            return List.of();
        }
        var stem = name.substring(0, name.length() - ReportFile.EXTENSION.length());
        try (var files = Files.list(file.getParent())) {
            return files.map(each -> each.getFileName().toString())
                    .filter(other -> other.length() > name.length() && other.startsWith(stem) && other.endsWith(ReportFile.EXTENSION))
                    .filter(other -> MARK.matcher(other.substring(stem.length(), other.length() - ReportFile.EXTENSION.length())).matches())
                    .sorted().toList();
        } catch (IOException | UncheckedIOException cannotBeLookedThrough) {
            return List.of();
        }
    }
}
