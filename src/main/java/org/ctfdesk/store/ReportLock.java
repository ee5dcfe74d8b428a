package org.ctfdesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two windows from writing one file. The system lets go of it when the program ends, however it ends; the small file
 * that carries it is removed on closing.
 */
public final class ReportLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private ReportLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a report file.
     *
     * @throws StoreFailure {@code locked} where another window has it, {@code readOnly} where the folder cannot be written
     */
    public static ReportLock of(Path report) throws StoreFailure {
        var file = report.resolveSibling("." + report.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock != null) {
                return new ReportLock(file, channel, lock);
            }
            channel.close();
        } catch (OverlappingFileLockException samePrograms) {
            closeQuietly(channel);
        } catch (IOException wrong) {
            closeQuietly(channel);
            throw ReportFile.writing(report, wrong);
        }
        throw new StoreFailure("locked", null, report);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException alreadyGone) {
            // nothing was written through it
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // the next window takes over the file that is left
        }
    }
}
