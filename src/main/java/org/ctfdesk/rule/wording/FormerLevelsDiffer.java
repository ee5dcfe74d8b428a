package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.LastReport;
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
 * The level that a reference had before it was recalculated is one and the same wherever words name it, and that of the last report where
 * it is stored: MPGs, paras. 67 and 76(b). Read as "from A to B" or "was A", where table 4 has B as the reference.
 */
public final class FormerLevelsDiffer extends Rule.OfReport {
    private static final String NUMBER = "(\\d[\\d ,.\\u00a0\\u202f]*\\d|\\d)";
    private static final String UNIT = "(?:\\s*(?:t|kt|Mt|Gg|%|per ?cent)[^.;\\d]{0,15})?";
    private static final Pattern FROM_TO = Pattern.compile("(?:from|de|с|由|从|من)\\s*" + NUMBER + UNIT
            + "\\s*(?:CO[2₂]\\s*eq\\.?)?\\s*(?:to|à|a|до|至|为|到|إلى)\\s*" + NUMBER, Lexicon.CAPITALS);
    private static final Pattern WAS = Pattern.compile(Lexicon.expression("base.level") + "[^.;\\d]{0,40}(?:(?:19|20)\\d{2}[^.;\\d]{0,30})?"
            + Lexicon.expression("of.which.before") + "\\s*" + NUMBER, Lexicon.CAPITALS);
    private static final List<String> ROWS = List.of("inventoryCorrections", "accuracy", "transparentChanges");
    /** A former level is not ten times another one: then it is another thing. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    public FormerLevelsDiffer() {
        super(warning("OWN-194", mpgs("67")).breaks("T1-04")
                .reads(Description.FORM, Indicators.FORM, Methodologies.FORM, Progress.FORM));
    }

    private record Former(Said said, BigDecimal level) {}

    @Override
    public void check(Report report, Found found) {
        var texts = new ArrayList<Said>();
        texts.add(Said.described(report, Description.UPDATES));
        ROWS.forEach(line -> texts.add(Said.said(report, Place.of(Methodologies.FORM.id(), line, Methodologies.DESCRIPTION))));
        for (var each : TrackedFigures.of(report)) {
            var reference = each.reference();
            if (reference.isEmpty()) {
                continue;
            }
            var formers = new ArrayList<Former>();
            texts.forEach(said -> fromTo(said, reference.get()).ifPresent(level -> formers.add(new Former(said, level))));
            var own = Said.said(report, new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.RECALCULATION, each.indicator()),
                    ColumnKey.of(Indicators.DESCRIPTION)));
            fromTo(own, reference.get()).or(() -> was(own, reference.get())).ifPresent(level -> formers.add(new Former(own, level)));
            compare(report, each, formers, found);
        }
    }

    private static void compare(Report report, TrackedFigures each, List<Former> formers, Found found) {
        var last = report.last().map(LastReport::report).flatMap(before -> TrackedFigures.of(before).stream()
                .filter(other -> other.indicator().equals(each.indicator()) && other.isCarbon() == each.isCarbon()).findFirst())
                .flatMap(TrackedFigures::reference);
        if (last.isPresent() && !Tolerance.agree(last.get(), each.reference().orElseThrow())) {
            formers.stream().filter(former -> !Tolerance.agree(former.level(), last.get()) && isComparable(former.level(), last.get()))
                    .findFirst().ifPresent(former -> found.at(former.said().place())
                            .says("last", Quantity.of(former.level()), Quantity.of(last.get())));
            return;
        }
        for (var former : formers) {
            if (!Tolerance.agree(former.level(), formers.getFirst().level()) && isComparable(former.level(), formers.getFirst().level())) {
                found.at(former.said().place()).says("other", Quantity.of(former.level()), Quantity.of(formers.getFirst().level()));
                return;
            }
        }
    }

    private static Optional<BigDecimal> fromTo(Said said, BigDecimal reference) {
        return Matches.of(FROM_TO, said.text())
                .filter(each -> figure(each.group(2)).filter(now -> Tolerance.agree(now, reference.abs())).isPresent())
                .flatMap(each -> figure(each.group(1)).stream()).findFirst();
    }

    private static Optional<BigDecimal> was(Said said, BigDecimal reference) {
        return Matches.of(WAS, said.text()).flatMap(each -> figure(each.group(1)).stream())
                .filter(level -> !Tolerance.agree(level, reference.abs())).findFirst();
    }

    private static Optional<BigDecimal> figure(String number) {
        return FreeText.figures(number.strip()).stream().findFirst();
    }

    private static boolean isComparable(BigDecimal one, BigDecimal other) {
        return one.abs().compareTo(other.abs().multiply(FAR)) < 0 && other.abs().compareTo(one.abs().multiply(FAR)) < 0;
    }
}
