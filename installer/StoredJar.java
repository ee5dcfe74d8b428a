import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar with the same files in the same order, none of them compressed: a package compresses all jars together, which
 * saves a fifth of its size, and nothing has to be inflated at the start. What is in it can be compared file by file
 * with the jar of Maven Central, whose SHA-256 stands in the bill of materials.
 */
final class StoredJar {
    private StoredJar() {}

    static void copy(Path jar, Path to, Instant time) throws IOException {
        try (var from = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : from.stream().toList()) {
                var content = entry.isDirectory() ? new byte[0] : from.getInputStream(entry).readAllBytes();
                var sum = new CRC32();
                sum.update(content);
                var stored = new ZipEntry(entry.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                stored.setCrc(sum.getValue());
                stored.setTimeLocal(time.atOffset(java.time.ZoneOffset.UTC).toLocalDateTime());
                out.putNextEntry(stored);
                out.write(content);
                out.closeEntry();
            }
        }
    }
}
