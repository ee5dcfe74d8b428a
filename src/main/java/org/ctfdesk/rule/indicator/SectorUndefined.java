package org.ctfdesk.rule.indicator;

import java.util.HashSet;
import java.util.List;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.report.NameFromOtherList;

/**
 * A sector named in other words than those of the inventory is defined in table 2: MPGs, para. 73. The catalogue calls
 * it an error; the paragraph asks only for sectors and categories “defined differently than in the national inventory report”,
 * and the words may be a category of the inventory: hence a warning.
 */
public final class SectorUndefined extends Rule.OfReport {
    private static final ColumnKey SECTORS = ColumnKey.of(Measures.SECTORS);

    public SectorUndefined() {
        super(error("T2-02", mpgs("73")).reads(Definitions.FORM).comparing(Measures.FORM).ofMeasures(Measures.SECTORS));
    }

    @Override
    public void check(Report report, Found found) {
        var defined = new HashSet<String>();
        for (var block : List.of("sector", "category", "coBenefit", "other")) {
            for (var item : report.table(Definitions.FORM.id()).block(block).items()) {
                FreeText.words(item.row(block), ColumnKey.LABEL.column()).map(FreeText::plain).ifPresent(defined::add);
            }
        }
        for (var measure : report.table(Measures.FORM.id()).block(Measures.MEASURE).items()) {
            if (measure.row(Measures.MEASURE).answer(SECTORS).orElse(null) instanceof Answer.Choices sectors) {
                for (var sector : sectors.options()) {
                    if (isOwn(sector) && defined.add(FreeText.plain(sector))) {
                        found.at(new Place(TableKey.of(Measures.FORM.id()), new RowKey(Measures.MEASURE, measure.id()), SECTORS))
                                .as(Severity.WARNING).with(sector);
                    }
                }
            }
        }
    }

    /** True for words that are no sector of the list, no number of a category and nothing that spans sectors. */
    private static boolean isOwn(String sector) {
        return !Measures.SECTORS_KIND.options().contains(sector) && !NameFromOtherList.isOtherName(sector)
                && !sector.matches("\\d.*|(?i)(cross|all|multi).*");
    }
}
