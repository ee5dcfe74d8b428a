package org.ctfdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

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

    /** The byte that is locked: behind the mark, so that the mark can be written and looked at where locks are strict. */
    private static final long LOCKED = 1L << 40;

    private static final int MARKS = 60_000;
    private static final int TRIES = 20;

    /**
     * Takes the lock of a report file.
     *
     * @throws StoreFailure {@code locked} where another window has it, {@code readOnly} where the folder cannot be written
     */
    public static ReportLock of(Path report) throws StoreFailure {
        var meant = AtomicFile.meant(report);
        var file = meant.resolveSibling("." + meant.getFileName() + ".lock");
        for (var i = 0; i < TRIES; i++) {
            FileChannel channel = null;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock(LOCKED, 1, false);
                if (lock != null && isThere(file, channel)) {
                    return new ReportLock(file, channel, lock);
                }
                channel.close();
                if (lock == null) {
                    break;
                }
            } catch (OverlappingFileLockException samePrograms) {
                closeQuietly(channel);
                break;
            } catch (IOException wrong) {
                closeQuietly(channel);
                throw ReportFile.writing(report, wrong);
            }
        }
        throw new StoreFailure("locked", null, report);
    }

    /**
     * True where the file that is locked is the one of that name still: whoever held it may have removed it since it was opened, and
     * then another program can lock a new one. A mark of a random length tells; the file is not opened again for it, because closing
     * it would let go of the lock.
     */
    private static boolean isThere(Path file, FileChannel channel) throws IOException {
        var mark = ThreadLocalRandom.current().nextInt(1, MARKS);
        channel.truncate(0).write(ByteBuffer.allocate(1), mark - 1);
        try {
            return Files.size(file) == mark;
        } catch (NoSuchFileException removed) {
            return false;
        }
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
            Files.deleteIfExists(file); // while it is held: afterwards it may be another's
            lock.release();
            channel.close();
        } catch (IOException leftBehind) {
            // the next window takes over the file that is left
        }
    }
}
