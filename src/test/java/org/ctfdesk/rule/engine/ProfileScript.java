package org.ctfdesk.rule.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Target;

/** A report profile changed by a name and a value, as {@code submission = 2026}. */
final class ProfileScript {
    private ProfileScript() {}

    static Profile with(Profile profile, String name, String value) {
        var yes = value.equals("yes");
        var years = Arrays.stream(value.split("[-, ]+")).filter(each -> each.matches("\\d{4}")).map(Integer::valueOf).toList();
        var ndc = profile.ndc();
        var circumstances = profile.circumstances();
        var periods = profile.periods();
        var party = profile.party();
        return switch (name) {
            case "developing" -> profile.with(new Party(party.name(), party.iso3(), yes, party.leastDevelopedOrIsland()));
            case "island" -> profile.with(new Party(party.name(), party.iso3(), party.developing(), yes));
            case "party" -> profile.with(new Party(value, party.iso3(), party.developing(), party.leastDevelopedOrIsland()));
            case "iso3" -> profile.with(new Party(party.name(), value, party.developing(), party.leastDevelopedOrIsland()));
            case "language" -> profile.with(profile.submission().withLanguage(value));
            case "btr" -> profile.with(profile.submission().withBtr(Integer.parseInt(value)));
            case "submission" -> profile.with(profile.submission().withYear(years.getFirst()));
            case "period" -> profile.with(periods.withImplementationFrom(years.getFirst()).withImplementationTo(years.getLast()));
            case "inventory" -> profile.with(periods.withInventoryFrom(years.getFirst()).withInventoryTo(years.getLast()));
            case "reference" -> profile.with(periods.withReferenceYears(years));
            case "projection" -> profile.with(periods.withProjectionTo(years.getFirst()));
            case "achieved" -> profile.with(periods.withAchieved(years));
            case "expected" -> profile.with(periods.withExpected(years));
            case "firstNdc", "cooperates", "standAlone", "coBenefits", "projects" -> profile.with(circumstance(circumstances, name, yes));
            case "type" -> profile.with(ndc.withType(Ndc.TargetType.valueOf(value)));
            case "multiYear" -> profile.with(ndc.withMultiYear(yes));
            case "target" -> profile.with(ndc.withTarget(years.getFirst(), years.getLast()));
            case "base" -> profile.with(ndc.withBaseYear(value.equals("0") ? 0 : years.getFirst()));
            case "communicated" -> profile.with(ndc.withCommunicated(years.getFirst()));
            case "cooperation" -> profile.with(ndc.withCooperation(Ndc.Cooperation.valueOf(value)));
            case "sectors" -> profile.with(ndc.withSectors(Arrays.stream(value.split(", ")).collect(Collectors.toSet())));
            case "gases" -> profile.with(ndc.withGases(Arrays.stream(value.split(", ")).collect(Collectors.toSet())));
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
