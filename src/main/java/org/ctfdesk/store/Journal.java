package org.ctfdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Report;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Every edit since the report was last saved, one line each, beside its file. Lines are written at once by a thread in the
 * background, so that a program that is killed loses nothing, and brought onto the disk by another one as fast as that can,
 * so that a power cut loses nothing that stood on the screen for a second. The first line says on which state of the file the
 * edits build; a report without a file carries that state itself.
 */
public final class Journal implements AutoCloseable {
    /** The format of the journal that this version writes and reads. */
    static final int FORMAT = 1;
    static final String JOURNAL = "journal";
    static final String BASE = "base";
    static final String DRAFT = "draft";
    static final String SAVING = "saving";
    static final String AS = "as";

    /** Brings what was written onto the disk, so that it outlives a loss of power. May take seconds where others write too. */
    interface Disk {
        void force(FileChannel written) throws IOException;
    }

    private final Path file;
    private final Consumer<IOException> onTrouble;
    private final Disk disk;
    private final ExecutorService writer = thread("journal");
    /** By itself: a line that waits for the disk to be done with the one before would be lost with the program. */
    private final ExecutorService forcer = thread("journal to disk");
    private final AtomicBoolean isForceDue = new AtomicBoolean();
    private volatile FileChannel channel;
    private int saves;

    private Journal(Path file, Consumer<IOException> onTrouble, Disk disk) {
        this.file = file;
        this.onTrouble = onTrouble;
        this.disk = disk;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon(true).factory());
    }

    /**
     * Where the journal of a report file stands: beside the file itself, by whatever link it is reached. One that an older version
     * left beside the link counts where there is no other: it may hold what nobody saved.
     */
    public static Path beside(Path report) {
        var journal = named(AtomicFile.meant(report));
        var older = named(report);
        return !Files.exists(journal) && Files.isRegularFile(older) ? older : journal;
    }

    private static Path named(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".journal");
    }

    /**
     * A new journal in {@code file}, in place of an older one.
     *
     * @param base SHA-256 of the report file that the edits build on; nothing where the report has no file
     * @param report the report that the edits build on
     * @param onTrouble told, on the journal's thread, when a line could not be written
     */
    public static Journal begin(Path file, Optional<String> base, Report report, Consumer<IOException> onTrouble) {
        return begin(file, base, report, onTrouble, channel -> channel.force(false));
    }

    static Journal begin(Path file, Optional<String> base, Report report, Consumer<IOException> onTrouble, Disk disk) {
        var journal = new Journal(file, onTrouble, disk);
        journal.restart(base, report);
        return journal;
    }

    /** Forgets what was noted: the report was saved, and has that SHA-256 now. */
    public void restart(Optional<String> base, Report report) {
        var first = JsonNodeFactory.instance.objectNode().put(JOURNAL, FORMAT);
        base.ifPresentOrElse(sha -> first.put(BASE, sha), () -> first.put("report", ReportText.write(report)));
        var line = Json.line(first) + "\n";
        writer.execute(() -> {
            try {
                if (channel != null) {
                    channel.close();
                }
                channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
                write(line);
            } catch (IOException wrong) {
                onTrouble.accept(wrong);
            }
        });
    }

    /** Notes an edit. Returns at once. */
    public void note(Edit edit) {
        append(() -> Json.line(EditJson.write(edit)));
    }

    /** Notes that the report went from one state to another by undo or redo. Returns at once. */
    public void note(Report before, Report after) {
        append(() -> Json.line(StateJson.write(before, after)));
    }

    /**
     * Notes what still stands in an open editor, or that nothing does any more. It counts until the next edit. Returns at
     * once.
     */
    public void draft(Optional<Edit> typed) {
        append(() -> {
            var line = JsonNodeFactory.instance.objectNode();
            typed.ifPresentOrElse(edit -> line.set(DRAFT, EditJson.write(edit)), () -> line.putNull(DRAFT));
            return Json.line(line);
        });
    }

    /**
     * Notes that the report is about to be written as it is now. Returns at once.
     *
     * @return what the save is called in {@link #saving}
     */
    public int aboutToSave() {
        var number = ++saves;
        append(() -> Json.line(JsonNodeFactory.instance.objectNode().put(SAVING, number)));
        return number;
    }

    /**
     * Notes the SHA-256 of the file that will be moved into place, and waits until that is on the disk: between the move and
     * the new beginning of the journal a kill finds this journal beside that file.
     */
    public void saving(int save, String sha256) {
        append(() -> Json.line(JsonNodeFactory.instance.objectNode().put(SAVING, save).put(AS, sha256)));
        flush();
    }

    private void append(Supplier<String> line) {
        writer.execute(() -> {
            try {
                if (channel != null) {
                    write(line.get() + "\n");
                }
            } catch (IOException wrong) {
                onTrouble.accept(wrong);
            }
        });
    }

    private void write(String line) throws IOException {
        var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        if (isForceDue.compareAndSet(false, true)) {
            forcer.execute(this::force);
        }
    }

    /** Once for all lines that were written meanwhile. */
    private void force() {
        isForceDue.set(false);
        try {
            disk.force(channel);
        } catch (ClosedChannelException begunAnew) {
            // what it held is in the report file, or was given up
        } catch (IOException wrong) {
            onTrouble.accept(wrong);
        }
    }

    /** Waits until everything noted so far is on the disk; at most ten seconds. */
    public void flush() {
        try {
            writer.submit(() -> {}).get(5, TimeUnit.SECONDS);
            forcer.submit(() -> {}).get(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            // the disk is slow or gone; trouble was told where there was any
        }
    }

    /** Ends the journal and removes it: the report was saved or its edits given up. */
    @Override
    public void close() {
        writer.execute(() -> {
            try {
                if (channel != null) {
                    channel.close();
                }
                Files.deleteIfExists(file);
            } catch (IOException wrong) {
                onTrouble.accept(wrong);
            }
        });
        flush();
        writer.shutdown();
        forcer.shutdown();
    }
}
