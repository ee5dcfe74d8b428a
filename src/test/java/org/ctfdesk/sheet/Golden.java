package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that are right because somebody read them. They lie under {@code src/test/resources/org/ctfdesk/sheet}; run the
 * tests with {@code -Dgolden.write=true} to write them anew, then read the difference.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "ctfdesk", "sheet");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        var file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        if (!Files.exists(file)) {
            fail(file + " is missing: write it with -Dgolden.write=true and read it.");
        }
        assertEquals(Files.readString(file).replace("\r\n", "\n"), text, file + " holds another text");
    }
}
