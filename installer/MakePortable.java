import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Makes one zip of the program that runs on every system where a JDK is, and tries it: unpacked in a folder with a space
 * and an accent, started by every shell that is here. Run by {@code mvn -Pportable verify} after target/ctf-desk and the
 * JavaFX of each system are there.
 */
final class MakePortable {
    private static final int EXECUTABLE = 0100755;
    private static final int PLAIN = 0100644;

    private final Path folder;
    private final Instant time;

    private MakePortable(Path folder, Instant time) {
        this.folder = folder;
        this.time = time;
    }

    /** The folder that holds lib/javafx already, and the time that the files bear. */
    public static void main(String[] arguments) throws Exception {
        try {
            var made = new MakePortable(Path.of(arguments[0]), Instant.parse(arguments[1]));
            made.gather();
            var zip = made.zip();
            System.out.println("[portable] made " + zip + ", " + Files.size(zip) / 1_000_000 + " MB");
            new PortableTrial(zip).run();
        } catch (Failure failure) {
            System.err.println("No portable archive made: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void gather() throws IOException {
        var program = Path.of("target/ctf-desk");
        if (Files.notExists(program)) {
            throw new Failure(program + " is not there; run mvn -Pportable verify from the project's folder.");
        }
        try (var jars = Files.newDirectoryStream(program.resolve("lib"), "*.{jar,txt,json}")) {
            for (var jar : jars) {
                copy(jar, folder.resolve("lib").resolve(jar.getFileName()));
            }
        }
        for (var name : List.of("ctf-desk", "ctf-desk.bat")) {
            copyText(Path.of("installer/bin", name), folder.resolve("bin").resolve(name));
        }
        try (var files = Files.newDirectoryStream(Path.of("installer/portable"))) {
            for (var file : files) {
                copyText(file, folder.resolve(file.getFileName()));
            }
        }
        copy(Path.of("LICENSE"), folder.resolve("LICENSE.txt"));
    }

    /** cmd.exe misses labels in files with bare line feeds, and Notepad of old shows one line; shells stumble over carriage returns. */
    private static void copyText(Path from, Path to) throws IOException {
        var unix = Files.readString(from).replace("\r\n", "\n");
        var name = to.getFileName().toString();
        var isForWindows = name.endsWith(".bat") || name.endsWith(".txt");
        Files.createDirectories(to.getParent());
        Files.writeString(to, isForWindows ? unix.replace("\n", "\r\n") : unix);
        if (isScript(to) && Files.getFileStore(to).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static boolean isScript(Path file) {
        var name = file.getFileName().toString();
        return name.equals("ctf-desk") || name.endsWith(".sh") || name.endsWith(".command");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same bytes for the same files: sorted, with one time and the rights that scripts need on macOS and Linux. */
    private Path zip() throws IOException {
        var zip = folder.resolveSibling(folder.getFileName() + ".zip");
        var files = new TreeSet<>(Comparator.comparing((Path each) -> inZip(each)));
        try (var walked = Files.walk(folder)) {
            walked.filter(Files::isRegularFile).forEach(files::add);
        }
        try (OutputStream out = Files.newOutputStream(zip); var entries = new ZipArchiveOutputStream(out)) {
            entries.setEncoding(StandardCharsets.UTF_8.name());
            for (var file : files) {
                var entry = new ZipArchiveEntry(inZip(file));
                entry.setTime(time.toEpochMilli());
                entry.setUnixMode(isScript(file) ? EXECUTABLE : PLAIN);
                entries.putArchiveEntry(entry);
                Files.copy(file, entries);
                entries.closeArchiveEntry();
            }
        }
        return zip;
    }

    private String inZip(Path file) {
        return folder.getParent().relativize(file).toString().replace('\\', '/');
    }
}
