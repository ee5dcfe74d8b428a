package org.ctfdesk.rule.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Said;
import org.ctfdesk.rule.Severity;

/**
 * An indicator has one name in all tables: follows from MPGs, paras. 65-77 and 97, where a key indicator of table 10 has
 * the letters of an indicator of table 1 and is written in another way.
 */
public final class IndicatorSpeltDifferently implements Rule.OfReport {
    @Override
    public String code() {
        return "X-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("97");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Indicators.FORM.id(), KeyIndicators.FORM.id());
    }

    @Override
    public Set<String> compared() {
        return Set.of(Indicators.FORM.id(), KeyIndicators.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        var names = new HashMap<String, String>();
        for (var item : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            Said.words(item.row(Indicators.INDICATOR), ColumnKey.LABEL.column()).ifPresent(name -> names.putIfAbsent(letters(name), name));
        }
        for (var item : report.table(KeyIndicators.FORM.id()).block(KeyIndicators.KEY_INDICATOR).items()) {
            var name = Said.words(item.row(KeyIndicators.KEY_INDICATOR), ColumnKey.LABEL.column()).orElse("");
            var other = names.get(letters(name));
            if (other != null && !other.strip().equals(name.strip())) {
                var place = new Place(TableKey.of(KeyIndicators.FORM.id()), new RowKey(KeyIndicators.KEY_INDICATOR, item.id()), ColumnKey.LABEL);
                found.at(place, new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, Optional.of(new Answer.Words(other))))), name, other);
            }
        }
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
