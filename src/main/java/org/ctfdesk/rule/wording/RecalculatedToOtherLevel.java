package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;

/**
 * A base year or target level that was recalculated "from 63 480 to 64 200 kt CO2 eq." is now what table 4 gives: follows from MPGs,
 * para. 67. Read in sentences that speak of a reference, a base year, a baseline, a budget or a target.
 */
public final class RecalculatedToOtherLevel extends Rule.OfReport {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})|;|\\n");
    private static final Pattern ABOUT = Pattern.compile("(?i)\\b(reference|base year|baseline|budget|target level|starting point)");
    private static final Pattern FROM_TO = Pattern.compile("(?i)\\bfrom\\b(.{3,40}?)\\bto\\b(.{3,40})");

    private static final Pattern BASE = Pattern.compile("(?i)\\b(?:base|reference) year\\b[^.]{0,40}\\bfrom (?:19|20)\\d{2} to ((?:19"
            + "|20)\\d{2})");
    private static final Pattern RAISED = Pattern.compile("(?i)\\btarget\\b[^.]{0,40}\\bfrom \\d{1,2}(?: per ?cent| ?%)? to "
            + "(\\d{1,2})(?: per ?cent| ?%)");

    public RecalculatedToOtherLevel() {
        super(warning("OWN-135", mpgs("67")).breaks("T1-04")
                .reads(Description.FORM, Indicators.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var known = new ArrayList<BigDecimal>();
        for (var each : TrackedFigures.of(report)) {
            if (each.isCarbon() && each.reference().isPresent()) {
                known.addAll(each.known());
            }
        }
        raised(report, found);
        if (known.isEmpty()) {
            return;
        }
        check(Said.described(report, Description.UPDATES), known, found);
        check(Said.said(report, Place.of(Methodologies.FORM.id(), "inventoryCorrections", Methodologies.DESCRIPTION)), known, found);
        for (var item : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            check(Said.said(report, new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.RECALCULATION, item.id()),
                    ColumnKey.of(Indicators.DESCRIPTION))), known, found);
        }
    }

    /** A target that was raised from 20 to 35 per cent, and a base year that was changed to 2010, are now so. */
    private static void raised(Report report, Found found) {
        var said = Said.described(report, Description.UPDATES);
        var ndc = report.profile().ndc();
        var base = BASE.matcher(said.text());
        if (base.find() && ndc.baseYear() != 0 && Integer.parseInt(base.group(1)) != ndc.baseYear()) {
            found.at(said.place()).says("baseYear", base.group(1), String.valueOf(ndc.baseYear()));
            return;
        }
        var target = RAISED.matcher(said.text());
        var tracked = TrackedFigures.of(report);
        if (target.find() && tracked.size() == 1 && !tracked.getFirst().isPerCent()) {
            var named = new BigDecimal(target.group(1));
            tracked.getFirst().reduction(ndc)
                    .filter(reduction -> reduction.subtract(named).abs().compareTo(BigDecimal.ONE) >= 0
                            && new BigDecimal(100).subtract(reduction).subtract(named).abs().compareTo(BigDecimal.ONE) >= 0)
                    .ifPresent(reduction -> found.at(said.place()).says("perCent", target.group(1),
                            Quantity.of(reduction.setScale(1, RoundingMode.HALF_UP))));
        }
    }

    private static void check(Said said, List<BigDecimal> known, Found found) {
        for (var sentence : SENTENCE.split(said.text())) {
            var matcher = FROM_TO.matcher(sentence);
            if (!Matches.any(ABOUT, sentence) || !matcher.find()) {
                continue;
            }
            var now = FreeText.carbon(matcher.group(2));
            // where table 4 still has the level before, X-06 and OWN-09 tell it
            var isOld = FreeText.figures(matcher.group(1)).stream().anyMatch(figure -> known.stream()
                    .anyMatch(level -> Tolerance.agree(figure.abs(), level.abs())));
            if (!now.isEmpty() && !isOld && known.stream().noneMatch(level -> isSame(now.getFirst(), level))) {
                found.at(said.place()).with(Quantity.of(now.getFirst().value()));
                return;
            }
        }
    }

    /** The unit of the row is not asked: a thousandfold is another rule's. */
    private static boolean isSame(FreeText.Carbon now, BigDecimal level) {
        for (var places = -6; places <= 6; places += 3) {
            if (Tolerance.agree(now.value().abs(), level.abs().movePointRight(places))) {
                return true;
            }
        }
        return false;
    }
}
