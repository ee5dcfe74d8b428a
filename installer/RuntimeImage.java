import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A Java that holds the modules the program needs and no more, with JavaFX linked in. */
final class RuntimeImage {
    /** Needed though no class file names them. */
    private static final List<String> BY_NAME = List.of(
            "jdk.localedata", // numbers and dates in the program's languages
            "jdk.unsupported", // sun.misc.Unsafe, where JavaFX and libraries still ask for it
            "jdk.zipfs", // file systems within jars
            "jdk.charsets"); // inventories saved by spreadsheets in old encodings

    /** The six languages of the United Nations. */
    private static final String LANGUAGES = "ar,en,es,fr,ru,zh";

    private RuntimeImage() {}

    /** How many modules the new image has. */
    static int link(Path program, Path image) throws IOException {
        var javafx = program.resolve("javafx");
        var modules = new TreeSet<>(BY_NAME);
        modules.addAll(namedIn(program, javafx));
        ModuleFinder.of(javafx).findAll().stream()
                .map(ModuleReference::descriptor)
                .forEach(module -> modules.add(module.name()));

        // Line numbers stay: a report of a bug is worth little without them.
        Tool.run("jlink", List.of(
                "--module-path", javafx.toString(),
                "--add-modules", String.join(",", modules),
                "--include-locales", LANGUAGES,
                "--no-header-files",
                "--no-man-pages",
                "--output", image.toString()));
        return modules.size();
    }

    private static List<String> namedIn(Path program, Path javafx) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release", String.valueOf(Runtime.version().feature()),
                "--module-path", program + java.io.File.pathSeparator + javafx));
        try (var jars = Files.newDirectoryStream(program, "*.jar")) {
            jars.forEach(jar -> arguments.add(jar.toString()));
        }
        // Warnings come first; the modules are the last line.
        var lines = Tool.run("jdeps", arguments).lines().toList();
        return List.of(lines.getLast().split(","));
    }
}
