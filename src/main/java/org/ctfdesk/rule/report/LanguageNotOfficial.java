package org.ctfdesk.rule.report;

import java.util.Locale;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.text.OfficialLanguages;

/** The report is written in one of the official languages of the United Nations: MPGs, para. 16. */
public final class LanguageNotOfficial extends Rule.OfReport {
    public LanguageNotOfficial() {
        super(error("G-05", mpgs("16")).always());
    }

    @Override
    public void check(Report report, Found found) {
        var language = report.profile().submission().language().strip();
        if (language.isEmpty()) {
            found.undecided(new Place(new TableKey(Foot.ID, Description.FORM.foot()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)),
                    Doubt.Why.NOT_STATED);
        }
        if (!language.isEmpty() && !OfficialLanguages.CODES.contains(language.toLowerCase(Locale.ROOT))) {
            found.at(new Place(new TableKey(Foot.ID, Description.FORM.foot()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)))
                    .in(Field.ofProfile("language")).with(language);
        }
    }
}
