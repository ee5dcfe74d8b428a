package org.ctfdesk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a file so that at every moment either the old or the new one is there whole: into a sibling, flushed to disk, then
 * moved into place.
 */
public final class AtomicFile {
    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes {@code file}, or the file that it leads to where it is a link. Where anything goes wrong the old file stays and the
     * sibling is removed.
     *
     * @throws IOException as the file system or {@code content} has it, and where a link leads nowhere: in its place a file would
     *     stand beside the one that is meant
     */
    public static void write(Path file, Content content) throws IOException {
        var absolute = file.toAbsolutePath();
        var target = Files.isSymbolicLink(absolute) ? absolute.toRealPath() : absolute;
        var sibling = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".tmp");
        try {
            try (var channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
                var out = Channels.newOutputStream(channel);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, sibling);
            move(sibling, target);
            flushFolder(target.getParent());
        } finally {
            Files.deleteIfExists(sibling);
        }
    }

    /**
     * The file that a link leads to: whoever comes by the link and whoever comes by the name are at one file. A link that leads
     * nowhere stands for itself; nothing may be written in its place.
     */
    static Path meant(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException leadsNowhere) {
            return file;
        }
    }

    private static void move(Path sibling, Path target) throws IOException {
        try {
            Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException someNetworkDrives) {
            Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Temporary files are private to their owner; a report shared by a group stays shared. */
    private static void keepPermissions(Path target, Path sibling) {
        try {
            var rights = Files.exists(target)
                    ? Files.getPosixFilePermissions(target)
                    : PosixFilePermissions.fromString("rw-r--r--");
            Files.setPosixFilePermissions(sibling, rights);
        } catch (IOException | UnsupportedOperationException notThere) {
            // Windows inherits its rights from the folder
        }
    }

    /** Without this a power cut may forget the move; not every system lets a folder be flushed. */
    private static void flushFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows opens no folders; there the move itself is written through
        }
    }
}
