import java.io.IOException;
import java.util.Map;

/** An X server without a screen, on a number that it finds free by itself. */
record VirtualDisplay(Process server, String number) implements AutoCloseable {
    static VirtualDisplay open() throws IOException {
        var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new VirtualDisplay(server, server.inputReader().readLine());
    }

    Map<String, String> environment() {
        return Map.of("DISPLAY", ":" + number);
    }

    @Override
    public void close() {
        server.destroy();
    }
}
