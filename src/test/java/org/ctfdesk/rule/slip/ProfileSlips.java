package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.rule.slip.Slip.Planted;

/** Slips in years, in the report profile, in claims of flexibility, and in the choices of measures. */
final class ProfileSlips {
    private ProfileSlips() {}

    static List<Slip> all() {
        var all = new ArrayList<Slip>();
        profile(all, "periodFrom", (profile, random) -> profile.with(profile.periods()
                .withImplementationFrom(List.of(2012, 2016, 2020, 2022, 2025).get(random.nextInt(5)))));
        profile(all, "periodTo", (profile, random) -> profile.with(profile.periods()
                .withImplementationTo(List.of(2025, 2028, 2029, 2035, 2040).get(random.nextInt(5)))));
        profile(all, "communicated", (profile, random) -> profile.with(profile.ndc()
                .withCommunicated(List.of(1999, 2005, 2012, 2031, 2030, 2027).get(random.nextInt(6)))));
        profile(all, "baseYear", (profile, random) -> profile.ndc().baseYear() == 0 ? profile
                : profile.with(profile.ndc().withBaseYear(List.of(2000, 1994, 2012, 2030).get(random.nextInt(4)))));
        profile(all, "targetYear", (profile, random) -> {
            var year = List.of(2025, 2029, 2035, 2050).get(random.nextInt(4));
            return profile.with(profile.ndc().withTarget(year, year));
        });
        profile(all, "inventoryTo", (profile, random) -> profile.with(profile.periods()
                .withInventoryTo(profile.periods().inventoryTo() + (random.nextBoolean() ? 1 : -1))));
        profile(all, "submission", (profile, random) -> profile.with(profile.submission()
                .withYear(List.of(2022, 2024, 2028, 2030).get(random.nextInt(4)))));
        profile(all, "btr", (profile, random) -> profile.with(profile.submission().withBtr(List.of(0, 1, 3, 5).get(random.nextInt(4)))));
        profile(all, "type", (profile, random) -> {
            var type = Ndc.TargetType.values()[1 + random.nextInt(5)];
            return profile.with(profile.ndc().withType(type));
        });
        profile(all, "multiYear", (profile, random) -> profile.with(profile.ndc().withMultiYear(!profile.ndc().multiYear())));
        profile(all, "cooperation", (profile, random) -> profile.with(profile.ndc().withCooperation(
                profile.ndc().cooperation() == Ndc.Cooperation.YES ? Ndc.Cooperation.NO : Ndc.Cooperation.YES)));
        profile(all, "cooperates", (profile, random) -> profile.circumstances().cooperates()
                ? profile.with(profile.circumstances().withCooperates(false)) : profile);
        profile(all, "developed", (profile, random) -> profile.with(new Party(profile.party().name(), profile.party().iso3(), false,
                false)));
        profile(all, "sector", (profile, random) -> {
            var sectors = new HashSet<>(profile.ndc().sectors());
            sectors.remove(List.of("agriculture", "waste", "industry").get(random.nextInt(3)));
            return profile.with(profile.ndc().withSectors(sectors));
        });
        profile(all, "gas", (profile, random) -> {
            var gases = new HashSet<>(profile.ndc().gases());
            gases.remove(List.of("ch4", "n2o", "hfcs").get(random.nextInt(3)));
            return profile.with(profile.ndc().withGases(gases));
        });
        profile(all, "gasMore", (profile, random) -> {
            var gases = new HashSet<>(profile.ndc().gases());
            gases.add("nf3");
            return profile.with(profile.ndc().withGases(gases));
        });
        profile(all, "firstNdc", (profile, random) -> profile
                .with(profile.circumstances().withFirstNdc(!profile.circumstances().firstNdc())));
        profile(all, "partyBlank", (profile, random) -> profile.with(new Party("", profile.party().iso3(), profile.party().developing(),
                false)));
        measures(all);
        claims(all);
        return all;
    }

    private static void profile(List<Slip> all, String name, BiFunction<Profile, Random, Profile> change) {
        all.add(new Slip("profile/" + name, (report, random) -> {
            var changed = change.apply(report.profile(), random);
            return changed.equals(report.profile()) ? Optional.empty()
                    : Optional.of(new Planted(name + " " + changed.ndc() + changed.periods() + changed.submission(),
                            Edit.set(changed).applyTo(report)));
        }));
    }

    private static void measures(List<Slip> all) {
        typed(all, "startYear", "table5:.*:startYear", "1905", "2091", "2002020", "208", "2045");
        typed(all, "startAfter", "table5:.*:startYear", "2032");
        typed(all, "status", "table5:.*:status", "planned", "implemented");
        typed(all, "sector", "table5:.*:sectors", "energy", "agriculture", "waste", "lulucf", "Industrial processes and product use");
        typed(all, "gas", "table5:.*:gases", "SF6", "NF3", "HFCs", "N2O", "PFCs");
        typed(all, "unit", "table(4/1|10):(indicator|supporting|keyIndicator)/1:unit", "Mt CO2 eq", "t CO2 eq", "%", "GWh");
        typed(all, "targetYearCell", "table4/1:indicator/1:targetYear", "2035", "2025", "2021-2030", "2020");
        typed(all, "indicatorName", "table1:indicator/1:label", "xxx", "Indicator", "Indicator 1", "GHG emissons ?");
        for (var column : List.of("label", "description", "objectives", "instrument", "status", "sectors", "gases", "startYear",
                "entities")) {
            typed(all, "blank/" + column, "table5:.*:" + column, "");
        }
        typed(all, "blank/unit", "table(4/1|10|11):.*:unit", "");
        typed(all, "blank/name", "table(10|11):.*:label", "");
        typed(all, "blank/words", "(description|table3):(?!updates).*", "");
        typed(all, "blank/table1", "table1:(reference|relation|indicator).*", "");
        typed(all, "blank/targetLevel", "table4/1:indicator/1:(targetLevel|targetYear|reference|progress)", "");
        typed(all, "blank/definition", "table2:indicator/1:definition", "");
    }

    private static void typed(List<Slip> all, String name, String path, String... texts) {
        all.add(new Slip("choice/" + name, (report, random) -> Slip.any(Slip.cells(report, path), random).flatMap(cell -> {
            var planted = Slip.typed(report, cell.place(), texts[random.nextInt(texts.length)]);
            return planted.report().answer(cell.place()).equals(Optional.of(cell.answer())) ? Optional.empty() : Optional.of(planted);
        })));
    }

    private static void claims(List<Slip> all) {
        for (var nothing : List.of("", "n/a", "tbd", "[constraint]", "To be included", "-")) {
            claim(all, "constraint “" + nothing + "”", claim -> claim.withCapacityConstraint(nothing));
            claim(all, "timeFrame “" + nothing + "”", claim -> claim.withTimeFrame(nothing));
            claim(all, "appliesTo “" + nothing + "”", claim -> claim.withAppliesTo(nothing));
        }
        claim(all, "timeFrame past", claim -> claim.withTimeFrame("In the biennial transparency report of 2024"));
        claim(all, "provision none", claim -> claim.withProvision("86"));
        claim(all, "provision other", claim -> claim.withProvision(claim.provision().equals("85") ? "25" : "85"));
        claim(all, "threshold", claim -> claim.withProvision("25").withThreshold(Optional.of(new BigDecimal("70"))));
        claim(all, "thresholdFraction", claim -> claim.withProvision("32").withThreshold(Optional.of(new BigDecimal("5"))));
        claim(all, "since", claim -> claim.withSinceBtr(7));
        all.add(new Slip("claim/gone", (report, random) -> report.claims().isEmpty() ? Optional.empty()
                : Optional.of(claims(report, "claim gone", report.claims().subList(1, report.claims().size())))));
        all.add(new Slip("claim/twice", (report, random) -> {
            var claims = new ArrayList<>(report.claims());
            claims.addAll(report.claims().isEmpty() ? List.of() : List.of(report.claims().getFirst()));
            return claims.isEmpty() ? Optional.empty() : Optional.of(claims(report, "claim twice", claims));
        }));
        all.add(new Slip("claim/unused", (report, random) -> {
            var claims = new ArrayList<>(report.claims());
            claims.add(new FlexibilityClaim(List.of("48", "92", "102", "85").get(random.nextInt(4)),
                    "Two people make all estimates by hand.",
                    "Fourth biennial transparency report (December 2030)", "Tables"));
            return Optional.of(claims(report, claims.getLast().provision() + " claimed", claims));
        }));
        all.add(new Slip("claim/FX unclaimed", (report, random) -> Slip.any(Slip.cells(report,
                "table(6:(hfcs|waste|energy|lulucf):year@.*|[79]:(hfcs|waste|energy):.*@.*|5:.*expected@.*)"), random)
                .map(cell -> Slip.typed(report, cell.place(), "FX"))));
        all.add(new Slip("claim/FX in words", (report, random) -> Slip.any(Slip.cells(report, "(table3|description|table1:reference).*"),
                random)
                .map(cell -> Slip.typed(report, cell.place(), "FX"))));
    }

    private static void claim(List<Slip> all, String name, UnaryOperator<FlexibilityClaim> change) {
        all.add(new Slip("claim/" + name, (report, random) -> {
            if (report.claims().isEmpty()) {
                return Optional.empty();
            }
            var claims = new ArrayList<>(report.claims());
            var i = random.nextInt(claims.size());
            claims.set(i, change.apply(claims.get(i)));
            return claims.equals(report.claims()) ? Optional.empty() : Optional.of(claims(report, claims.get(i).provision() + " " + name,
                    claims));
        }));
    }

    private static Planted claims(Report report, String what, List<FlexibilityClaim> claims) {
        return new Planted(what, Edit.set(new ReportPart.Claims(claims)).applyTo(report));
    }

    static Place place(String path) {
        return Place.ofPath(path);
    }
}
