package org.ctfdesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whether a window can open here, asked before JavaFX is, which would only fail with a stack trace. */
final class Display {
    private static final List<String> LIBRARY_FOLDERS = List.of(
            "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/lib/x86_64-linux-gnu", "/lib64");

    private Display() {}

    /** Key of the words that say what is missing; nothing where a window can open. */
    static Optional<String> missing() {
        if (!System.getProperty("os.name").startsWith("Linux") || isHeadlessOnPurpose()) {
            return Optional.empty();
        }
        if (isBlank(System.getenv("DISPLAY")) && isBlank(System.getenv("WAYLAND_DISPLAY"))) {
            return Optional.of("cli.noDisplay");
        }
        return hasGtk() ? Optional.empty() : Optional.of("cli.noGtk");
    }

    /** JavaFX was told to draw without a display: for measuring and tests. */
    private static boolean isHeadlessOnPurpose() {
        return System.getProperty("glass.platform") != null;
    }

    private static boolean hasGtk() {
        return LIBRARY_FOLDERS.stream().anyMatch(folder -> Files.exists(Path.of(folder, "libgtk-3.so.0")))
                || Path.of("/nix").toFile().isDirectory() || Path.of("/gnu/store").toFile().isDirectory();
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
