package org.ctfdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SoftwareDrawingTest {
    @Test
    void isChosenOnLinuxWhereNoDeviceDraws(@TempDir Path folder) throws IOException {
        var card = folder.resolve("renderD128");
        assertTrue(SoftwareDrawing.isAlone("Linux", List.of(card)));
        assertFalse(SoftwareDrawing.isAlone("Windows 11", List.of(card)));
        assertFalse(SoftwareDrawing.isAlone("Mac OS X", List.of(card)));
        Files.createFile(card);
        assertFalse(SoftwareDrawing.isAlone("Linux", List.of(folder.resolve("nvidiactl"), card)));
    }

    /** Libraries of the system see it, as Java's own copy of the environment does not. */
    @Test
    @EnabledOnOs(OS.LINUX)
    @SuppressWarnings("restricted")
    void setsTheEnvironmentOfThisProcess() throws Throwable {
        SoftwareDrawing.setEnvironment("CTFDESK_TEST", "16 é");
        var linker = Linker.nativeLinker();
        var getenv = linker.downcallHandle(linker.defaultLookup().find("getenv").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (var arena = Arena.ofConfined()) {
            var value = (MemorySegment) getenv.invokeExact(arena.allocateFrom("CTFDESK_TEST"));
            assertEquals("16 é", value.reinterpret(100).getString(0));
        }
    }
}
