package org.ctfdesk.rule.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * Each measure has a name of its own, a description and objectives, to the extent possible: MPGs, para.
 * 82(a)-(c). That names are unique, and that dashes are no words, is suspected.
 */
public final class MeasureUnnamed implements Rule.OfTable {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<ColumnKey> TEXTS = List.of(ColumnKey.LABEL, MeasureRow.DESCRIPTION, MeasureRow.OBJECTIVES);

    @Override
    public String code() {
        return "T5-02";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean canBeExplained() {
        return true;
    }

    @Override
    public Source source() {
        return Source.mpgs("82(a)–(c)");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Measures.FORM;
    }

    @Override
    public void check(TableView table, Found found) {
        var names = new HashSet<String>();
        for (var item : table.table().block(Measures.MEASURE).items()) {
            var row = MeasureRow.of(item);
            for (var column : TEXTS) {
                row.words(column).filter(Placeholder::isOne)
                        .ifPresent(text -> found.at(MeasureRow.place(item, column), text, "placeholder"));
            }
            row.words(ColumnKey.LABEL).filter(name -> !Placeholder.isOne(name) && !names.add(plain(name)))
                    .ifPresent(name -> found.at(MeasureRow.place(item, ColumnKey.LABEL), name, "twice"));
        }
    }

    /** Without regard to capitals and blanks. */
    private static String plain(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
