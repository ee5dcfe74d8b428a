import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Classes loaded, linked and profiled in one run – a day's work on a sample: every table and page, typing, then a check and an
 * export – kept for all later starts. Java takes the cache only when
 * the runtime, the options, and the order, sizes and times of the jars are those of the training.
 */
final class AotCache {
    private static final List<String> NO_DISPLAY = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private AotCache() {}

    /** Where the window was shown for the training. */
    static String train(Path java, List<String> options, Path folder, List<String> jars, Path cache)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        var work = Files.createTempDirectory("ctf-desk-training");
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=off", "-Xlog:cds=off",
                "-Dctfdesk.start.work=2", "-Dctfdesk.folder=" + work.resolve("settings")));
        var classPath = jars.stream()
                .map(jar -> folder.resolve(jar).toString())
                .collect(Collectors.joining(File.pathSeparator));
        var program = List.of("--class-path", classPath, "org.ctfdesk.Main", "demo", work.toString());

        // A real window loads more of what users will need than a headless one (start 0.58 of the time without
        // a cache, against 0.67): it is tried first where there is a display or Xvfb can make one.
        if (Target.here() != Target.LINUX || System.getenv("DISPLAY") != null) {
            if (succeeds(command, List.of(), program, Map.of(), cache)) {
                return "on this display";
            }
        } else if (Target.onPath("Xvfb")) {
            try (var display = VirtualDisplay.open()) {
                if (succeeds(command, List.of(), program, display.environment(), cache)) {
                    return "on a virtual display";
                }
            }
        }
        if (succeeds(command, NO_DISPLAY, program, Map.of(), cache)) {
            return "without a display";
        }
        throw new Failure("no window of the program could be shown to train the AOT cache; its output is above.");
    }

    private static boolean succeeds(
            List<String> java, List<String> more, List<String> program, Map<String, String> environment, Path cache)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(java);
        command.addAll(more);
        command.addAll(program);
        Files.deleteIfExists(cache);
        var answer = Tool.execute(command, environment);
        // A program that found no display and did its work without one would train the wrong classes.
        var worked = answer.text().lines().anyMatch(line -> line.startsWith("worked"));
        var good = worked && answer.code() == 0 && Files.exists(cache);
        if (!good) {
            System.err.println(String.join(" ", command) + "\n" + answer.text());
            System.err.println("exit code " + answer.code() + (worked ? "" : ", no window reported a day of work"));
        }
        return good;
    }
}
