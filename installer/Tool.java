import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** Runs a tool of the JDK in this process, or a program beside it. */
final class Tool {
    private static final int MINUTES_AT_MOST = 10;

    private Tool() {}

    record Answer(int code, String text) {}

    /** What the tool printed. */
    static String run(String name, List<String> arguments) {
        var tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new Failure("this Java has no " + name + "; a full JDK is needed: "
                        + System.getProperty("java.home")));
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        if (tool.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new Failure(name + " " + String.join(" ", arguments) + "\n" + text);
        }
        return text.toString();
    }

    /** Runs a tool of this JDK as a process of its own, for those that mind their environment. */
    static void fork(String name, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(arguments);
        var answer = execute(command, environment);
        if (answer.code() != 0) {
            throw new Failure(String.join(" ", command) + "\n" + answer.text());
        }
    }

    static Answer execute(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        // A window that never closes must not hold up the build for ever.
        var guard = Thread.ofVirtual().start(() -> {
            try {
                if (!process.waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
            }
        });
        var text = new String(process.getInputStream().readAllBytes());
        guard.join();
        return new Answer(process.waitFor(), text);
    }
}
