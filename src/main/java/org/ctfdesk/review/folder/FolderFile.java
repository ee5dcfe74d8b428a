package org.ctfdesk.review.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of a folder that may hold a report.
 *
 * @param bytes its size
 */
public record FolderFile(Path path, Kind kind, long bytes) {
    /** What a file is by its name; what it really is shows when it is read. */
    public enum Kind {
        REPORT(".ctfdesk"),
        WORKBOOK(".xlsx"),
        MACROS(".xlsm"),
        OLD_WORKBOOK(".xls"),
        OPEN_DOCUMENT(".ods");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /** The kind of a file of that name; nothing for what holds no report, and for what a spreadsheet program leaves while it works. */
        static Optional<Kind> of(String name) {
            var small = name.toLowerCase(Locale.ROOT);
            if (small.startsWith("~$") || small.startsWith(".")) {
                return Optional.empty();
            }
            for (var kind : values()) {
                if (small.endsWith(kind.ending)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** The name without its folder. */
    public String name() {
        return path.getFileName().toString();
    }

    /** The name without its ending, in small letters. */
    String stem() {
        var name = name().toLowerCase(Locale.ROOT);
        return name.substring(0, name.length() - kind.ending.length());
    }
}
