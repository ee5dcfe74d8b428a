package org.ctfdesk.sample;

import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.report.Report;

/** All sample reports. */
public final class Samples {
    private static final List<Sample> ALL = List.of(
            new Sample("host", HostSample::make),
            new Sample("buyer", BuyerSample::make),
            new Sample("iceland", IcelandSample::make),
            new Sample("flawed-host", FlawedHost::make),
            new Sample("flawed-buyer", FlawedBuyer::make),
            new Sample("budget", BudgetSample::make),
            new Sample("metric", MetricSample::make),
            new Sample("textbook-a", TextbookSamples::buyer),
            new Sample("textbook-b", TextbookSamples::host));

    private Samples() {}

    /** The slips that trainers plant into the sample of that name; none for most. */
    public static List<Fault> faults(String name) {
        return switch (name) {
            case "host" -> FlawedHost.FAULTS;
            case "buyer" -> FlawedBuyer.FAULTS;
            default -> List.of();
        };
    }

    /** The samples, in the order in which they are listed. */
    public static List<Sample> all() {
        return ALL;
    }

    /**
     * The report of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Report of(String name) {
        for (var sample : ALL) {
            if (sample.name().equals(name)) {
                return sample.maker().get();
            }
        }
        throw new IllegalArgumentException("There is no sample \"" + name + "\"; there are "
                + ALL.stream().map(Sample::name).collect(Collectors.joining(", ")) + ".");
    }
}
