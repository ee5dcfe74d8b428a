package org.ctfdesk.excel.submission;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ctfdesk.excel.book.OtherWriters;
import org.ctfdesk.excel.book.PlainCells;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;

/**
 * Export of a report with 5,000 measures and every other table full, against fastexcel and POI's XSSF writing the same cells
 * with the same styles, in turns in one run. Ours begins at the report: laying out, measuring rows, the embedded copy and its
 * hash are in its time; the others are handed finished cells.
 *
 * <p>{@code ExportBench [measures [rounds]]}; {@code ExportBench floor MEASURES} only exports (for a small heap).
 */
final class ExportBench {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final double MOST_OF_FASTEXCEL = 1.5;
    private static final double MOST_OF_XSSF = 0.3;

    private ExportBench() {}

    private interface Job {
        void run(OutputStream out) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("floor")) {
            new WorkbookWriter(GeneratedReports.full(Integer.parseInt(arguments[1])), WORDS)
                    .write(new Nowhere(), Progress.UNWATCHED);
            return;
        }
        var measures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        var report = GeneratedReports.full(measures);
        var whole = written(report);
        var cells = PlainCells.of(new ByteArrayInputStream(whole));
        System.out.printf(Locale.ROOT, "Export of %,d measures, %,d cells, %,d bytes, %d rounds%n",
                measures, cells.count(), whole.length, rounds);
        var ours = new ArrayList<Double>();
        var fast = new ArrayList<Double>();
        var xssf = new ArrayList<Double>();
        for (var i = 0; i < rounds + 3; i++) {
            var warm = i >= 3;
            time(out -> new WorkbookWriter(report, WORDS).write(out, Progress.UNWATCHED), warm ? ours : new ArrayList<>());
            time(out -> OtherWriters.fastexcel(cells, out), warm ? fast : new ArrayList<>());
            time(out -> OtherWriters.xssf(cells, out), warm ? xssf : new ArrayList<>());
        }
        System.out.printf(Locale.ROOT, "| %-22s | %9s | %7s | %7s | %12s |%n", "writer", "median", "ratio", "reach", "processors");
        line("CTF Desk", ours, ours, "");
        line("fastexcel 0.20.2", ours, fast, "<= " + MOST_OF_FASTEXCEL);
        line("POI XSSF 5.5.1", ours, xssf, "<= " + MOST_OF_XSSF);
        System.out.println("With -Xmx128m: " + floor(measures));
    }

    private static void line(String name, List<Double> ours, List<Double> theirs, String reach) {
        System.out.printf(Locale.ROOT, "| %-22s | %6.0f ms | %7.2f | %7s | %9.0f ms |%n",
                name, median(theirs, 0), median(ours, 0) / median(theirs, 0), reach, median(theirs, 1));
    }

    private static void time(Job job, List<Double> into) throws Exception {
        System.gc();
        var start = System.nanoTime();
        var work = cpu();
        job.run(new Nowhere());
        into.add((System.nanoTime() - start) / 1e6);
        into.add((cpu() - work) / 1e6);
    }

    /** @param which 0 for the time by the clock, 1 for the time of all processors */
    private static double median(List<Double> times, int which) {
        var ordered = IntStream.range(0, times.size()).filter(i -> i % 2 == which).mapToObj(times::get).sorted().toList();
        return ordered.get(ordered.size() / 2);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static byte[] written(Report report) throws Exception {
        var out = new ByteArrayOutputStream();
        new WorkbookWriter(report, WORDS).write(out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    private static String floor(int measures) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(java, "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                        ExportBench.class.getName(), "floor", Integer.toString(measures))
                .inheritIO()
                .start();
        return child.waitFor() == 0 ? "works" : "FAILS";
    }

    /** Takes everything and keeps nothing. */
    private static final class Nowhere extends OutputStream {
        @Override
        public void write(int one) {}

        @Override
        public void write(byte[] bytes, int from, int length) {}
    }
}
