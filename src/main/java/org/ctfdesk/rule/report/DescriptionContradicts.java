package org.ctfdesk.rule.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.Tolerance;

/**
 * Reference year, reference value and target year are the same in the description of the NDC, in the profile and in
 * table 4: follows from MPGs, para. 64. Read off words that name years, or amounts of CO2 eq., and not the right one
 * among them.
 */
public final class DescriptionContradicts extends Rule.OfReport {
    private static final Pattern WITHOUT_LULUCF = Pattern.compile("(?i)(except|excluding|excludes?|without|but not|other than)( for"
            + "| the| sector| of)*"
            + " (LULUCF|land use|forestry|FOLU)|LULUCF (is|are) (not (covered|included|in|part)|excluded)");

    private static final Pattern BASE_YEAR = Pattern.compile("(?iu)(?:base year|année de (?:base|référence)|año (?:de )?base"
            + "|базов\\p{L}+ год\\p{L}*|基准年|سنة الأساس)(?: of| is| was|\\s*[:,(])?\\s*((?:19|20)\\d{2})(?![\\d/–-])");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.;。；؛])\\s+|[。；]");

    public DescriptionContradicts() {
        super(error("X-06", mpgs("64")).reads(Description.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var ndc = report.profile().ndc();
        if (ndc.baseYear() == 0) {
            found.undecided(place("referencePoint"), Doubt.Why.NOT_STATED);
        }
        if (!ndc.hasTargetYears()) {
            found.undecided(place("targetYear"), Doubt.Why.NOT_STATED);
        }
        if (ndc.baseYear() != 0) {
            year(report, "referencePoint", ndc.baseYear(), "baseYear", found);
            baseYear(report, ndc.baseYear(), found);
        }
        if (ndc.hasTargetYears()) {
            year(report, "targetYear", ndc.targetTo(), "targetYear", found);
        }
        year(report, "timeFrame", report.profile().periods().implementationTo(), "period", found);
        value(report, found);
        if (FreeText.isEnglish(report.profile()) && ndc.sectors().contains("lulucf")
                && WITHOUT_LULUCF.matcher(said(report, "scope")).find()) {
            found.at(place("scope")).as(Severity.WARNING).says("scope");
        }
    }

    private static void year(Report report, String row, int right, String which, Found found) {
        var years = FreeText.years(said(report, row));
        if (years.isEmpty()) {
            found.undecided(place(row), said(report, row).isBlank() ? Doubt.Why.BLANK : Doubt.Why.WORDS);
        }
        if (!years.isEmpty() && !years.contains(right)) {
            found.at(place(row))
                    .says(which, years.stream().map(String::valueOf).collect(Collectors.joining(", ")), String.valueOf(right));
        }
    }

    /** A sentence gives the reference of table 4 and calls another year its base year, though the right year stands in the text beside. */
    private static void baseYear(Report report, int right, Found found) {
        var said = said(report, "referencePoint");
        if (!FreeText.years(said).contains(right) || FreeText.isFiscal(said)) {
            return;
        }
        var references = references(report);
        for (var sentence : SENTENCES.split(said)) {
            var called = BASE_YEAR.matcher(sentence).results().map(each -> each.group(1)).distinct().toList();
            if (called.size() == 1 && FreeText.years(sentence).equals(Set.of(Integer.valueOf(called.getFirst())))
                    && Integer.parseInt(called.getFirst()) != right && !Lexicon.names("previous.ndc", sentence)
                    && FreeText.carbon(sentence).stream().anyMatch(each -> references.stream().anyMatch(given -> isSame(each, given)))) {
                found.at(place("referencePoint")).as(Severity.WARNING).says("baseYear", called.getFirst(), String.valueOf(right));
                return;
            }
        }
    }

    /** The one reference in CO2 eq. of table 4 is among the amounts that the words name, where they name any. */
    private static void value(Report report, Found found) {
        var named = FreeText.carbon(said(report, "referencePoint"));
        var references = references(report);
        if (!named.isEmpty() && references.size() == 1 && named.stream().noneMatch(each -> isSame(each, references.getFirst()))) {
            found.at(place("referencePoint"))
                    .says("value", Quantity.of(named.getFirst().value()), Answer.Choices.of(named.getFirst().unit().option()),
                            Quantity.of(references.getFirst().value()),
                            Answer.Choices.of(references.getFirst().unit().option()));
        }
    }

    private static List<FreeText.Carbon> references(Report report) {
        var references = new ArrayList<FreeText.Carbon>();
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var row = item.row(Progress.INDICATOR);
                if (row.answer(ColumnKey.of(Progress.REFERENCE)).orElse(null) instanceof Quantity.Amount amount) {
                    CarbonUnit.of(row).ifPresent(unit -> references.add(new FreeText.Carbon(amount.value(), unit)));
                }
            }
        }
        return references;
    }

    /** Whether it is a removal is told by a sign or by words: only the size is compared. */
    private static boolean isSame(FreeText.Carbon named, FreeText.Carbon given) {
        return Tolerance.agree(named.value().abs(), named.unit().ofKt(given.unit().toKt(given.value())).abs());
    }

    private static String said(Report report, String row) {
        return FreeText.words(report.table(Description.FORM.id()).row(row), Description.DESCRIPTION).orElse("");
    }

    private static Place place(String row) {
        return new Place(TableKey.of(Description.FORM.id()), RowKey.of(row), ColumnKey.of(Description.DESCRIPTION));
    }
}
