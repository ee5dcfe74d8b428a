package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;

/**
 * What a recalculation is said to add to the reference level, or to take from it, is the difference between the level that the words call
 * the former one and that of table 4: MPGs, paras. 67 and 76(b). Silent where no former level is named.
 */
public final class DifferenceInWords extends Rule.OfReport {
    private static final Pattern DIFFERENCE = Pattern.compile("(?i)\\b(?:adds?|added|adding|plus|minus|takes?|subtracts?"
            + "|(?:rais|lower|increas|reduc|decreas)(?:es|ed|ing|e)?(?: \\w+){0,4} by)[\\s\\u00a0]+"
            + "(\\d[\\d ,.\\u00a0\\u202f]*\\d|\\d)[\\s\\u00a0]*(t|kt|Mt|Gg)[\\s\\u00a0]*CO[2₂]");
    /** "From 99 656 to 100 000 kt CO2": the unit stands once. */
    private static final Pattern FORMER = Pattern.compile("(?<![\\d.,])(\\d[\\d ,.\\u00a0\\u202f]{0,20}\\d)(?=\\s*"
            + Lexicon.expression("up.to")
            + "\\s*\\d[\\d ,.\\u00a0\\u202f]{0,20}\\d[\\s\\u00a0]*(t|kt|Mt|Gg)[\\s\\u00a0]*CO[2₂])", Lexicon.CAPITALS);
    /** A former level is not far from the one that replaced it. */
    private static final BigDecimal NEAR = new BigDecimal("0.15");

    public DifferenceInWords() {
        super(warning("OWN-147", mpgs("76(b)")).breaks("T1-04")
                .reads(Description.FORM, Indicators.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var texts = Stream.of(
                        report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items().stream().map(item -> Said.said(report,
                                new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.RECALCULATION, item.id()),
                                        ColumnKey.of(Indicators.DESCRIPTION)))),
                        Stream.of(Said.described(report, Description.UPDATES)),
                        Stream.of("inventoryCorrections", "accuracy", "transparentChanges").map(line -> Said.said(report,
                                Place.of(Methodologies.FORM.id(), line, Methodologies.DESCRIPTION))))
                .flatMap(each -> each).filter(said -> !said.text().isBlank()).toList();
        var differences = differences(report, texts);
        if (differences.isEmpty()) {
            return;
        }
        for (var said : texts) {
            var named = Matches.of(DIFFERENCE, said.text())
                    .flatMap(each -> FreeText.carbon(each.group().substring(each.start(1) - each.start())).stream()).toList();
            if (named.size() == 1) {
                var kt = named.getFirst().unit().toKt(named.getFirst().value());
                if (differences.stream().noneMatch(each -> Tolerance.agree(kt, each))) {
                    found.at(said.place()).with(Quantity.of(kt), Quantity.of(differences.getFirst()));
                }
            }
        }
    }

    /** Between a reference level of table 4 and every level near it that the words name, in kt CO2 eq. */
    private static List<BigDecimal> differences(Report report, List<Said> texts) {
        var levels = TrackedFigures.of(report).stream().filter(TrackedFigures::isCarbon)
                .flatMap(each -> each.reference().stream().map(CarbonUnit.of(each.row()).orElseThrow()::toKt)).toList();
        var differences = new ArrayList<BigDecimal>();
        for (var said : texts) {
            for (var each : FreeText.carbon(FORMER.matcher(said.text()).replaceAll("$1 $2 CO2"))) {
                var kt = each.unit().toKt(each.value());
                levels.stream().map(level -> level.subtract(kt).abs().setScale(Math.max(0, kt.scale()), RoundingMode.HALF_UP))
                        .filter(off -> off.signum() != 0 && off.compareTo(kt.abs().multiply(NEAR)) < 0).forEach(differences::add);
            }
        }
        return differences;
    }
}
