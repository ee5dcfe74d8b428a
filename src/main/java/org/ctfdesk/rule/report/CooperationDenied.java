package org.ctfdesk.rule.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A Party whose ledger or rows of table 4 hold cooperative approaches says that it cooperates, and does not say that it intends
 * not to: MPGs, paras. 64(f) and 77(d).
 */
public final class CooperationDenied extends Rule.OfReport {
    private static final Pattern DENIES = Pattern.compile("(?i)^\\W*(none|no|nil|n/?a|not applicable|not relevant)\\W*$"
            + "|(does|will|do|did|is|are|has) not (intend to |currently |yet |plan to )*(us(e|ing)|tak(e|ing) part in|participat(e|ing) in"
            + "|engag(e|ing|ed) in|apply(ing)?|involved in) (any |voluntary |the )*(cooperative approach|cooperation|article 6)"
            + "|no (use of )?cooperative approaches|(no|without) (intention|intent|plan)s? to use"
            + "|cooperative approaches? (is|are|will) not( be)? (used|applied|planned|intended)");
    private static final Pattern AFFIRMS = Pattern.compile("(?i)\\b(uses?|using|used|takes? part|participat\\w+|transfers?|transferred"
            + "|acquires?"
            + "|acquired|authori[sz]e[sd]?|engages?|appl(y|ies)|implements?)\\b[^.]{0,60}(\\bITMOs?\\b|cooperative approach|mitigation "
            + "outcome"
            + "|article 6|corresponding adjustment)|cooperative approaches (is|are|were) (used|applied|implemented)");
    private static final Pattern NEGATED = Pattern.compile("(?i)\\b(not|no|nor|neither|without|none|may|might|could|if|intends?|considers?"
            + "|possib\\w+|explor\\w+|plans?|planned|will|would|in the future)\\b");

    public CooperationDenied() {
        super(error("OWN-08", mpgs("77(d)")).breaks("A-07", "A6-01").reads(Description.FORM, Progress.FORM, Actions.FORM,
                Authorizations.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        var circumstances = report.profile().circumstances();
        var place = new Place(TableKey.of(Description.FORM.id()), RowKey.of("cooperativeApproaches"),
                ColumnKey.of(Description.DESCRIPTION));
        var where = where(report);
        var words = FreeText.words(report.table(Description.FORM.id()).row("cooperativeApproaches"), Description.DESCRIPTION).orElse("");
        if (DENIES.matcher(words).find()) {
            if (circumstances.cooperates() && where.isPresent()) {
                found.at(place).says("words");
            } else if (report.profile().ndc().cooperation() == Ndc.Cooperation.YES) {
                found.at(place).as(Severity.WARNING).says("intended");
            }
        } else if (!circumstances.cooperates() && where.isEmpty() && FreeText.isEnglish(report.profile()) && affirms(words)) {
            found.at(place).as(Severity.WARNING).says("affirmed");
        }
        if (!circumstances.cooperates() && where.isPresent()) {
            // switching it on asks for more rows, so that no one edit mends it
            found.at(place).in(Field.ofProfile("cooperates")).says("off" + where.get());
        } else if (circumstances.cooperates() && where.isPresent() && report.profile().ndc().cooperation() == Ndc.Cooperation.NO) {
            found.at(place).in(Field.ofProfile("cooperation")).says("intention")
                    .mendedBy(Edit.set(report.profile().with(report.profile().ndc().withCooperation(Ndc.Cooperation.YES))));
        }
    }

    /** A sentence tells that they are used; what is intended or possible is no use. */
    private static boolean affirms(String words) {
        return Arrays.stream(words.split("(?<=[.;])\\s+"))
                .anyMatch(sentence -> AFFIRMS.matcher(sentence).find() && !NEGATED.matcher(sentence).find());
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
