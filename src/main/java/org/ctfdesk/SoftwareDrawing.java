package org.ctfdesk;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Drawing on a Linux machine without graphics: a virtual desktop, a thin client. JavaFX and GTK look for OpenGL there, which the
 * processor would draw through a compiler of 50 MB, and JavaFX then draws by itself after all. Told at once, it need not be loaded.
 */
final class SoftwareDrawing {
    /** In which order JavaFX tries its ways of drawing; who names one knows why. */
    private static final String ORDER = "prism.order";
    /** Devices that draw: of the kernel's own drivers, and of Nvidia's. */
    private static final List<Path> DEVICES = List.of(Path.of("/dev/dri/renderD128"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"));

    private SoftwareDrawing() {}

    /** Chooses it where nothing else is there. Before JavaFX starts. */
    static void chooseWhereNothingElseDraws() {
        if (System.getProperty(ORDER) == null && isAlone(System.getProperty("os.name"), DEVICES)) {
            System.setProperty(ORDER, "sw");
            // corners drawn once and kept in a picture of 8 MB save a graphics card work; here they are drawn as fast
            System.setProperty("prism.disableRegionCaching", "true");
            setEnvironment("GDK_GL", "disable");
        }
    }

    /** True on a Linux machine that has none of the devices. */
    static boolean isAlone(String system, List<Path> devices) {
        return system.startsWith("Linux") && devices.stream().noneMatch(Files::exists);
    }

    /** For libraries of the system that look into the environment of this very process; without leave to do so nothing is set. */
    @SuppressWarnings("restricted")
    static void setEnvironment(String name, String value) {
        if (!SoftwareDrawing.class.getModule().isNativeAccessEnabled()) {
            return;
        }
        var linker = Linker.nativeLinker();
        var setenv = linker.defaultLookup().find("setenv").map(function -> linker.downcallHandle(function,
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT)));
        if (setenv.isEmpty()) {
            return;
        }
        try (var arena = Arena.ofConfined()) {
            // where it cannot be set nothing is lost but memory
            var result = (int) setenv.get().invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
        } catch (Throwable wrong) {
            throw new IllegalStateException(name, wrong);
        }
    }
}
