package org.ctfdesk.rule.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Biennial transparency report n is due in 2024 and every two years after it: 18/CMA.1, para. 3. Where words name a report with a year in
 * brackets, as claims do in their time frame, the two go together.
 */
public final class ReportYearDiffers extends Rule.OfReport {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:(first|second|third|fourth|fifth|sixth) (?:biennial transparency"
            + " report|BTR)"
            + "|BTR ?-?([1-6]))\\b,? ?(?:\\(|due (?:in|by) |of |in )(?:(?:31 )?(?:December|Dec\\.?) )?(20\\d{2})\\)?");
    private static final int FIRST = 2024;

    public ReportYearDiffers() {
        super(warning("OWN-162", mpgs("6")).breaks("F-08")
                .reads(Description.FORM, Indicators.FORM, Definitions.FORM, Methodologies.FORM, Progress.FORM, Summary.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            wrong(claim.timeFrame()).ifPresent(named -> found.at(box()).in(Field.ofClaim(claim.provision(), "timeFrame")).says("claim",
                    named.group(), due(named), claim.provision()));
        }
        var all = new ArrayList<>(Remark.ofTables(report));
        all.addAll(Remark.below(report, Summary.FORM));
        all.forEach(remark -> wrong(remark.text()).ifPresent(named -> found.at(remark.place()).says("", named.group(), due(named))));
    }

    private static Place box() {
        return new Place(new TableKey(Foot.ID, Description.FORM.foot()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT));
    }

    /** A report may come late, and be of the year after that in which it was due. */
    private static Optional<MatchResult> wrong(String text) {
        return NAMED.matcher(text).results()
                .filter(named -> Integer.parseInt(named.group(3)) < year(named) || Integer.parseInt(named.group(3)) > year(named) + 1)
                .findFirst();
    }

    private static int year(MatchResult named) {
        var number = named.group(1) == null ? Integer.parseInt(named.group(2))
                : ORDINALS.indexOf(named.group(1).toLowerCase(Locale.ROOT)) + 1;
        return FIRST + 2 * (number - 1);
    }

    private static String due(MatchResult named) {
        return String.valueOf(year(named));
    }
}
