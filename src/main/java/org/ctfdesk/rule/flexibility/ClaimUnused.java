package org.ctfdesk.rule.flexibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctfdesk.flexibility.FlexibleCells;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.flexibility.Requirement;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * A claim under which nothing differs is not needed (suspected): MPGs, para. 6. What no table shows, as thresholds
 * and methods, is not judged.
 */
public final class ClaimUnused extends Rule.OfMeasures<ClaimUnused.Beside, ClaimUnused.Shown> {
    /** The paragraphs under which FX stands in other tables than that of the measures, and the columns of their estimates. */
    record Beside(Set<String> paragraphs, List<ColumnKey> estimates, Function<Item, Set<String>> ofMeasures) {}

    /** The paragraphs under which FX stands in a measure, and whether it is estimated in all columns. */
    record Shown(Set<String> paragraphs, boolean estimated) {}

    public ClaimUnused() {
        super(warning("F-07", mpgs("6"))
                .reads(FlexibleCell.FORM_IDS).ofMeasures(KEYS, Measures.ACHIEVED, Measures.EXPECTED)
                .applies(Provisions::withoutClaimOfDeveloping));
    }

    @Override
    protected Beside gather(Report report) {
        var elsewhere = new HashSet<String>();
        FlexibleCells.FORMS.stream().filter(form -> !form.equals(Measures.FORM))
                .forEach(form -> FlexibleCell.holding(NotationKey.FX, report, form)
                        .forEach(cell -> elsewhere.addAll(cell.paragraphs())));
        var estimates = new ArrayList<ColumnKey>();
        report.profile().periods().of(Years.ACHIEVED).forEach(year -> estimates.add(new ColumnKey(Measures.ACHIEVED, year)));
        report.profile().periods().of(Years.EXPECTED).forEach(year -> estimates.add(new ColumnKey(Measures.EXPECTED, year)));
        return new Beside(elsewhere, estimates, FlexibleCell.paragraphsOf(NotationKey.FX, report.profile(), Measures.FORM));
    }

    @Override
    protected Shown read(Item measure, Beside beside) {
        return new Shown(beside.ofMeasures().apply(measure), beside.estimates().stream()
                .allMatch(column -> isGiven(measure.row(Measures.MEASURE).answer(column))));
    }

    @Override
    protected void check(Beside beside, List<Shown> measures, Report report, Found found) {
        if (!report.profile().party().developing() || report.claims().isEmpty()) {
            return;
        }
        var shown = new HashSet<>(beside.paragraphs());
        var isEstimated = !measures.isEmpty() && !beside.estimates().isEmpty();
        for (var measure : measures) {
            shown.addAll(measure.paragraphs());
            isEstimated &= measure.estimated();
        }
        for (var claim : report.claims()) {
            var provision = claim.provision().strip();
            if ((!shown.contains(provision) || provision.equals("92") || provision.equals("102"))
                    && isMetInFull(report, provision, isEstimated)) {
                found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "")).with(provision).mendedBy(Provisions.without(report,
                        claim));
            }
        }
    }

    private static boolean isMetInFull(Report report, String provision, boolean isEstimated) {
        var periods = report.profile().periods();
        var submitted = report.profile().submission().year();
        return switch (provision) {
            case "48" -> FlexibleCells.GASES.stream().allMatch(gas -> isGiven(report.table(Summary.FORM.id()).row(gas)
                    .answer(new ColumnKey(Summary.YEAR, periods.inventoryTo()))));
            case "57" -> periods.inventoryFrom() <= Summary.FIRST_YEAR;
            case "58" -> submitted != 0 && periods.inventoryTo() >= Requirement.GENERAL.latestYear(submitted);
            case "85" -> isEstimated;
            case "92" -> (isProjected(report, "totalWith")
                    || Stream.of("energy", "co2Including").allMatch(line -> isProjected(report, line)))
                    && !report.table(KeyIndicators.FORM.id()).isEmpty();
            case "102" -> Stream.of("co2Including", "ch4Including", "n2oIncluding", "energy", "transport", "industry", "agriculture",
                    "waste")
                    .allMatch(line -> isProjected(report, line));
            case "32" -> claimedThreshold(report).filter(each -> each.compareTo(Requirement.GENERAL.insignificantShare()) <= 0).isPresent();
            case "95" -> report.profile().circumstances().projects()
                    && Provisions.lastProjected(report.profile()) >= Periods.horizon(periods.inventoryTo());
            default -> false;
        };
    }

    private static Optional<BigDecimal> claimedThreshold(Report report) {
        return report.claims().stream().filter(Provision.INSIGNIFICANCE::isOf).flatMap(claim -> claim.threshold().stream()).findFirst();
    }

    private static boolean isProjected(Report report, String line) {
        return isGiven(report.table(Projections.WITH_MEASURES.id()).row(line)
                .answer(new ColumnKey(Projections.PROJECTION, Provisions.lastProjected(report.profile()))));
    }

    private static boolean isGiven(Optional<Answer> answer) {
        return answer.isPresent() && switch (answer.get()) {
            case Quantity.Keys keys -> !keys.keys().contains(NotationKey.NE) && !keys.keys().contains(NotationKey.FX);
            case Quantity any -> true;
            default -> false;
        };
    }
}
