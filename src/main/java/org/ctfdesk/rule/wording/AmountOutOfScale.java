package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * An amount of CO2 eq. in words that is many times what the Party emits is suspected to be in another unit (t, kt, Mt), and the unit in
 * the definition of an indicator is that of its row in table 4: MPGs, paras. 64, 66 and 73.
 */
public final class AmountOutOfScale extends Rule.OfReport {
    private static final List<String> ROWS = List.of("target", "referencePoint", "cooperativeApproaches", "updates");
    private static final List<String> METHODS = List.of("targetMethod", "approachFirst", "approachLater", "inventoryCorrections",
            "excluded");
    private static final Pattern UNIT = Pattern.compile("\\bin (" + FreeText.UNIT + ")[\\s\\u00a0]*(?:of[\\s\\u00a0]+)?CO[2₂]");
    /** So many times the largest figure of table 4; a budget stands there itself. */
    private static final BigDecimal FAR = new BigDecimal(15);

    public AmountOutOfScale() {
        super(warning("OWN-145", mpgs("66")).breaks("U-04").reads(Description.FORM, Definitions.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var tracked = TrackedFigures.of(report).stream().filter(TrackedFigures::isCarbon).toList();
        tracked.forEach(each -> unit(report, each, found));
        var largest = tracked.stream()
                .flatMap(each -> each.known().stream().map(CarbonUnit.of(each.row()).orElseThrow()::toKt))
                .map(BigDecimal::abs).max(BigDecimal::compareTo).filter(each -> each.signum() > 0);
        if (largest.isEmpty()) {
            return;
        }
        shifted(report, tracked, found);
        Stream.concat(ROWS.stream().map(line -> Said.described(report, line)),
                        METHODS.stream().map(line -> Said.said(report, Place.of(Methodologies.FORM.id(), line, Methodologies.DESCRIPTION))))
                .forEach(said -> FreeText.carbon(said.text()).stream()
                        .filter(each -> each.unit().toKt(each.value()).compareTo(largest.get().multiply(FAR)) > 0).findFirst()
                        .ifPresent(each -> found.at(said.place()).says("", Quantity.of(each.value()),
                                Answer.Choices.of(each.unit().option()), Quantity.of(largest.get()))));
    }

    /** The level itself, in another unit: 640 000 t for 640 000 kt. */
    private static void shifted(Report report, List<TrackedFigures> tracked, Found found) {
        var levels = tracked.stream().flatMap(each -> Stream.concat(each.level().stream(), each.reference().stream())
                .map(CarbonUnit.of(each.row()).orElseThrow()::toKt)).toList();
        for (var said : Said.ofTarget(report)) {
            var carbon = FreeText.carbon(said.text());
            carbon.stream().filter(each -> levels.stream().noneMatch(level -> level.compareTo(inKt(each)) == 0))
                    .filter(each -> levels.stream().anyMatch(level -> Mistyping.isSame(each.value(), level)
                            && (level.compareTo(inKt(each).movePointRight(3)) == 0 || level.compareTo(inKt(each).movePointLeft(3)) == 0)
                            && carbon.stream().noneMatch(other -> level.compareTo(inKt(other)) == 0)))
                    .findFirst().ifPresent(each -> found.at(said.place()).says("shifted", Quantity.of(each.value()),
                            Answer.Choices.of(each.unit().option())));
        }
    }

    private static BigDecimal inKt(FreeText.Carbon carbon) {
        return carbon.unit().toKt(carbon.value());
    }

    private static void unit(Report report, TrackedFigures each, Found found) {
        var said = Said.said(report, new Place(TableKey.of(Definitions.FORM.id()), new RowKey("indicator", each.indicator()),
                ColumnKey.of(Definitions.DEFINITION)));
        var own = CarbonUnit.of(each.row()).orElseThrow();
        var named = Matches.of(UNIT, said.text()).flatMap(found1 -> CarbonUnit.of(found1.group(1) + "co2eq").stream()).distinct()
                .toList();
        if (!named.isEmpty() && !named.contains(own)) {
            found.at(said.place()).says("unit", Answer.Choices.of(named.getFirst().option()), Answer.Choices.of(own.option()));
        }
    }
}
