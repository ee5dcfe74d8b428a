package org.ctfdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.FileSort;

/** Report files: UTF-8 JSON, {@value #EXTENSION}. */
public final class ReportFile {
    public static final String EXTENSION = ".ctfdesk";

    private static final long LARGEST = 512L << 20;

    private ReportFile() {}

    /**
     * Reads a report.
     *
     * @throws StoreFailure where there is no such file, it is no report, is damaged, or of a newer format
     */
    public static Reading open(Path file) throws StoreFailure {
        refuseOthers(file);
        return ReportText.read(text(file), file.getFileName().toString());
    }

    /** What somebody took for a report is refused with its own name. */
    private static void refuseOthers(Path file) throws StoreFailure {
        try {
            var sort = Files.isRegularFile(file) ? FileSort.of(file) : FileSort.OTHER;
            if (sort == FileSort.EMPTY || sort == FileSort.PDF || sort == FileSort.WEB_PAGE) {
                throw new StoreFailure(sort == FileSort.EMPTY ? "empty" : sort == FileSort.PDF ? "pdf"
                        : "webPage", null, file.getFileName());
            }
        } catch (IOException toldWhenItIsRead) {
            // the same will be wrong below
        }
    }

    /**
     * Writes a report; the old file stays whole until the new one is.
     *
     * @return the SHA-256 of what was written, for the journal
     * @throws StoreFailure where the folder cannot be written or the disk is full; nothing is lost then
     */
    public static String save(Path file, Report report) throws StoreFailure {
        return save(file, report, sha256 -> {});
    }

    /**
     * The same.
     *
     * @param before told the SHA-256 before the file is written
     */
    public static String save(Path file, Report report, Consumer<String> before) throws StoreFailure {
        var bytes = ReportText.write(report).getBytes(StandardCharsets.UTF_8);
        before.accept(sha256(bytes));
        try {
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException | ReadOnlyFileSystemException wrong) {
            throw writing(file, wrong);
        }
        return sha256(bytes);
    }

    /** True where two paths are the same name of the same file, by whatever links they reach it; a hard link is another name. */
    public static boolean isSame(Path one, Path other) {
        if (one.equals(other)) {
            return true;
        }
        var here = AtomicFile.meant(one).toAbsolutePath();
        var there = AtomicFile.meant(other).toAbsolutePath();
        try {
            return here.getFileName().toString().equalsIgnoreCase(there.getFileName().toString())
                    && Files.isSameFile(here.getParent(), there.getParent()) && Files.isSameFile(here, there);
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Where the file that was there before is kept. */
    public static Path before(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    /** Keeps a file as it is now beside it, before it is written over; where that cannot be done, nothing happens. */
    public static void keepBefore(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                AtomicFile.write(before(file), out -> Files.copy(file, out));
            }
        } catch (IOException | ReadOnlyFileSystemException noRoom) {
            // the file itself is written so that the old one stays until the new one is whole
        }
    }

    /** SHA-256 of a file's bytes as it stands on the disk. */
    public static String sha256(Path file) throws StoreFailure {
        return sha256(text(file).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The failure that tells why {@code file} could not be written. */
    public static StoreFailure writing(Path file, Exception wrong) {
        var said = String.valueOf(wrong.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("disk quota")) {
            return new StoreFailure("diskFull", wrong, file);
        }
        if (wrong instanceof AccessDeniedException || wrong instanceof ReadOnlyFileSystemException || said.contains("read-only")) {
            return new StoreFailure("readOnly", wrong, file);
        }
        if (wrong instanceof NoSuchFileException) {
            return new StoreFailure("noFolder", wrong, file);
        }
        return new StoreFailure("notWritten", wrong, file, said);
    }

    private static String text(Path file) throws StoreFailure {
        try {
            if (Files.isDirectory(file)) {
                throw new StoreFailure("isFolder", null, file);
            }
            if (Files.size(file) > LARGEST) {
                throw new StoreFailure("notOurs", null, file.getFileName(), 1);
            }
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
        } catch (CharacterCodingException noText) {
            throw new StoreFailure("notOurs", noText, file.getFileName(), 1);
        } catch (NoSuchFileException missing) {
            throw new StoreFailure("noFile", missing, file);
        } catch (AccessDeniedException denied) {
            throw new StoreFailure("notAllowed", denied, file);
        } catch (IOException wrong) {
            throw new StoreFailure("notRead", wrong, file, String.valueOf(wrong.getMessage()));
        }
    }
}
