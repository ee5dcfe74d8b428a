package org.ctfdesk.ui.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;

/**
 * Kills a window at work at random moments, {@code -Dkill.times} of them, and looks at what comes back: a state that is not older
 * than that of one second before, whatever was being done, and no file that cannot be read. {@code -Dkill.seed} chooses others.
 */
public final class KillBench {
    /** What was on the screen for so long comes back, in milliseconds. */
    private static final int KEPT = 1_000;

    private static final int SHORTEST = 300;
    private static final int LONGEST = 6_000;
    private static final long PATIENCE = 60;
    /** Lines until the first gesture is done: that it begins, and the state it left. A slow machine takes its time for it. */
    private static final int FIRST = 2;
    /** After so many kills it says how it stands. */
    private static final int TOLD = 20;

    private int kills;
    private int exact;
    private int within;
    private int late;
    private int states;
    private final List<String> broken = new ArrayList<>();

    private KillBench() {}

    public static void main(String[] arguments) throws Exception {
        var bench = new KillBench();
        var times = Integer.getInteger("kill.times", 20);
        var seed = Long.getLong("kill.seed", 20261231L);
        for (var i = 0; i < times; i++) {
            bench.kill(seed + i);
            if (i % TOLD == TOLD - 1 && i < times - 1) {
                bench.tell();
            }
        }
        bench.tell();
        if (!bench.broken.isEmpty()) {
            System.exit(1);
        }
    }

    private void tell() {
        System.out.printf("%d kills, %d states on the screen: the last state came back %d times, one less than a second old %d times; "
                + "%d times the kill fell into a gesture.%n", kills, states, exact, within, late);
        broken.forEach(System.out::println);
        System.out.println(broken.isEmpty() ? "Nothing was lost, every file can be read." : broken.size() + " kills lost something.");
    }

    private void kill(long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        var folder = Files.createTempDirectory("kill");
        var file = folder.resolve("report" + ReportFile.EXTENSION);
        try {
            ReportFile.save(file, Samples.of("host"));
            var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Wide", "-Dprism.order=sw",
                    "-Dctfdesk.folder=" + folder.resolve("settings"), "-cp", System.getProperty("java.class.path"),
                    KilledWindow.class.getName(), folder.toString(), String.valueOf(seed)));
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var lines = new ArrayList<String>();
            var reader = Thread.ofPlatform().daemon().start(() -> read(process, lines));
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
            while (size(lines) < FIRST && process.isAlive() && System.nanoTime() < until) {
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(SHORTEST, LONGEST));
            var at = System.currentTimeMillis();
            process.destroyForcibly().waitFor();
            reader.join();
            kills++;
            judge(seed, file, lines, at);
            files(seed, folder);
        } catch (StoreFailure wrong) {
            broken.add("seed " + seed + ": " + wrong);
        } finally {
            remove(folder);
        }
    }

    private static int size(List<String> lines) {
        synchronized (lines) {
            return lines.size();
        }
    }

    private static void read(Process process, List<String> lines) {
        try (var in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
            }
        } catch (IOException killed) {
            // what was read counts
        }
    }

    /** What comes back has to be one of the states from the last one on that is older than a second. */
    private void judge(long seed, Path file, List<String> lines, long at) throws StoreFailure {
        var said = new ArrayList<String[]>();
        said.add(new String[] {"state", "0", KilledWindow.hash(Samples.of("host"))});
        lines.stream().map(line -> line.split(" ")).filter(parts -> parts[0].equals("state") && parts.length == 3)
                .forEach(said::add);
        if (said.size() == 1) {
            broken.add("seed " + seed + ": the window did nothing");
            return;
        }
        states += said.size() - 1;
        var saved = ReportFile.open(file).report();
        String back;
        try {
            back = KilledWindow.hash(Recovery.of(Journal.beside(file), Optional.of(file)).map(Recovery::report).orElse(saved));
        } catch (StoreFailure ofAnotherState) {
            back = KilledWindow.hash(saved);
            System.out.println("seed " + seed + ": " + ofAnotherState.key());
        }
        var least = 0;
        var found = -1;
        for (var i = 0; i < said.size(); i++) {
            least = Long.parseLong(said.get(i)[1]) <= at - KEPT ? i : least;
            found = said.get(i)[2].equals(back) ? i : found;
        }
        if (found == said.size() - 1) {
            exact++;
        } else if (found >= least) {
            within++;
        } else if (found < 0 && lines.getLast().equals("gesture")) {
            late++;
        } else {
            broken.add("seed " + seed + ": state " + found + " of " + said.size() + " came back, and " + least + " was on the screen "
                    + (at - Long.parseLong(said.get(least)[1])) + " ms before the kill");
        }
    }

    private void files(long seed, Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            for (var file : all.filter(each -> !each.getFileName().toString().startsWith(".")).sorted().toList()) {
                try {
                    if (file.toString().endsWith(".xlsx")) {
                        WorkbookReader.read(file, ReviewLists::besideTables);
                    } else if (Files.isRegularFile(file)) {
                        ReportFile.open(file);
                    }
                } catch (Exception unreadable) {
                    broken.add("seed " + seed + ": " + file.getFileName() + " cannot be read: " + unreadable.getMessage());
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
