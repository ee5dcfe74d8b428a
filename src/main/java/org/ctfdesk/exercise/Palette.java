package org.ctfdesk.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;

/** The slips that may be planted into a report: those written for a sample where the report is that sample, and those of every report. */
public final class Palette {
    private static final List<String> SAMPLES = List.of("host", "buyer");

    private Palette() {}

    /** All of them, in a fixed order; whether one is found is seen only when it is planted. */
    public static List<Slip> of(Report report) {
        var slips = new ArrayList<Slip>();
        for (var sample : SAMPLES) {
            if (report.profile().equals(Samples.of(sample).profile())) {
                for (var fault : Samples.faults(sample)) {
                    slips.add(new Slip(sample + "/" + name(fault.what()), fault.what(), fault.codes(), fault::in));
                }
            }
        }
        slips.addAll(CommonSlips.of(report));
        return List.copyOf(slips);
    }

    /** What a slip is called in its id and in the keys of its words: small letters and hyphens. */
    static String name(String what) {
        return what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
