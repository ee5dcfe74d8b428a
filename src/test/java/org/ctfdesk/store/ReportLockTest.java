package org.ctfdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows do not write one file, and a window that is killed leaves it free. */
class ReportLockTest {
    @TempDir
    Path folder;

    /** Another program that holds the lock until it is killed. */
    static final class Holder {
        private Holder() {}

        @SuppressWarnings("try")
        public static void main(String[] arguments) throws Exception {
            try (var lock = ReportLock.of(Path.of(arguments[0]))) {
                System.out.println("held");
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    void aSecondWindowIsToldAndGetsTheFileWhenTheFirstCloses() throws Exception {
        var file = folder.resolve("x.ctfdesk");
        var first = ReportLock.of(file);
        var failure = assertThrows(StoreFailure.class, () -> ReportLock.of(file));
        assertEquals("locked", failure.key());
        assertTrue(failure.told(Words.in(Locale.ENGLISH)).contains("x.ctfdesk"));
        first.close();
        assertFalse(Files.exists(folder.resolve(".x.ctfdesk.lock")));
        ReportLock.of(file).close();
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aLinkLeadsToTheSameLockAndJournal() throws Exception {
        var file = Files.createFile(folder.resolve("x.ctfdesk"));
        var link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("desktop")).resolve("link.ctfdesk"), file);
        var held = ReportLock.of(file);
        assertEquals("locked", assertThrows(StoreFailure.class, () -> ReportLock.of(link)).key());
        held.close();
        assertEquals(Journal.beside(file.toRealPath()), Journal.beside(link));
        var older = Files.createFile(link.resolveSibling(".link.ctfdesk.journal"));
        assertEquals(older, Journal.beside(link), "what an older version left beside the link is not forgotten");
        Files.createFile(Journal.beside(file));
        assertEquals(Journal.beside(file.toRealPath()), Journal.beside(link), "the file's own comes first");
        Files.delete(file);
        ReportLock.of(link).close();
    }

    /** A share that is not there: a local file in the place of the link would be taken for the report from then on. */
    @Test
    void nothingIsWrittenInThePlaceOfALinkThatLeadsNowhere() throws Exception {
        var share = Files.createDirectory(folder.resolve("share"));
        var file = share.resolve("x.ctfdesk");
        ReportFile.save(file, Samples.of("host"));
        var link = Files.createSymbolicLink(folder.resolve("link.ctfdesk"), file);
        Files.move(share, folder.resolve("unmounted"));
        assertEquals("noFolder", assertThrows(StoreFailure.class, () -> ReportFile.save(link, Samples.of("flawed-host"))).key());
        assertTrue(Files.isSymbolicLink(link));
        Files.move(folder.resolve("unmounted"), share);
        ReportFile.save(link, Samples.of("flawed-host"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Samples.of("flawed-host"), ReportFile.open(file).report());
    }

    @Test
    void aLinkAndItsFileAreTheSameAndAHardLinkIsAnotherName() throws Exception {
        var file = Files.createFile(Files.createDirectory(folder.resolve("real")).resolve("x.ctfdesk"));
        var link = Files.createSymbolicLink(folder.resolve("link.ctfdesk"), file);
        var throughFolder = Files.createSymbolicLink(folder.resolve("way"), file.getParent()).resolve("x.ctfdesk");
        var hard = Files.createLink(folder.resolve("hard.ctfdesk"), file);
        assertTrue(ReportFile.isSame(file, link));
        assertTrue(ReportFile.isSame(throughFolder, link));
        assertFalse(ReportFile.isSame(file, hard));
        assertFalse(ReportFile.isSame(file, folder.resolve("none.ctfdesk")));
        assertTrue(ReportFile.isSame(folder.resolve("none.ctfdesk"), folder.resolve("none.ctfdesk")));
    }

    /** Who opened the small file before it was removed does not hold it beside the one who made a new one. */
    @Test
    void twoNeverHoldItAtOnceThoughItIsRemovedOnClosing() throws Exception {
        var file = folder.resolve("x.ctfdesk");
        var held = new AtomicInteger();
        var most = new AtomicInteger();
        var taken = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < 4; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (var turn = 0; turn < 3_000; turn++) {
                    try (var lock = ReportLock.of(file)) {
                        assertNotNull(lock);
                        taken.incrementAndGet();
                        most.accumulateAndGet(held.incrementAndGet(), Math::max);
                        Thread.yield();
                        held.decrementAndGet();
                    } catch (StoreFailure another) {
                        Thread.onSpinWait();
                    }
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(1, most.get());
        assertTrue(taken.get() > 100, taken + " times");
        ReportLock.of(file).close();
    }

    @Test
    void anotherFileIsFree() throws Exception {
        var first = ReportLock.of(folder.resolve("a.ctfdesk"));
        var second = ReportLock.of(folder.resolve("b.ctfdesk"));
        first.close();
        second.close();
        assertFalse(Files.exists(folder.resolve(".b.ctfdesk.lock")));
    }

    @Test
    void aProgramThatIsKilledLetsGo() throws Exception {
        var file = folder.resolve("x.ctfdesk");
        var child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-cp",
                        System.getProperty("java.class.path"),
                Holder.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            var said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8)).readLine();
            assertEquals("held", said);
            assertEquals("locked", assertThrows(StoreFailure.class, () -> ReportLock.of(file)).key());
        } finally {
            child.destroyForcibly();
        }
        assertTrue(child.waitFor(20, TimeUnit.SECONDS));
        assertTrue(Files.exists(folder.resolve(".x.ctfdesk.lock")), "what a kill leaves behind");
        ReportLock.of(file).close();
        assertFalse(Files.exists(folder.resolve(".x.ctfdesk.lock")));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertEquals("noFolder", assertThrows(StoreFailure.class, () -> ReportLock.of(folder.resolve("no/x.ctfdesk"))).key());
    }
}
