package org.ctfdesk.excel.book;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.ctfdesk.store.AtomicFile;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.Words;

/** Puts a workbook into a file: until it is whole and on the disk the old one stays; a sibling that was begun is removed. */
public final class BookFile {
    /** What writes a workbook. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private BookFile() {}

    /** @throws WorkbookFailure where it was cancelled, the folder cannot be written, or the disk is full */
    public static void write(Path file, Body body, Words words) throws WorkbookFailure {
        try {
            AtomicFile.write(file, out -> {
                var buffered = new BufferedOutputStream(out, 1 << 16);
                body.writeTo(buffered);
                buffered.flush();
            });
        } catch (Ticker.Cancelled cancelled) {
            throw new WorkbookFailure(WorkbookFailure.CANCELLED, cancelled, file.getFileName());
        } catch (IOException | ReadOnlyFileSystemException wrong) {
            // the words for a full disk or a closed folder are those of the report file
            StoreFailure told = ReportFile.writing(file, wrong);
            throw new WorkbookFailure("notWritten", told, file.getFileName(), told.told(words));
        }
    }

    /** @throws WorkbookFailure where it was cancelled */
    public static void write(OutputStream out, Body body) throws WorkbookFailure, IOException {
        try {
            body.writeTo(out);
        } catch (Ticker.Cancelled cancelled) {
            throw new WorkbookFailure(WorkbookFailure.CANCELLED, cancelled, "");
        }
    }
}
