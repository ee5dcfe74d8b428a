package org.ctfdesk.rule.measure.estimate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * A description that has no word of its measure's name and several of another measure's is suspected to be exchanged: MPGs, para. 82(a).
 * Read where each of two descriptions fits the other's name.
 */
public final class DescriptionOfOther extends Rule.OfTable {
    private static final int LEAST_LETTERS = 5;
    private static final int STEM = 6;
    private static final int MOST_MEASURES = 80;

    public DescriptionOfOther() {
        super(warning("OWN-214", mpgs("82(a)")).on(Measures.FORM).ofMeasures(ColumnKey.LABEL.column(), "description"));
    }

    private record Read(Item item, Set<String> name, Set<String> text) {
        int fits(Read other) {
            var both = new HashSet<>(name);
            both.retainAll(other.text());
            return both.size();
        }
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Measures.MEASURE).items();
        if (items.size() > MOST_MEASURES) {
            return;
        }
        List<Read> all = items.stream().map(item -> new Read(item, stems(MeasureRow.of(item).words(ColumnKey.LABEL).orElse("")),
                stems(MeasureRow.of(item).words(MeasureRow.DESCRIPTION).orElse("")))).toList();
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                var one = all.get(i);
                var other = all.get(j);
                if (one.fits(one) == 0 && other.fits(other) == 0 && one.fits(other) > 0 && other.fits(one) > 0) {
                    found.at(MeasureRow.place(one.item(), MeasureRow.DESCRIPTION))
                            .with(MeasureRow.of(other.item()).words(ColumnKey.LABEL).orElse(""));
                }
            }
        }
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        Arrays.stream(FreeText.name(text).split(" ")).filter(word -> word.length() >= LEAST_LETTERS || word.matches("hfcs?|pfcs?|sf6"))
                .forEach(word -> stems.add(word.startsWith("hfc") ? "hfc" : word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }
}
