package org.ctfdesk.rule;

import java.util.ArrayList;
import org.ctfdesk.report.Answer;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.Shown;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Findings in words. {@code {0}} is the table, {@code {1}} the row, {@code {2}} the column, then the finding's facts. */
public final class FindingText {
    private static final int LONGEST_FACT = 80;

    private final Words words;
    private final PlaceNames names;
    private final Shown shown;

    public FindingText(Words words, NumberStyle style) {
        this.words = words;
        names = new PlaceNames(words);
        shown = new Shown(style, words);
    }

    /** Table, row, column and year: {@code Table 5 · Efficient cook stoves · Expected, 2030}. */
    public String where(Finding finding, Report report) {
        var column = names.column(finding.place());
        return names.table(report, finding.place().table()) + " · " + names.row(report, finding.place())
                + (column.isEmpty() ? "" : " · " + column);
    }

    /** What is wrong and what to do, naming table, row, column and year. */
    public String message(Finding finding, Report report) {
        var said = new ArrayList<Object>();
        said.add(names.table(report, finding.place().table()));
        said.add(brief(names.row(report, finding.place())));
        said.add(column(finding));
        finding.facts().forEach(fact -> said.add(fact(finding, fact)));
        return words.of("rule." + finding.code() + "." + variant(finding), said.toArray());
    }

    /** The rule in a few words. */
    public String title(Finding finding) {
        return words.of("rule." + finding.code() + ".title");
    }

    /** Why the rule is there: its paragraph. */
    public String why(Finding finding) {
        return words.of("rule." + finding.code() + ".why") + " " + Rules.of(finding.code()).source().cited();
    }

    /** What the remedy does, where there is one. */
    public String remedy(Finding finding) {
        var said = finding.facts().stream().map(fact -> fact(finding, fact)).toArray();
        return words.of("rule." + finding.code() + ".remedy", said);
    }

    /** A last fact that names a variant of the message chooses it. */
    private String variant(Finding finding) {
        if (!finding.facts().isEmpty() && finding.facts().getLast() instanceof String last
                && words.has("rule." + finding.code() + ".message." + last)) {
            return "message." + last;
        }
        return "message";
    }

    private String column(Finding finding) {
        var column = names.column(finding.place());
        return column.isEmpty() ? words.of("rule.anyColumn") : column;
    }

    private Object fact(Finding finding, Object fact) {
        return fact instanceof Answer answer ? shown.full(answer, Kind.QUANTITY) : brief(String.valueOf(fact));
    }

    private static String brief(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST_FACT ? line : line.substring(0, LONGEST_FACT - 1).stripTrailing() + "…";
    }
}
