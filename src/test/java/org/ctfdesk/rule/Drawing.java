package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.verdict.Verdict;
import org.ctfdesk.rule.verdict.Verdicts;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * The test of a rule as a drawing: the first line names columns by id, by year or as {@code expected@2030}, each further
 * one a row by its address and what is typed into it. A line of carets below a row marks the cells in which something must
 * be found; nothing may be found in any other cell of a row that is drawn. {@code (1) | text} is a footnote and
 * {@code box | text} the documentation box; carets below them stand in the first column.
 */
public final class Drawing {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final AnswerReader TYPED = new AnswerReader(NumberStyle.PLAIN, WORDS);

    private final Form form;
    private final TableKey table;
    private final List<ColumnKey> columns = new ArrayList<>();
    private final TreeSet<String> expected = new TreeSet<>();
    private final TreeSet<String> rows = new TreeSet<>();
    private final TreeSet<String> feet = new TreeSet<>();
    private Report report;

    private Drawing(Form form, Report base) {
        this.form = form;
        this.report = base;
        this.table = base.keysOf(form).getFirst();
    }

    /** A developing country Party with every circumstance that asks for lines: inventory 2021-2023, projections to 2035. */
    public static Report everything() {
        var profile = RandomEdits.blank().profile()
                .with(new Party("Blankland", "XAZ", true, false))
                .with(new Periods(2021, 2030, 2021, 2023, List.of(1990), 2035, List.of(2023), List.of(2030)))
                .with(new Circumstances(true, true, Circumstances.Method.SINGLE_YEAR_AVERAGING, true, true, true));
        return Report.blank(profile);
    }

    /** Of a developed country Party. */
    public static Report developed() {
        return Report.blank(everything().profile().with(new Party("Sampleland", "XAB", false, false)));
    }

    /** Asks a rule about a drawn table. */
    public static List<Finding> check(Rule rule, Form form, String drawing) {
        return check(rule, form, everything(), drawing);
    }

    public static List<Finding> check(Rule rule, Form form, Report base, String drawing) {
        var drawn = new Drawing(form, base);
        drawn.draw(drawing);
        return drawn.ask(rule);
    }

    /** A base with another table filled as drawn, for rules that compare tables. */
    public static Report filled(Report base, Form form, String drawing) {
        var drawn = new Drawing(form, base);
        drawn.draw(drawing);
        return drawn.report;
    }

    /** A base with another report before it, as if that had been loaded beside one that was begun anew. */
    public static Report since(Report base, Report last) {
        return base.with(ReportPart.Last.of(new LastReport(last, "BTR1.ctfdesk", "2026-05-04", false)));
    }

    /** A base with another report before it, with which it began: what both hold has the same id. */
    public static Report carriedOver(Report base, Report last) {
        return base.with(ReportPart.Last.of(new LastReport(last, "BTR1.ctfdesk", "2026-05-04", true)));
    }

    /** Everything, with a last report in which one table is filled as drawn. */
    public static Report since(Form form, String drawing) {
        return since(everything(), filled(everything(), form, drawing));
    }

    private void draw(String drawing) {
        var row = RowKey.of("");
        for (var line : drawing.lines().filter(each -> !each.isBlank()).toList()) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (columns.isEmpty()) {
                cells.stream().skip(1).forEach(cell -> columns.add(column(cell)));
            } else if (cells.getFirst().isEmpty()) {
                carets(row, cells);
            } else if (cells.getFirst().startsWith("(") || cells.getFirst().equals(Foot.BOX)) {
                row = cells.getFirst().equals(Foot.BOX) ? RowKey.of(Foot.BOX)
                        : new RowKey(Foot.FOOTNOTE, cells.getFirst().replaceAll("[()]", ""));
                feet.add(row.path());
                type(Report.footOf(table), row, ColumnKey.of(Foot.TEXT), Kind.TEXT, cells.get(1));
            } else {
                row = RowKey.ofPath(cells.getFirst());
                row(row, cells);
            }
        }
    }

    private ColumnKey column(String name) {
        if (!name.matches("\\d{4}")) {
            return ColumnKey.ofPath(name);
        }
        var year = Integer.parseInt(name);
        var yearly = form.columns().stream().filter(Column::isYearly).toList();
        return yearly.stream()
                .filter(column -> report.profile().periods().of(column.years()).contains(year))
                .findFirst().or(() -> yearly.stream().findFirst())
                .map(column -> new ColumnKey(column.id(), year)).orElseThrow();
    }

    private void row(RowKey row, List<String> cells) {
        rows.add(row.path());
        var line = form.line(row.line()).orElseThrow(() -> new IllegalArgumentException(form.id() + " has no line " + row.line()));
        for (var i = 1; i < cells.size(); i++) {
            var column = columns.get(i - 1);
            var kind = column.equals(ColumnKey.ACROSS) ? line.spanning().orElseThrow()
                    : column.equals(ColumnKey.LABEL) ? Kind.TEXT : form.column(column.column()).kind();
            type(table, row, column, kind, cells.get(i));
        }
    }

    private void type(TableKey where, RowKey row, ColumnKey column, Kind kind, String text) {
        Optional<Answer> answer = TYPED.read(kind, text);
        report = report.with(new Place(where, row, column), answer);
    }

    private void carets(RowKey row, List<String> cells) {
        for (var i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                assertEquals("^", cells.get(i), "a line without a name holds carets");
                expected.add(row.path() + ":" + (feet.contains(row.path()) ? Foot.TEXT : columns.get(i - 1).path()));
            }
        }
    }

    private List<Finding> ask(Rule rule) {
        var checker = new Checker(List.of(rule));
        var found = checker.check(report).everywhere()
                .filter(finding -> finding.place().table().equals(table) && rows.contains(finding.place().row().path())
                        || finding.place().table().equals(Report.footOf(table)) && feet.contains(finding.place().row().path()))
                .toList();
        assertEquals(List.of(), checker.broken());
        var marked = new TreeMap<String, String>();
        var text = new FindingText(WORDS, NumberStyle.POINT);
        for (var finding : found) {
            marked.put(finding.place().row().path() + ":" + finding.place().column().path(), text.message(finding, report));
            says(text, finding);
        }
        assertEquals(expected, marked.keySet(), marked.toString());
        Remedies.check(report, found);
        verdict(rule, checker.check(report).everywhere().findAny().isPresent());
        assertTrue(found.isEmpty() || rule.notApplicable(report).isEmpty(),
                "it finds what it says does not apply: " + rule.notApplicable(report));
        return found;
    }

    /** The points of other chapters have their pairs of reports in the catalogue's examples; those of Article 6 are drawn here. */
    private void verdict(Rule rule, boolean isFound) {
        if (rule.code().startsWith("A6-")) {
            var verdict = Verdicts.of(report).stream().filter(each -> each.entry().code().equals(rule.code())).findFirst().orElseThrow();
            assertEquals(isFound, verdict.outcome() == Verdict.Outcome.BROKEN, rule.code() + " reads " + verdict.outcome());
        }
    }

    /** Its words have all their places filled. */
    private void says(FindingText text, Finding finding) {
        var said = text.where(finding, report) + text.title(finding) + text.message(finding, report) + text.why(finding)
                + finding.remedy().map(remedy -> text.remedy(finding)).orElse("");
        assertFalse(said.matches("(?s).*\\{\\d+}.*"), said);
    }
}
