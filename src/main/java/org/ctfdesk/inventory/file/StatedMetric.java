package org.ctfdesk.inventory.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.inventory.Series;
import org.ctfdesk.inventory.Unit;

/** On which global warming potentials a file says that its CO2 eq. is. Masses show it; without them, what it says counts. */
final class StatedMetric {
    private static final String AR5 = "AR5";
    private static final Pattern METRIC = Pattern.compile("(?<![\\p{L}\\d])(?:AR[ -]?[2456]|SAR|TAR)(?![\\p{L}\\d])"
            + "|(?i:\\b(?:second|third|fourth|fifth|sixth) assessment report)");
    private static final Map<String, String> METRICS = Map.of("second", "SAR", "third", "TAR", "fourth", "AR4", "fifth", AR5,
            "sixth", "AR6", "AR2", "SAR");

    private StatedMetric() {}

    /** The assessment reports that a text names. */
    static Set<String> in(String text) {
        var named = new TreeSet<String>();
        METRIC.matcher(text).results().forEach(found -> named.add(metric(found.group())));
        return named;
    }

    private static String metric(String text) {
        var plain = text.contains(" assessment") || text.contains(" Assessment")
                ? text.substring(0, text.indexOf(' ')).toLowerCase(Locale.ROOT) : text.replaceAll("[ -]", "");
        return METRICS.getOrDefault(plain, plain);
    }

    /** Refuses CO2 eq. of which the file says that it is on another metric. */
    static void refuseOther(String file, Set<String> metrics) throws InventoryFailure {
        if (!metrics.isEmpty() && !metrics.contains(AR5)) {
            throw new InventoryFailure("inventory.failure.metricStated", file, String.join(", ", metrics));
        }
    }

    /** True for a list of sectors in CO2 eq. alone: it is taken as published, on AR5, and that is told. */
    static boolean isPublished(String file, List<Series> series, Set<String> metrics, List<InventoryFinding> findings)
            throws InventoryFailure {
        var isAll = series.stream().allMatch(each -> Gas.of(each.gas()).filter(gas -> gas == Gas.AGGREGATE).isPresent()
                && (Unit.isUnclear(each.unit()) || Unit.of(each.unit()).filter(Unit::isEquivalent).isPresent()));
        if (isAll) {
            refuseOther(file, metrics);
            findings.add(InventoryFinding.information("metricPresumed", file));
        }
        return isAll;
    }
}
