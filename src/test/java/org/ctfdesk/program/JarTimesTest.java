package org.ctfdesk.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars get the time that the packages were made with, and only where there is such a time. */
class JarTimesTest {
    private static final Instant MADE = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void setsEveryJarRight() throws IOException {
        var shifted = jar("a.jar", MADE.plusSeconds(3 * 3600)); // as in another time zone
        var right = jar("b.jar", MADE);
        JarTimes.settle(shifted + File.pathSeparator + right, MADE);
        assertEquals(FileTime.from(MADE), Files.getLastModifiedTime(shifted));
        assertEquals(FileTime.from(MADE), Files.getLastModifiedTime(right));
    }

    @Test
    void leavesTheRestAloneWhereOneIsMissing() throws IOException {
        JarTimes.settle(folder.resolve("none.jar").toString(), MADE);
        assertFalse(Files.exists(folder.resolve("none.jar")));
    }

    @Test
    void doesNothingOutsideAPackage() throws IOException {
        var jar = jar("c.jar", MADE.plusSeconds(60));
        JarTimes.settle();
        assertEquals(FileTime.from(MADE.plusSeconds(60)), Files.getLastModifiedTime(jar));
    }

    private Path jar(String name, Instant time) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(time));
    }
}
