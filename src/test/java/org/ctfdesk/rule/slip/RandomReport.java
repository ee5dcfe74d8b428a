package org.ctfdesk.rule.slip;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.progress.Given;

/**
 * A complete and true report of an invented Party: its size, development, type of target, years, gases, sign of LULUCF and
 * flexibility come from the seed, and everything that is said in words or twice follows from the figures.
 */
final class RandomReport {
    static final List<TargetType> TYPES = List.of(TargetType.ABSOLUTE_REDUCTION, TargetType.BELOW_BASELINE,
            TargetType.INTENSITY_REDUCTION, TargetType.POLICIES_AND_MEASURES, TargetType.ABSOLUTE_REDUCTION);
    private static final List<String> NAMES = List.of("Borland", "Estovia", "Kalambe", "Norvania", "Tirasia", "Veluna");

    final Random random;
    final TargetType type;
    final boolean developing;
    final boolean hasLulucf;
    final int base;
    final int latest;
    final int horizon;
    final List<Integer> projected = new ArrayList<>();
    final RandomFigures figures;
    final Map<Integer, Map<String, BigDecimal>> with = new LinkedHashMap<>();
    final Map<Integer, Map<String, BigDecimal>> additional = new LinkedHashMap<>();
    final Map<Integer, Map<String, BigDecimal>> without = new LinkedHashMap<>();
    final List<RandomMeasure> measures;
    final List<String> lines = new ArrayList<>();
    final List<FlexibilityClaim> claims = new ArrayList<>();
    final String name;
    final int first;

    private RandomReport(long seed) {
        random = new Random(seed * 7919 + 17);
        type = TYPES.get(Math.floorMod(seed, TYPES.size()));
        developing = random.nextInt(3) > 0;
        name = NAMES.get(random.nextInt(NAMES.size()));
        hasLulucf = random.nextInt(5) > 0;
        latest = developing && random.nextBoolean() ? 2023 : 2024;
        first = developing && random.nextInt(3) == 0 ? 2020 : 1990;
        base = first == 2020 ? 2015 : List.of(1990, 2005, 2010).get(random.nextInt(3));
        horizon = developing && random.nextBoolean() ? 2035 : 2040;
        figures = new RandomFigures(random, hasLulucf && random.nextInt(4) == 0, hasLulucf, !developing || random.nextBoolean());
        var years = new TreeSet<Integer>(IntStream.rangeClosed(first, latest).boxed().toList());
        years.add(base);
        figures.make(List.copyOf(years), Math.pow(10, 2.7 + 3.2 * random.nextDouble()));
        for (var year = 2025; year <= horizon; year += 5) {
            projected.add(year);
        }
        measures = RandomMeasure.some(this);
        project();
    }

    static Report of(long seed) {
        return new RandomReport(seed).report();
    }

    private void project() {
        for (var year : projected) {
            var far = year - latest;
            var change = new HashMap<String, Double>();
            RandomFigures.SECTORS.forEach(sector -> change.put(sector, -0.006 * far * (0.5 + random.nextDouble())));
            change.put("lulucf", 0.0);
            with.put(year, figures.projected(latest, change));
            additional.put(year, new LinkedHashMap<>(with.get(year)));
            without.put(year, new LinkedHashMap<>(with.get(year)));
            for (var measure : measures) {
                var amount = measure.expected().multiply(new BigDecimal(year - 2020)).divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP);
                if (measure.status().equals("planned")) {
                    RandomFigures.add(additional.get(year), measure.sector(), year < measure.start() ? BigDecimal.ZERO : amount.negate());
                } else {
                    RandomFigures.add(without.get(year), measure.sector(), amount);
                }
            }
        }
    }

    BigDecimal level(int year) {
        return RandomFigures.total(figures.year(year), hasLulucf);
    }

    /** Of the projections with measures. */
    BigDecimal levelTo(int year) {
        return RandomFigures.total(with.get(year), hasLulucf);
    }

    private Report report() {
        var periods = new Periods(2021, 2030, first, latest, base < first ? List.of(base) : List.of(), horizon, List.of(latest),
                List.of(2030));
        var gases = new TreeSet<String>();
        RandomFigures.GASES.stream().filter(figures::has).forEach(gases::add);
        var sectors = new TreeSet<>(RandomFigures.SECTORS);
        if (!hasLulucf) {
            sectors.remove("lulucf");
        }
        var baseYear = type == TargetType.BELOW_BASELINE || type == TargetType.POLICIES_AND_MEASURES ? 0 : base;
        var profile = new Profile(new Party(name, "XA" + name.charAt(0), developing, false),
                new Submission(2, 2026, "1.0", Submission.State.QA_QC, "en"), periods,
                List.of(new Target("1", "Mitigation", List.of("1"))),
                new Circumstances(true, false, Circumstances.Method.SINGLE_YEAR_AVERAGING, true, false, true),
                new Ndc(type, false, 2030, 2030, baseYear, 2020, Ndc.Cooperation.NO, sectors, gases));
        inventory();
        projections();
        RandomProgress.fill(this);
        RandomMeasure.fill(this);
        RandomWords.fill(this);
        flexibility();
        var report = Given.typed(Report.blank(profile), String.join("\n", lines));
        return Edit.set(new ReportPart.Claims(claims)).applyTo(report);
    }

    private void inventory() {
        var years = new TreeSet<Integer>(IntStream.rangeClosed(first, latest).boxed().toList());
        if (base < first) {
            years.add(base);
        }
        years.forEach(year -> lines.addAll(figures.lines("table6", "year@" + year, figures.year(year), true)));
        if (type == TargetType.BELOW_BASELINE || type == TargetType.POLICIES_AND_MEASURES) {
            figures.lines("table6", "referenceYear", figures.year(latest), true).forEach(line ->
                    lines.add(line.substring(0, line.indexOf('=') + 1) + " NA"));
        } else {
            lines.addAll(figures.lines("table6", "referenceYear", figures.year(base), true));
        }
        figures.lines("table6", "baseYear", figures.year(latest), true).forEach(line ->
                lines.add(line.substring(0, line.indexOf('=') + 1) + " NA"));
    }

    private void projections() {
        Map.of("table7", with, "table8", additional, "table9", without).forEach((table, scenario) -> {
            lines.addAll(figures.lines(table, "recent@" + latest, figures.year(latest), false));
            scenario.forEach((year, parts) -> lines.addAll(figures.lines(table, "projection@" + year, parts, false)));
        });
    }

    private void flexibility() {
        if (first == 2020) {
            claims.add(new FlexibilityClaim("57", "Activity data before 2020 are lost for half of the provinces.",
                    "Series from 1990 in the fourth biennial transparency report (December 2030)",
                    "Table 6: the series begins in 2020"));
        }
        if (latest == 2023) {
            claims.add(new FlexibilityClaim("58", "The energy balance is closed 26 months after the end of a year.",
                    "Latest year x-2 in the fourth biennial transparency report (December 2030)",
                    "Latest inventory year 2023 in a submission of 2026"));
        }
        if (horizon == 2035) {
            claims.add(new FlexibilityClaim("95", "The national energy model ends in 2035 and nobody is paid to extend it.",
                    "Projections to 2040 in the fourth biennial transparency report (December 2030)",
                    "Tables 7 to 11: the projections end in 2035"));
        }
    }

    BigDecimal round(BigDecimal value, int digits) {
        var rounded = value.round(new MathContext(digits)).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()));
    }

    /** As compilers write it in words: thousands parted by a space or a comma. */
    String spoken(BigDecimal value) {
        var text = String.format(java.util.Locale.ROOT, "%,d", value.setScale(0, RoundingMode.HALF_UP).toBigInteger());
        return name.charAt(0) < 'N' ? text.replace(',', ' ') : text;
    }
}
