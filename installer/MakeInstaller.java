import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Packages the program for the system it runs on, with a Java of its own: runtime, AOT cache, app image,
 * installer. Run by {@code mvn -Pinstaller verify} on the build's JDK, after target/ctf-desk is there.
 *
 * <p>jpackage cannot build for another system: the Windows and macOS option files work there only, and
 * have not been tried by those who wrote them.
 */
final class MakeInstaller {
    private static final Path PROGRAM = Path.of("target/ctf-desk/lib");
    private static final Path WORK = Path.of("target/installer");
    private static final Path INPUT = WORK.resolve("input");
    private static final Path RUNTIME = WORK.resolve("runtime");
    private static final Path CACHE = INPUT.resolve("ctf-desk.aot");

    private final Target target = Target.here();
    private final String version;
    /** Java drops the AOT cache when a jar's time differs from the training's, so all get this one. */
    private final Instant time;

    private MakeInstaller(String version, Instant time) {
        this.version = version;
        this.time = time;
    }

    /** Version of the packages, and the time that their files bear. */
    public static void main(String[] arguments) throws Exception {
        try {
            new MakeInstaller(arguments[0], Instant.parse(arguments[1])).make();
        } catch (Failure failure) {
            System.err.println("No installer made: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void make() throws IOException, InterruptedException {
        target.check(version);
        if (Files.notExists(PROGRAM)) {
            throw new Failure(PROGRAM + " is not there; run mvn -Pinstaller verify from the project's folder.");
        }
        delete(WORK);
        var javaOptions = javaOptions();
        var jars = copyJars();

        say("linking a Java runtime of " + RuntimeImage.link(PROGRAM, RUNTIME) + " modules and what they require");
        settleTimes(INPUT);
        say("training the AOT cache");
        say("trained " + AotCache.train(target.java(RUNTIME), javaOptions, INPUT, jars, CACHE));

        var shared = target == Target.LINUX
                ? List.of("--app-content", new SharedFiles(program(jars)).write(WORK.resolve("share")).toString())
                : List.<String>of();
        for (var file : target.optionFiles()) {
            say("jpackage with " + file);
            // By these dpkg-deb sets the times of what it packs, and packs 3 % smaller in twice the time; other packers leave them alone.
            var environment = Map.of("SOURCE_DATE_EPOCH", String.valueOf(time.getEpochSecond()), "DPKG_DEB_COMPRESSOR_LEVEL", "9");
            Tool.fork("jpackage", packageOptions(file, jars.getFirst(), javaOptions, shared), environment);
        }
        settleTimes(target.jars(WORK));
        check(target.launcher(WORK));
        if (target == Target.LINUX) {
            checkPackages();
        }
        say("done, see " + WORK.toAbsolutePath());
    }

    private List<String> program(List<String> jars) {
        var classPath = jars.stream().map(jar -> INPUT.resolve(jar).toString()).collect(Collectors.joining(File.pathSeparator));
        return List.of(target.java(RUNTIME).toString(), "--class-path", classPath, "org.ctfdesk.Main");
    }

    private List<String> packageOptions(String file, String mainJar, List<String> javaOptions, List<String> more) {
        var options = new ArrayList<>(List.of("@installer/common.txt", "@installer/" + file));
        options.addAll(List.of("--app-version", version, "--main-jar", mainJar));
        options.addAll(more);
        javaOptions.forEach(option -> options.addAll(List.of("--java-options", option)));
        options.addAll(List.of("--java-options", "-Dctfdesk.jars=" + time.getEpochSecond())); // see org.ctfdesk.program.JarTimes
        return options;
    }

    /** With AOTMode=on Java refuses to start when the cache does not fit what was packaged. */
    private static void check(Path launcher) throws IOException, InterruptedException {
        var demand = Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
        var answer = Tool.execute(List.of(launcher.toString(), "--version"), demand);
        if (answer.code() != 0) {
            throw new Failure(launcher + " does not start with its AOT cache:\n" + answer.text());
        }
        say("starts with its AOT cache: " + launcher);
    }

    /** What stands in the packages starts with its AOT cache, too: a packer that sets other times makes it useless, and says nothing. */
    private void checkPackages() throws IOException, InterruptedException {
        try (var files = Files.newDirectoryStream(WORK, "*.{deb,rpm}")) {
            for (var file : files) {
                var unpacked = WORK.resolve("unpacked");
                Files.createDirectories(unpacked);
                if (file.toString().endsWith(".deb")) {
                    unpack(List.of("dpkg-deb", "--extract", file.toString(), unpacked.toString()));
                } else {
                    unpack(List.of("rpm2archive", file.toString())); // writes beside it
                    var archive = Path.of(file + ".tgz");
                    unpack(List.of("tar", "-xzf", archive.toString(), "-C", unpacked.toString()));
                    Files.delete(archive);
                }
                check(unpacked.resolve("opt/ctf-desk/bin/ctf-desk"));
                delete(unpacked);
            }
        }
    }

    private static void unpack(List<String> command) throws IOException, InterruptedException {
        var answer = Tool.execute(command, Map.of());
        if (answer.code() != 0) {
            throw new Failure(String.join(" ", command) + "\n" + answer.text());
        }
    }

    private static List<String> javaOptions() throws IOException {
        return Files.readAllLines(Path.of("installer/java-options.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Copies the jars of the class path, not compressed, and names them in the order of jpackage: the main jar, then the rest. */
    private List<String> copyJars() throws IOException {
        Files.createDirectories(INPUT);
        try (var jars = Files.newDirectoryStream(PROGRAM, "*.jar")) {
            for (var jar : jars) {
                StoredJar.copy(jar, INPUT.resolve(jar.getFileName()), time);
            }
        }
        try (var jars = Files.list(INPUT)) {
            return jars.map(jar -> jar.getFileName().toString())
                    .sorted(Comparator.comparing((String name) -> !name.startsWith("ctf-desk-"))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private void settleTimes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void say(String what) {
        System.out.println("[installer] " + what);
    }
}
