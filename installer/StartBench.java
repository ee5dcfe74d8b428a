import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long the packaged program takes from the start of its process to the first window painted, with the
 * AOT cache and without. Started with {@code -Dctfdesk.start.report=true} the program prints a line that begins
 * with "painted" after its first frame and ends; the time is taken here, outside of it, so the launcher counts.
 *
 * <p>{@code java installer/StartBench.java [runs]}, after {@code mvn -Pinstaller verify}.
 */
final class StartBench {
    private static final Path WORK = Path.of("target/installer");
    private static final Path UNCACHED = Path.of("target/start-bench");

    public static void main(String[] arguments) throws Exception {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        var target = Target.here();
        var cached = target.launcher(WORK);
        if (Files.notExists(cached)) {
            System.err.println(cached + " is not there; run mvn -Pinstaller verify first.");
            System.exit(2);
        }
        copyWithoutCache(target);
        var uncached = target.launcher(UNCACHED);

        if (System.getenv("DISPLAY") == null && Target.onPath("Xvfb")) {
            try (var display = VirtualDisplay.open()) {
                measure(cached, uncached, runs, "", display.environment(), "virtual display");
            }
        } else if (System.getenv("DISPLAY") == null && target == Target.LINUX) {
            measure(cached, uncached, runs, " -Dglass.platform=Headless -Dprism.order=sw", Map.of(), "no display");
        } else {
            measure(cached, uncached, runs, "", Map.of(), "this display");
        }
    }

    private static void measure(
            Path cached, Path uncached, int runs, String more, Map<String, String> display, String where)
            throws IOException, InterruptedException {
        var environment = new java.util.HashMap<>(display);
        environment.put("JAVA_TOOL_OPTIONS", "-Dctfdesk.start.report=true" + more);
        var with = new ArrayList<Long>();
        var without = new ArrayList<Long>();
        // The first run of each reads the files from the disk and is not counted.
        for (var run = 0; run <= runs; run++) {
            var slow = start(uncached, environment);
            var fast = start(cached, environment);
            if (run > 0) {
                without.add(slow);
                with.add(fast);
            }
        }
        var ratio = (double) median(with) / median(without);
        System.out.println("| what | with AOT cache | without | ratio |");
        System.out.println("|---|---|---|---|");
        System.out.println(String.format(
                Locale.ROOT,
                "| start of the packaged program to first window painted, median of %d, %s | %d ms | %d ms | %.2f |",
                runs, where, median(with), median(without), ratio));
    }

    private static long start(Path launcher, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(launcher.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        var begun = System.nanoTime();
        var process = builder.start();
        var painted = -1L;
        try (var lines = process.inputReader()) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.startsWith("painted")) {
                    painted = (System.nanoTime() - begun) / 1_000_000;
                }
            }
        }
        if (process.waitFor() != 0 || painted < 0) {
            throw new IOException(launcher + " reported no painted window, exit code " + process.exitValue());
        }
        return painted;
    }

    private static long median(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** The same program, its launcher's settings without the line that names the cache. */
    private static void copyWithoutCache(Target target) throws IOException {
        var image = target.launcher(Path.of("")).getName(0);
        try (var files = Files.walk(WORK.resolve(image))) {
            for (var file : files.toList()) {
                var copy = UNCACHED.resolve(WORK.relativize(file));
                if (file.toString().endsWith(".cfg")) {
                    Files.write(copy, Files.readAllLines(file).stream()
                            .filter(line -> !line.contains("-XX:AOTCache="))
                            .toList());
                } else if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.toString().endsWith(".aot")) {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
