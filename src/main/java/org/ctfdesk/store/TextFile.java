package org.ctfdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** A text in UTF-8, written whole or not at all. */
public final class TextFile {
    private static final String UTF_8_MARK = "\ufeff";

    private TextFile() {}

    /**
     * Writes a text.
     *
     * @throws StoreFailure where the file cannot be written
     */
    public static void write(Path file, String text) throws StoreFailure {
        try {
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | ReadOnlyFileSystemException wrong) {
            throw ReportFile.writing(file, wrong);
        }
    }

    /**
     * Writes values with the mark of UTF-8 in front, without which Excel takes them for another encoding.
     *
     * @throws StoreFailure where the file cannot be written
     */
    public static void writeCsv(Path file, String text) throws StoreFailure {
        write(file, UTF_8_MARK + text);
    }
}
