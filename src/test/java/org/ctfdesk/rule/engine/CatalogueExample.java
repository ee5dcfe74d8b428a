package org.ctfdesk.rule.engine;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Circumstances;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Ndc;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Target;
import org.ctfdesk.rule.progress.Given;

/**
 * A point of the catalogue with its bad and its good example as reports, as {@code examples.txt} realises them.
 *
 * @param code what the bad one is found by
 * @param at where, for a check of the forms; "" for a rule of its own, wherever it speaks
 * @param not why it cannot be run; "" where it can
 */
record CatalogueExample(String id, String base, String code, String at, String not, List<String> lines) {
    private static final Pattern THRESHOLD = Pattern.compile("(\\d+) %");

    /** All of them, by the id of the catalogue. */
    static Map<String, CatalogueExample> all() throws IOException {
        var all = new LinkedHashMap<String, CatalogueExample>();
        CatalogueExample last = null;
        for (var line : text("examples.txt").lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
            if (line.startsWith("== ")) {
                last = begun(line.substring(3));
                if (all.put(last.id(), last) != null) {
                    throw new IllegalStateException(last.id() + " stands there twice.");
                }
            } else {
                last.lines().add(line);
            }
        }
        return all;
    }

    static String text(String resource) throws IOException {
        try (var stream = CatalogueExample.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CatalogueExample begun(String head) {
        var words = head.split(" ");
        if (words[1].equals("not:")) {
            return new CatalogueExample(words[0], "", "", "", head.substring(head.indexOf(':') + 1).strip(), List.of());
        }
        return new CatalogueExample(words[0], words[1], words.length > 2 ? words[2] : words[0],
                words.length > 4 ? words[4] : "", "", new ArrayList<>());
    }

    /** The report that breaks the point. */
    Report bad() {
        return made("+ ");
    }

    /** The same, mended. */
    Report good() {
        return made("- ");
    }

    private Report made(String others) {
        var report = switch (base) {
            case "plain" -> Given.typed("");
            case "inventory" -> Given.inventory();
            case "ended" -> Given.ended();
            default -> throw new IllegalStateException("“" + base + "” is no report to begin with.");
        };
        for (var line : lines) {
            if (!line.startsWith(others)) {
                report = with(report, line.replaceFirst("^[-+] ", ""));
            }
        }
        return report;
    }

    private static Report with(Report report, String line) {
        var at = line.indexOf('=');
        var name = line.substring(0, at).strip();
        var value = line.substring(at + 1).strip();
        if (line.startsWith("last ")) {
            var before = report.last().map(LastReport::report).orElseGet(() -> Report.blank(report.profile()));
            return report.with(ReportPart.Last.of(new LastReport(with(before, line.substring(5)), "BTR1.ctfdesk", "2026-05-04", false)));
        }
        if (name.startsWith("@")) {
            return report.with(with(report.profile(), name.substring(1), value));
        }
        if (name.startsWith("claim ")) {
            var parts = Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
            var claims = new ArrayList<>(report.claims());
            var threshold = THRESHOLD.matcher(parts.get(2));
            claims.add(new FlexibilityClaim(name.substring(6), parts.get(0), parts.get(1), parts.get(2))
                    .withThreshold(threshold.find() ? Optional.of(new BigDecimal(threshold.group(1))) : Optional.empty()));
            return Edit.set(new ReportPart.Claims(claims)).applyTo(report);
        }
        Place.ofPath(name);
        return Given.typed(report, line);
    }

    private static Profile with(Profile profile, String name, String value) {
        var yes = value.equals("yes");
        var years = Arrays.stream(value.split("[-, ]+")).filter(each -> each.matches("\\d{4}")).map(Integer::valueOf).toList();
        var ndc = profile.ndc();
        var circumstances = profile.circumstances();
        var periods = profile.periods();
        var party = profile.party();
        return switch (name) {
            case "developing" -> profile.with(new Party(party.name(), party.iso3(), yes, party.leastDevelopedOrIsland()));
            case "island" -> profile.with(new Party(party.name(), party.iso3(), party.developing(), yes));
            case "language" -> profile.with(profile.submission().withLanguage(value));
            case "submission" -> profile.with(profile.submission().withYear(years.getFirst()));
            case "period" -> profile.with(periods.withImplementationFrom(years.getFirst()).withImplementationTo(years.getLast()));
            case "inventory" -> profile.with(periods.withInventoryFrom(years.getFirst()).withInventoryTo(years.getLast()));
            case "reference" -> profile.with(periods.withReferenceYears(years));
            case "projection" -> profile.with(periods.withProjectionTo(years.getFirst()));
            case "firstNdc", "cooperates", "standAlone", "coBenefits", "projects" -> profile.with(circumstance(circumstances, name, yes));
            case "type" -> profile.with(ndc.withType(Ndc.TargetType.valueOf(value)));
            case "multiYear" -> profile.with(ndc.withMultiYear(yes));
            case "target" -> profile.with(ndc.withTarget(years.getFirst(), years.getLast()));
            case "base" -> profile.with(ndc.withBaseYear(years.getFirst()));
            case "communicated" -> profile.with(ndc.withCommunicated(years.getFirst()));
            case "sectors" -> profile.with(ndc.withSectors(Set.of(value.split(", "))));
            case "gases" -> profile.with(ndc.withGases(Set.of(value.split(", "))));
            case "targets" -> profile.with(targets(value));
            default -> throw new IllegalStateException("The profile has no " + name + ".");
        };
    }

    private static Circumstances circumstance(Circumstances all, String name, boolean yes) {
        return switch (name) {
            case "firstNdc" -> all.withFirstNdc(yes);
            case "cooperates" -> all.withCooperates(yes);
            case "standAlone" -> all.withStandAloneInventory(yes);
            case "coBenefits" -> all.withCoBenefits(yes);
            default -> all.withProjects(yes);
        };
    }

    /** As {@code Emissions:1; Renewables:2}: names and the indicators that track them. */
    private static List<Target> targets(String value) {
        var targets = new ArrayList<Target>();
        for (var each : value.split("; ")) {
            var parts = each.split(":", -1);
            targets.add(new Target(Integer.toString(targets.size() + 1), parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1])));
        }
        return targets;
    }
}
