package org.ctfdesk.rule.method;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.progress.InventoryOf;
import org.ctfdesk.rule.progress.InventorySums;

/**
 * Where the base year of table 4 is not that of the inventory, the inconsistency is explained: MPGs, para. 76(c), if
 * applicable.
 */
public final class InconsistencyUnexplained extends Rule.OfReport {
    /** That there are some, and not a word of which. */
    private static final Pattern ADMITS = Pattern.compile("(?i)(yes\\W+)?(there (are|is|may be)( some| several)? (inconsistenc\\w+"
            + "|differences?)"
            + "|(the )?(data|figures|they|methods)? ?(differ|differs|are inconsistent|are not consistent)"
            + "( (from|with|between|to) .{0,40})?|yes)\\W*");

    public InconsistencyUnexplained() {
        super(error("T3-10", mpgs("76(c)"))
                .reads(Indicators.FORM).comparing(Methodologies.FORM, Progress.FORM, Summary.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var said = FreeText.words(report.table(Methodologies.FORM.id()).row("inventoryConsistency"), Methodologies.DESCRIPTION).orElse("");
        var denies = FreeText.isBareNotApplicable(said) || FreeText.isEnglish(report.profile())
                && said.toLowerCase(Locale.ROOT).contains("no inconsistenc");
        if (!denies) {
            if (FreeText.isEnglish(report.profile()) && ADMITS.matcher(said.strip()).matches()) {
                found.at(new Place(TableKey.of(Methodologies.FORM.id()), RowKey.of("inventoryConsistency"),
                        ColumnKey.of(Methodologies.DESCRIPTION))).as(Severity.WARNING).says("admitted");
            }
            if (!said.isBlank() && !FreeText.isEnglish(report.profile())) {
                found.undecided(new Place(TableKey.of(Methodologies.FORM.id()), RowKey.of("inventoryConsistency"),
                        ColumnKey.of(Methodologies.DESCRIPTION)), Doubt.Why.NOT_ENGLISH);
            }
            return; // blank: FORM-01
        }
        var sums = InventorySums.of(report);
        for (var key : report.keysOf(Progress.FORM)) {
            for (var row : InventoryOf.indicators(report, key, sums)) {
                row.stream().filter(pair -> pair.isReference()
                        && pair.differs()).findFirst().ifPresent(pair -> found.at(new Place(TableKey.of(Methodologies.FORM.id()),
                                RowKey.of("inventoryConsistency"), ColumnKey.of(Methodologies.DESCRIPTION)))
                        .with(pair.answer(), pair.fromInventory(), String.valueOf(pair.year())));
            }
        }
    }
}
