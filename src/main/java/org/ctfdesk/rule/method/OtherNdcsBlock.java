package org.ctfdesk.rule.method;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * The part that is filled is that of the NDC reported on, the first or a later one: suspected from MPGs, paras. 71 and
 * 72, where only the other part is filled.
 */
public final class OtherNdcsBlock extends Rule.OfTable {
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)^\\W*(NA\\b|not applicable|does not apply|see )");

    public OtherNdcsBlock() {
        super(warning("T3-15", mpgs("71–72")).on(Methodologies.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var isFirst = table.profile().circumstances().firstNdc();
        var right = isFirst ? "approachFirst" : "approachLater";
        var wrong = isFirst ? "approachLater" : "approachFirst";
        var column = ColumnKey.of(Methodologies.DESCRIPTION);
        var text = table.table().row(wrong).answer(column);
        if (text.isPresent() && table.table().row(right).answer(column).isEmpty()
                && !FreeText.isBareNotApplicable(FreeText.words(table.table().row(wrong), Methodologies.DESCRIPTION).orElse(""))) {
            var from = new Place(table.key(), RowKey.of(wrong), column);
            var to = new Place(table.key(), RowKey.of(right), column);
            var told = found.at(from).says(isFirst ? "later" : "first");
            if (!Placeholder.isOne(FreeText.words(table.table().row(wrong), Methodologies.DESCRIPTION).orElse(""))) {
                told.mendedBy(new Edit.SetAnswers("moveText", List.of(new Edit.Change(to, text), new Edit.Change(from, Optional.empty()))));
            }
        } else if (text.isPresent() && !FreeText.isBareNotApplicable(FreeText.words(table.table().row(wrong),
                Methodologies.DESCRIPTION).orElse(""))
                && !NOT_APPLICABLE.matcher(FreeText.words(table.table().row(wrong), Methodologies.DESCRIPTION).orElse("")).find()) {
            found.at(new Place(table.key(), RowKey.of(wrong), column)).says("both");
        }
    }
}
