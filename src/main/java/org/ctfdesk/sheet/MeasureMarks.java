package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/**
 * What a Party marks of its measures under footnotes c, e and f of table 5, for which the decision prints no column: below the table a
 * line for each mark names the measures that bear it, each behind its number in the table.
 */
public final class MeasureMarks {
    /** Characters of a line: one that is longer is parted, for rows of a workbook are only so high. */
    private static final int LONGEST = 1_500;
    private static final String PARTING = "; ";
    private static final ColumnKey MARKS = ColumnKey.of(Measures.MARKS);

    private MeasureMarks() {}

    /** The lines, in the order of the footnotes; none where nothing is marked. */
    public static List<String> of(Report report, Words words) {
        var lines = new ArrayList<String>();
        for (var mark : Measures.MARKS_KIND.options()) {
            var names = new StringBuilder();
            var number = 0;
            for (var item : report.table(Measures.FORM.id()).block(Measures.MEASURE).items()) {
                number++;
                if (!isMarked(item, mark)) {
                    continue;
                }
                var entry = entry(number, name(item));
                if (!names.isEmpty() && names.length() + entry.length() > LONGEST) {
                    lines.add(words.of("sheet.mark." + mark, names.toString()));
                    names.setLength(0);
                }
                names.append(names.isEmpty() ? "" : PARTING).append(entry);
            }
            if (!names.isEmpty()) {
                lines.add(words.of("sheet.mark." + mark, names.toString()));
            }
        }
        return lines;
    }

    /** The mark that a line below the table gives, where it is such a line. */
    public static Optional<String> mark(String line, Words words) {
        return Measures.MARKS_KIND.options().stream().filter(mark -> line.startsWith(beginning(mark, words))).findFirst();
    }

    /** True where a line below the table names the measure in that place of the table by that name, "" where it has none. */
    public static boolean names(String line, String mark, int number, String name, Words words) {
        return listed(line, mark, words).contains(PARTING + entry(number, tidy(name)) + PARTING);
    }

    /** True where a line below the table names a measure of that name, wherever it stood. */
    public static boolean names(String line, String mark, String name, Words words) {
        return Pattern.compile(PARTING + "\\d+\\. " + Pattern.quote(tidy(name)) + PARTING).matcher(listed(line, mark, words)).find();
    }

    private static String listed(String line, String mark, Words words) {
        return PARTING + tidy(line.substring(beginning(mark, words).length())) + PARTING;
    }

    /** Its number in the table before its name: names may be the same, be missing, or hold the sign that parts them. */
    private static String entry(int number, String name) {
        return (number + ". " + name).strip();
    }

    private static String beginning(String mark, Words words) {
        return words.of("sheet.mark." + mark, "");
    }

    private static boolean isMarked(Item item, String mark) {
        return item.row(Measures.MEASURE).chosen(MARKS).contains(mark);
    }

    private static String name(Item item) {
        return tidy(item.row(Measures.MEASURE).words(ColumnKey.LABEL));
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
