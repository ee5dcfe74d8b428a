package org.ctfdesk.rule.measure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * Each measure has a name of its own, a description and objectives, to the extent possible: MPGs, para.
 * 82(a)-(c). That names are unique, and that dashes are no name, is suspected.
 */
public final class MeasureUnnamed implements Rule.OfTable {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

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
    public Set<String> measureColumns() {
        return Set.of(Column.LABEL);
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Measures.MEASURE).items();
        var names = new HashSet<String>(items.size() * 2);
        for (var item : items) {
            if (item.row(Measures.MEASURE).answer(ColumnKey.LABEL).orElse(null) instanceof Answer.Words words) {
                if (Placeholder.isOne(words.text())) {
                    found.at(MeasureRow.place(item, ColumnKey.LABEL), words.text(), "placeholder");
                } else if (!names.add(plain(words.text()))) {
                    found.at(MeasureRow.place(item, ColumnKey.LABEL), words.text(), "twice");
                }
            }
        }
    }

    /** Without regard to capitals and blanks. */
    private static String plain(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.contains("  ") || plain.contains("\n") ? BLANKS.matcher(plain).replaceAll(" ") : plain;
    }
}
