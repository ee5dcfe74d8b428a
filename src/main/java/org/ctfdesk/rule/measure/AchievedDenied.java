package org.ctfdesk.rule.measure;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * A footnote that explains NA by a measure not having begun does not belong to one that table 5 has as implemented, with a start year
 * before the year achieved (suspected): MPGs, paras. 82(e) and 85. Read in English.
 */
public final class AchievedDenied extends Rule.OfTable {
    private static final Pattern AHEAD = Pattern.compile("(?i)\\bplanned\\b|\\bnot (?:yet )?(?:begun|started|been (?:started|implemented)"
            + "|in force|implemented|in effect|operational)|\\bhad not\\b|\\bhas not\\b|will (?:start|begin)");

    public AchievedDenied() {
        super(warning("OWN-159", mpgs("85")).on(Measures.FORM)
                .ofMeasures(Measures.STATUS, Measures.START_YEAR, Measures.ACHIEVED, CITED));
    }

    @Override
    public void check(TableView table, Found found) {
        var ahead = ahead(table);
        if (ahead.isEmpty()) {
            return;
        }
        for (var item : table.table().block(Measures.MEASURE).items()) {
            var keys = item.row(Measures.MEASURE).keys();
            if (keys.isEmpty()) {
                continue;
            }
            var row = MeasureRow.of(item);
            keys.forEach((column, key) -> {
                if (column.column().equals(Measures.ACHIEVED) && key.keys().contains(NotationKey.NA)
                        && key.footnotes().stream().anyMatch(ahead::contains) && row.isStatus("implemented")
                        && row.startYear().filter(year -> year < column.year()).isPresent()) {
                    found.at(MeasureRow.place(item, column)).with(String.valueOf(row.startYear().orElseThrow()));
                }
            });
        }
    }

    /** Numbers of the footnotes that tell of measures to come. */
    private static Set<Integer> ahead(TableView table) {
        var ahead = new HashSet<Integer>();
        if (FreeText.isEnglish(table.profile())) {
            for (var note : table.foot().block(Foot.FOOTNOTE).items()) {
                if (note.id().matches("\\d{1,9}") && FreeText.words(note.row(Foot.FOOTNOTE), Foot.TEXT)
                        .filter(text -> AHEAD.matcher(text).find()).isPresent()) {
                    ahead.add(Integer.valueOf(note.id()));
                }
            }
        }
        return ahead;
    }
}
