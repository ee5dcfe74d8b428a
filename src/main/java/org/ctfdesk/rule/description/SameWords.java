package org.ctfdesk.rule.description;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Each row that is to be told in words asks for something else: a sentence that stands in two of them word for word is suspected to
 * be copied; MPGs, paras. 64, 65 and 74 to 76. What points elsewhere, or says that nothing applies, may be the same.
 */
public final class SameWords extends Rule.OfReport {
    private static final int LEAST_LETTERS = 25;
    private static final Pattern POINTS = Pattern.compile("(?i)^\\W*(not |no\\b|none|there (is|are|was|were) no|n/?a\\b|see\\b|please "
            + "see|refer|as (in|above)"
            + "|same|sin |aucun|non |ninguna?|не )|^\\W*(chapter|section|annex|table|nid|nir) [\\dIVX]|\\b(not|no) (relevant|applicable"
            + "|covered)");

    public SameWords() {
        super(warning("OWN-121", mpgs("64")).reads(Description.FORM, Indicators.FORM, Methodologies.FORM, ResponseMeasures.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        for (var form : List.of(Description.FORM, Indicators.FORM, Methodologies.FORM)) {
            var first = new HashMap<String, Place>();
            var table = report.table(form.id());
            form.lines().forEach(line -> look(report, form, RowKey.of(line.id()), table.row(line.id()), first, found));
            table.blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                    look(report, form, new RowKey(line, item.id()), row, first, found))));
        }
        responses(report, found);
    }

    /** What is told of one sector or activity of table 12 is not told of another one. */
    private static void responses(Report report, Found found) {
        var key = TableKey.of(ResponseMeasures.FORM.id());
        var first = new HashMap<String, Place>();
        report.table(key).blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                row.answers().forEach((column, answer) -> {
                    var text = answer.asText();
                    var place = new Place(key, new RowKey(line, item.id()), column);
                    if (FreeText.name(text).length() >= LEAST_LETTERS && !POINTS.matcher(text).find()
                            && first.putIfAbsent(FreeText.name(text), place) != null) {
                        found.at(place).with();
                    }
                }))));
    }

    private static void look(Report report, Form form, RowKey key, Row row, Map<String, Place> first, Found found) {
        var words = row.words(ColumnKey.of(Description.DESCRIPTION));
        var text = FreeText.name(words);
        if (text.length() < LEAST_LETTERS || POINTS.matcher(words).find()) {
            return;
        }
        var place = new Place(TableKey.of(form.id()), key, ColumnKey.of(Description.DESCRIPTION));
        var other = first.putIfAbsent(text, place);
        // several indicators may rest on the same words
        if (other != null && !(form == Indicators.FORM && other.row().line().equals(key.line()))) {
            found.at(place).as(form == Description.FORM ? Severity.WARNING : report.profile().circumstances().firstNdc()
                    ? Severity.WARNING : Severity.INFO).with(other);
        }
    }
}
