package org.ctfdesk.rule.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Ndc;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * A Party whose ledger or rows of table 4 hold cooperative approaches says that it cooperates, and does not say that it intends
 * not to: MPGs, paras. 64(f) and 77(d).
 */
public final class CooperationDenied extends Rule.OfReport {
    private static final Pattern DENIES = Pattern.compile("(?i)(does|will|do) not (intend to )?(use|take part in|participate in"
            + "|engage in|apply)"
            + " (any |voluntary )*(cooperative approach|cooperation|article 6)|no (use of )?cooperative approaches (is"
                    + "|are) (intended|used|planned)"
            + "|no (intention|intent) to use");

    public CooperationDenied() {
        super(error("OWN-08", mpgs("77(d)")).breaks("A-07", "A6-01").reads(Progress.FORM, Actions.FORM, Authorizations.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        var circumstances = report.profile().circumstances();
        var place = new Place(TableKey.of(Description.FORM.id()), RowKey.of("cooperativeApproaches"),
                ColumnKey.of(Description.DESCRIPTION));
        var where = where(report);
        if (circumstances.cooperates() && where.isPresent() && DENIES.matcher(FreeText.words(
                report.table(Description.FORM.id()).row("cooperativeApproaches"), Description.DESCRIPTION).orElse("")).find()) {
            found.at(place).says("words");
        }
        if (!circumstances.cooperates() && where.isPresent()) {
            found.at(place).says("off" + where.get()); // switching it on asks for more rows, so that no one edit mends it
        } else if (circumstances.cooperates() && where.isPresent() && report.profile().ndc().cooperation() == Ndc.Cooperation.NO) {
            found.at(place).says("intention")
                    .mendedBy(Edit.set(report.profile().with(report.profile().ndc().withCooperation(Ndc.Cooperation.YES))));
        }
    }

    /** Where cooperative approaches stand in the report. */
    private static Optional<String> where(Report report) {
        if (!report.table(Actions.FORM.id()).isEmpty() || !report.table(Authorizations.FORM.id()).isEmpty()) {
            return Optional.of("Actions");
        }
        var isInTable4 = report.keysOf(Progress.FORM).stream().anyMatch(key -> Progress.FORM.lines()
                .filter(line -> line.condition() == Condition.COOPERATES)
                .anyMatch(line -> report.table(key).row(line.id()).answers().values().stream()
                        .anyMatch(answer -> answer instanceof Quantity.Amount amount && amount.value().signum() != 0)));
        return isInTable4 ? Optional.of("Table4") : Optional.empty();
    }
}
