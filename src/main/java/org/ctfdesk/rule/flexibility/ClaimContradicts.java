package org.ctfdesk.rule.flexibility;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A claim is made once, and not since a report that is still to come: MPGs, para. 6. */
public final class ClaimContradicts extends Rule.OfReport {
    private static final Pattern MEASURES = Pattern.compile("(?i)measures? (?:no\\.? ?)?\\d{1,4}(?:(?:, ?| and | & | to |–"
            + "|-)\\d{1,4}(?!\\d))*");
    private static final Pattern SPAN = Pattern.compile("\\d ?(?:to|–|-) ?\\d");
    private static final Map<String, Pattern> GASES = Map.of("hfcs", Pattern.compile("(?i)HFC|all (F-|fluorinated )?gases"),
            "pfcs", Pattern.compile("(?i)PFC|all (F-|fluorinated )?gases"), "sf6", Pattern.compile("(?i)SF ?[6₆]|all (F-|fluorinated"
                    + " )?gases"),
            "nf3", Pattern.compile("(?i)NF ?[3₃]|all (F-|fluorinated )?gases"));
    /** "The model ends in 2045": what holds the projections back ends where they end. */
    private static final Pattern ENDS = Pattern.compile("(?i)\\b(?:ends?|reach(?:es)?|runs?|goes|extends?|only) (?:in|to"
            + "|until) (20\\d{2})");
    /** What flexibility allows already. */
    private static final Pattern SAME_YEAR = Pattern.compile("(?i)\\b[xnt]\\s?[-–−]\\s?3\\b");
    private static final List<String> COUNTS = List.of("", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern AFTER_THE_END = Pattern.compile("(?i)(\\p{L}+|\\d{1,2}) years? after the end(?: ?point| year)?");
    private static final Pattern SUBMISSION = Pattern.compile("(?i)\\bsubmission (?:of|in) (20\\d{2})");
    private static final Pattern NEXT_YEAR = Pattern.compile("(?i)\\b[xnt]\\s?[-–−]\\s?2\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    public ClaimContradicts() {
        super(warning("OWN-14", mpgs("6")).breaks("F-07").reads(Measures.FORM, Summary.FORM).ofMeasures(KEYS)
                .applies(Provisions::withoutClaim));
    }

    @Override
    public void check(Report report, Found found) {
        var seen = new HashSet<Object>();
        for (var claim : report.claims()) {
            var provision = claim.provision().strip();
            if (!provision.isEmpty() && !seen.add(List.of(provision, claim.reach(), claim.appliesTo().strip()))) {
                found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "")).says("twice",
                        provision).mendedBy(Provisions.without(report, claim));
            } else if (claim.sinceBtr() > report.profile().submission().btr()) {
                found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "since")).says("since", provision,
                        String.valueOf(claim.sinceBtr()),
                        String.valueOf(report.profile().submission().btr()));
            } else {
                beside(report, claim, found);
            }
        }
    }

    /** What a claim says beside other claims, and of measures and years. */
    private static void beside(Report report, FlexibilityClaim claim, Found found) {
        var provision = claim.provision().strip();
        var before = report.claims().subList(0, report.claims().indexOf(claim));
        if (!provision.isEmpty() && before.stream().anyMatch(other -> other.provision().strip().equals(provision)
                && (other.reach().isAll() || claim.reach().isAll() || !Collections.disjoint(other.reach().rows(), claim.reach().rows())))) {
            found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "")).says("overlap", provision);
        }
        measures(report, claim).ifPresent(number ->
                found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "appliesTo")).says("measure", provision,
                        String.valueOf(number)));
        var years = FreeText.years(claim.appliesTo());
        var latest = report.profile().periods().inventoryTo();
        if (provision.equals("58") && !years.isEmpty() && !years.contains(latest)) {
            found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "appliesTo")).says("year", String.valueOf(years.first()),
                    String.valueOf(latest));
        }
        var horizon = report.profile().periods().projectionTo();
        var ended = ENDS.matcher(claim.capacityConstraint()).results().map(said -> Integer.valueOf(said.group(1))).findFirst();
        if (provision.equals("95") && horizon != 0 && ended.filter(year -> year > horizon).isPresent()) {
            found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "constraint")).as(Severity.INFO).says("ends",
                    String.valueOf(ended.orElseThrow()), String.valueOf(horizon));
        }
        counted(report, claim, found);
        if (provision.equals("58") && SAME_YEAR.matcher(claim.timeFrame()).find()
                && !NEXT_YEAR.matcher(claim.timeFrame()).find()) {
            found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "timeFrame")).as(Severity.INFO).says("sameYear", provision);
        }
        if (provision.equals("95") && !years.isEmpty() && horizon != 0 && !years.contains(horizon)) {
            found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "appliesTo")).says("horizon", String.valueOf(years.last()),
                    String.valueOf(horizon));
        }
        if (provision.equals("85") && report.profile().party().developing()) {
            withoutFx(report, claim).ifPresent(number -> found.at(Provisions.box(provision)).in(Field.ofClaim(provision,
                    "appliesTo")).as(Severity.INFO).says("noFx", provision,
                    number));
        }
        if (provision.equals("48")) {
            gas(report, claim).ifPresent(gas -> found.at(Provisions.box(provision)).in(Field.ofClaim(provision, "appliesTo")).says("gas",
                    provision, gas));
        }
    }

    /** The years that words count from the end of the NDC to that of the projections, and the submission that they name. */
    private static void counted(Report report, FlexibilityClaim claim, Found found) {
        var provision = claim.provision().strip();
        var box = Provisions.box(provision);
        var ndc = report.profile().ndc();
        var gap = report.profile().periods().projectionTo() - Math.max(ndc.targetTo(), report.profile().periods().implementationTo());
        var after = AFTER_THE_END.matcher(claim.appliesTo());
        if (provision.equals("95") && ndc.targetTo() != 0 && after.find()) {
            for (var i = 1; i < COUNTS.size(); i++) {
                if (Lexicon.of(COUNTS.get(i)).matcher(after.group(1)).matches() && i + 1 != gap
                        && !FreeText.years(claim.appliesTo()).contains(ndc.targetTo() + i + 1)) {
                    found.at(box).in(Field.ofClaim(provision, "appliesTo")).says("counted", after.group(1), String.valueOf(gap));
                }
            }
        }
        SUBMISSION.matcher(claim.appliesTo()).results().map(said -> Integer.valueOf(said.group(1)))
                .filter(year -> provision.equals("58") && year != report.profile().submission().year()).findFirst()
                .ifPresent(year -> found.at(box).in(Field.ofClaim(provision, "appliesTo")).says("submission", String.valueOf(year),
                        String.valueOf(report.profile().submission().year())));
    }

    /** The first measure that the words name, by its place or by its number, and in whose estimates no FX stands. */
    private static Optional<String> withoutFx(Report report, FlexibilityClaim claim) {
        var items = report.table(Measures.FORM.id()).block(Measures.MEASURE).items();
        return MEASURES.matcher(claim.appliesTo()).results()
                .filter(list -> !SPAN.matcher(list.group()).find())
                .flatMap(list -> NUMBER.matcher(list.group()).results().map(MatchResult::group))
                .filter(number -> Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= items.size())
                .filter(number -> Stream.concat(Stream.of(items.get(Integer.parseInt(number) - 1)),
                                report.table(Measures.FORM.id()).block(Measures.MEASURE).item(number).stream())
                        .noneMatch(item -> item.row(Measures.MEASURE).keys().values().stream()
                                .anyMatch(keys -> keys.keys().contains(NotationKey.FX))))
                .findFirst();
    }

    /** A gas with FX in the latest year of table 6 that the words leave out while they name another. */
    private static Optional<String> gas(Report report, FlexibilityClaim claim) {
        var flexible = GASES.keySet().stream().filter(gas -> report.table(Summary.FORM.id()).row(gas)
                .answer(new ColumnKey(Summary.YEAR, report.profile().periods().inventoryTo())).orElse(null)
                instanceof Quantity.Keys keys && keys.keys().contains(NotationKey.FX)).sorted().toList();
        var isOneNamed = GASES.values().stream().anyMatch(name -> name.matcher(claim.appliesTo()).find());
        return flexible.stream().filter(gas -> isOneNamed && !GASES.get(gas).matcher(claim.appliesTo()).find())
                .map(gas -> gas.endsWith("cs") ? gas.substring(0, 3).toUpperCase(Locale.ROOT) + "s" : gas.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    /** The first number of a measure that table 5 does not have, of "measures 3, 6 and 10". */
    private static Optional<String> measures(Report report, FlexibilityClaim claim) {
        var block = report.table(Measures.FORM.id()).block(Measures.MEASURE);
        if (!claim.provision().strip().equals("85") || block.isEmpty()) {
            return Optional.empty();
        }
        var gone = claim.reach().rows().stream().filter(row -> row.line().equals(Measures.MEASURE) && block.item(row.item()).isEmpty())
                .map(row -> row.item()).findFirst();
        if (gone.isPresent()) {
            return gone;
        }
        return MEASURES.matcher(claim.appliesTo()).results()
                .flatMap(list -> NUMBER.matcher(list.group()).results().map(MatchResult::group))
                .filter(number -> block.item(number).isEmpty() && Integer.parseInt(number) > block.size())
                .findFirst();
    }
}
