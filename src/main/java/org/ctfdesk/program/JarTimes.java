package org.ctfdesk.program;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/**
 * The times of an installed program's jars. Java takes the AOT cache only with jars of the times at which it was made; a Windows
 * installer writes the hours of another time zone, and some packers the time of the packing, and the program starts half a second
 * slower ever after and says nothing. The first start sets them right for the next one, where the user may write there.
 */
public final class JarTimes {
    /** System property of the packages: the time of all jars, seconds since 1970. */
    public static final String PROPERTY = "ctfdesk.jars";

    private JarTimes() {}

    /** Sets the times of the jars on the class path right; does nothing where the program is in no package. */
    public static void settle() {
        Optional.ofNullable(Long.getLong(PROPERTY))
                .ifPresent(seconds -> settle(System.getProperty("java.class.path"), Instant.ofEpochSecond(seconds)));
    }

    static void settle(String classPath, Instant time) {
        var wanted = FileTime.from(time);
        try {
            for (var entry : classPath.split(File.pathSeparator)) {
                var jar = Path.of(entry);
                if (!Files.getLastModifiedTime(jar).equals(wanted)) {
                    Files.setLastModifiedTime(jar, wanted);
                }
            }
        } catch (IOException notOurs) {
            // installed by somebody else for everybody: it starts as it did
        }
    }
}
