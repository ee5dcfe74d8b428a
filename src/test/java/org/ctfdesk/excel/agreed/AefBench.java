package org.ctfdesk.excel.agreed;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.util.IOUtils;
import org.ctfdesk.excel.book.OtherWriters;
import org.ctfdesk.excel.book.PlainCells;
import org.ctfdesk.store.Progress;

/**
 * A ledger of 100,000 actions, each with an own reference, written in the agreed electronic format, against fastexcel writing
 * the same cells with the same styles, in turns in one run. Ours begins at the report; fastexcel is handed finished
 * cells and lets go of rows as it writes them.
 *
 * <p>{@code AefBench [actions [rounds]]}; {@code AefBench floor ACTIONS} only writes and reads (for a small heap).
 */
final class AefBench {
    private static final double MOST_OF_FASTEXCEL = 1.5;

    private AefBench() {}

    private interface Job {
        void run(OutputStream out) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("floor")) {
            floor(Integer.parseInt(arguments[1]));
            return;
        }
        var actions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var report = Ledgers.actions(actions);
        var file = Files.createTempFile("aef", ".xlsx");
        try {
            new AefWriter(report, Ledgers.allYears(), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
            IOUtils.setByteArrayMaxOverride(1 << 30); // POI reads the whole for comparison
            PlainCells cells;
            try (var in = Files.newInputStream(file)) {
                cells = PlainCells.of(in);
            }
            System.out.printf(Locale.ROOT, "Agreed electronic format, %,d actions, %,d cells, %,d bytes, %d rounds%n",
                    actions, cells.count(), Files.size(file), rounds);
            var ours = new ArrayList<double[]>();
            var fast = new ArrayList<double[]>();
            for (var i = 0; i < rounds + 2; i++) {
                var ourTime = time(out -> new AefWriter(report, Ledgers.allYears(), Ledgers.ENGLISH).write(out, Progress.UNWATCHED));
                var fastTime = time(out -> OtherWriters.fastexcel(cells, out, 1000));
                if (i >= 2) {
                    ours.add(ourTime);
                    fast.add(fastTime);
                }
            }
            System.out.printf(Locale.ROOT, "| %-18s | %9s | %12s |%n", "writer", "median", "processors");
            line("CTF Desk", ours);
            line("fastexcel 0.20.2", fast);
            System.out.printf(Locale.ROOT, "ratio %.2f, reach <= %.1f%n", median(ours, 0) / median(fast, 0), MOST_OF_FASTEXCEL);
            System.out.println("Written and read with -Xmx256m: " + child(actions));
        } finally {
            Files.delete(file);
        }
    }

    private static void line(String name, List<double[]> times) {
        System.out.printf(Locale.ROOT, "| %-18s | %6.0f ms | %9.0f ms |%n", name, median(times, 0), median(times, 1));
    }

    /** By the clock, and of all processors, in ms. */
    private static double[] time(Job job) throws Exception {
        System.gc();
        var start = System.nanoTime();
        var work = cpu();
        job.run(OutputStream.nullOutputStream());
        return new double[] {(System.nanoTime() - start) / 1e6, (cpu() - work) / 1e6};
    }

    private static double median(List<double[]> times, int which) {
        var ordered = times.stream().map(time -> time[which]).sorted().toList();
        return ordered.get(ordered.size() / 2);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** The report is let go before its workbook is read: two reports of that size are not asked of so small a heap. */
    private static void floor(int actions) throws Exception {
        var file = Files.createTempFile("aef", ".xlsx");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new AefWriter(Ledgers.actions(actions), Ledgers.allYears(), Ledgers.ENGLISH).write(out, Progress.UNWATCHED);
            }
            System.out.println("written");
            var read = AefReader.read(file, Ledgers.TYPED::read, Progress.UNWATCHED);
            System.out.println("read " + read.lines().get("actions").size());
        } finally {
            Files.delete(file);
        }
    }

    private static String child(int actions) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(java, "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                        AefBench.class.getName(), "floor", Integer.toString(actions))
                .inheritIO()
                .start();
        return child.waitFor() == 0 ? "works" : "FAILS";
    }
}
