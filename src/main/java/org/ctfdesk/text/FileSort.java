package org.ctfdesk.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, going by its first bytes and not by its name. */
public enum FileSort {
    EMPTY, ZIP,
    /** The container of the old formats of Office, and of those that a password protects. */
    OLD_OFFICE,
    PDF, WEB_PAGE, PLAIN_TEXT, XML, OTHER;

    private static final int HEAD = 1_024;

    /** The sort of a file on the disk. */
    public static FileSort of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    /** The sort of a file that begins so. */
    public static FileSort of(byte[] bytes) {
        var head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            return EMPTY;
        }
        if (head.startsWith("PK")) {
            return ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        var plain = head.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("%pdf")) {
            return PDF;
        }
        if (plain.startsWith("<!doctype html") || plain.startsWith("<table") || !plain.startsWith("{") && plain.contains("<html")) {
            return WEB_PAGE;
        }
        var isText = head.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        return isText ? plain.startsWith("<?xml") ? XML : PLAIN_TEXT : OTHER;
    }
}
