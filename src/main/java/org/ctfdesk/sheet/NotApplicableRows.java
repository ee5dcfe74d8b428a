package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/**
 * The rows of tables 1 to 4 in which the Party says that they are not applicable to its NDC. Those, and no others, may be left out of the
 * workbook: 5/CMA.3, annex II, note 2 to each of these tables. A bare “not applicable” is no such statement.
 *
 * @param rows indexes of rows
 * @param labels what stands at their left
 */
public record NotApplicableRows(Set<Integer> rows, List<String> labels) {
    /** None. */
    public static final NotApplicableRows NONE = new NotApplicableRows(Set.of(), List.of());

    private static final Set<Form> TABLES = Set.of(Indicators.FORM, Definitions.FORM, Methodologies.FORM, Progress.FORM);
    /** “Not applicable: the NDC …” says why, and not to what. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "(?:not applicable|sans objet|non applicable|no (?:es )?aplicable|не ?применим|不适用|لا (?:ي|ت)نطبق|غير منطبق)"
                    + "[^.:;,，。：\\n]{0,60}?"
                    + "(?:(?<!\\p{L})(?:NDCs?|CDN|ОНУВ)(?!\\p{L})|nationally determined contribution|contributions? déterminée"
                    + "|contribución determinada|определяем\\p{L}* на национальном|国家自主贡献|المساهم\\p{L}* المحددة)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public NotApplicableRows {
        rows = Set.copyOf(rows);
        labels = List.copyOf(labels);
    }

    /** Those of a sheet; none of any other table. */
    public static NotApplicableRows of(Sheet sheet) {
        var rows = new TreeSet<Integer>();
        var labels = new ArrayList<String>();
        for (var i = sheet.headRows(); i < sheet.rows().size() && TABLES.contains(sheet.form()); i++) {
            if (sheet.rows().get(i).line().isPresent() && sheet.rows().get(i).cell(0) instanceof SheetCell.Fixed label
                    && isNotApplicable(sheet.rows().get(i))) {
                rows.add(i);
                labels.add(label.text());
            }
        }
        return new NotApplicableRows(rows, labels);
    }

    /** True where any of the four tables has such a row. */
    public static boolean isThere(Report report, Words words) {
        return TABLES.stream().flatMap(form -> report.keysOf(form).stream())
                .anyMatch(key -> !of(Sheet.of(key, report, words)).rows().isEmpty());
    }

    private static boolean isNotApplicable(SheetRow row) {
        var answers = row.cells().stream().flatMap(cell -> cell instanceof SheetCell.Input input ? input.shown().stream()
                : Optional.<Answer>empty().stream()).toList();
        return !answers.isEmpty() && answers.stream().allMatch(answer -> NOT_APPLICABLE.matcher(answer.asText()).find());
    }
}
