package org.ctfdesk.rule.progress;

import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A target below a baseline is tracked beside the baseline’s own values: suspected from MPGs, para. 64(c), where no
 * supporting row holds a figure.
 */
public final class BaselineRowMissing extends Rule.OfTable {
    private static final Pattern NAMES = Pattern.compile("(?i)baseline|business.as.usual|\\bBAU\\b|reference (scenario|level"
            + "|emission)|without (the )?measures"
            + "|counterfactual|projected|scenario");

    public BaselineRowMissing() {
        super(warning("T4-20", mpgs("64(c)"))
                .on(Progress.FORM)
                .where(report -> report.profile().ndc().type() == Ndc.TargetType.BELOW_BASELINE, NotApplicable.OTHER_TARGET_TYPE));
    }

    /** A baseline in CO2 eq. is named so; a row of another name or unit tells of something else. Words are read in English only. */
    private static boolean mayBeBaseline(TableView table, Row row) {
        var name = FreeText.words(row, ColumnKey.LABEL.column()).orElse("");
        return name.isBlank() || (FreeText.isEnglish(table.profile()) ? NAMES.matcher(name).find() : CarbonUnit.of(row).isPresent());
    }

    @Override
    public void check(TableView table, Found found) {
        var isTracked = table.table().block(Progress.INDICATOR).items().stream()
                .anyMatch(item -> CarbonUnit.of(item.row(Progress.INDICATOR)).isPresent());
        var hasRow = table.table().block("supporting").items().stream().map(item -> item.row("supporting"))
                .anyMatch(row -> row.answers().values().stream().anyMatch(Quantity.class::isInstance) && mayBeBaseline(table, row));
        if (table.profile().ndc().type() == Ndc.TargetType.BELOW_BASELINE && isTracked && !hasRow) {
            found.at(new Place(table.key(), new RowKey("supporting", "1"), ColumnKey.LABEL)).with();
        }
    }
}
