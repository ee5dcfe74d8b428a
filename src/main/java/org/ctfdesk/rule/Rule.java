package org.ctfdesk.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;

/**
 * One thing that must hold. Pure: the same input gives the same findings. It says in its constructor, with one expression,
 * what stands at its head: {@code super(error("T5-01", mpgs("82(a)")).on(Measures.FORM))}.
 */
public abstract sealed class Rule {
    /** Among {@link #measureColumns}: the cells that hold notation keys. */
    public static final String KEYS = "#keys";
    /** Among {@link #measureColumns}: the footnotes that cells cite, and numbers in brackets in their words. */
    public static final String CITED = "#cited";

    private static final int FEW = 3;

    private final Head head;

    private Rule(Head head) {
        this.head = head;
    }

    /** Its stable code; the words of title, message and reason stand under {@code rule.<code>.}. */
    public final String code() {
        return head.code();
    }

    public final Severity severity() {
        return head.severity();
    }

    /** False where no reason of the Party can clear it: an error that is not "to the extent possible or available". */
    public final boolean canBeExplained() {
        return head.severity() != Severity.ERROR || head.explained();
    }

    /** What many findings of one cause are gathered into. */
    public final Head.Once once() {
        return head.once();
    }

    /** True where what it finds makes other rules speak elsewhere: those findings are told with its own. */
    public final boolean isCause() {
        return head.causing();
    }

    /** True where what it finds breaks that point of the catalogue. */
    public final boolean breaks(String point) {
        return head.code().equals(point) || head.also().contains(point);
    }

    /** The place in a decision that asks for it. */
    public final Source source() {
        return head.source();
    }

    /** Why it does not apply to a report; nothing where it does. By itself it does not where all that it reads is blank. */
    public final Optional<NotApplicable> notApplicable(Report report) {
        return head.applies().unmet(report)
                .or(() -> head.applies().asksForms() ? Applicability.of(this, report) : Optional.empty());
    }

    /** True where the form may hold what breaks it. */
    public final boolean concerns(Form form) {
        return head.concerns().isOn(form);
    }

    /** False where no cell of that line can break it. */
    public final boolean concerns(Form form, Part.Line line) {
        return head.concerns().isOn(form, line);
    }

    /**
     * Ids of the forms that a rule of the report reads; it is asked again when one of them, its foot, the profile, the claims
     * or the last report changed.
     */
    public final Set<String> forms() {
        return head.reads().forms();
    }

    /** Of the forms that it reads those without which there is nothing to compare; empty where any of them may do. */
    public final Set<String> compared() {
        return head.reads().compared();
    }

    /**
     * Ids of the forms that must be filled, for the most part, before it can be said to hold: those that a rule of the report compares or
     * names, those that another rule concerns where it concerns few. What is looked for in all forms is judged where it stands.
     */
    public final Set<String> needed() {
        if (this instanceof OfReport) {
            return head.reads().needed();
        }
        var concerned = Forms.ALL.stream().filter(this::concerns).map(Form::id).collect(Collectors.toUnmodifiableSet());
        return concerned.size() <= FEW ? concerned : Set.of();
    }

    /**
     * The columns of table 5 that its findings and remedies depend on, or {@link #KEYS}, {@link #CITED}; empty for all.
     * There may be thousands of measures: a rule that names its columns is not asked again when others are typed into.
     */
    public final Set<String> measureColumns() {
        return head.reads().measureColumns();
    }

    protected static Head error(String code, Source source) {
        return Head.of(code, Severity.ERROR, source);
    }

    protected static Head warning(String code, Source source) {
        return Head.of(code, Severity.WARNING, source);
    }

    protected static Head info(String code, Source source) {
        return Head.of(code, Severity.INFO, source);
    }

    /** See {@link Source#mpgs}. */
    protected static Source mpgs(String paragraph) {
        return Source.mpgs(paragraph);
    }

    /** See {@link Source#article6}. */
    protected static Source article6(String paragraph) {
        return Source.article6(paragraph);
    }

    /** See {@link Source#guidance62}. */
    protected static Source guidance62(String paragraph) {
        return Source.guidance62(paragraph);
    }

    /** See {@link Source#format62}. */
    protected static Source format62(String table) {
        return Source.format62(table);
    }

    /** See {@link Source#accounting}. */
    protected static Source accounting(String paragraph) {
        return Source.accounting(paragraph);
    }

    /** See {@link Source#formats}. */
    protected static Source formats(String place) {
        return Source.formats(place);
    }

    /** A rule that sees one cell at a time. */
    public abstract static non-sealed class OfCell extends Rule {
        protected OfCell(Head head) {
            super(head);
        }

        public abstract void check(CellView cell, Found found);
    }

    /** A rule that sees one line, with the numbers of the footnotes below its table. */
    public abstract static non-sealed class OfLine extends Rule {
        protected OfLine(Head head) {
            super(head);
        }

        public abstract void check(LineView line, Found found);
    }

    /** A rule that sees one table, with its foot, the names it shares and its computed cells. */
    public abstract static non-sealed class OfTable extends Rule {
        protected OfTable(Head head) {
            super(head);
        }

        public abstract void check(TableView table, Found found);
    }

    /** A rule that sees the report. */
    public abstract static non-sealed class OfReport extends Rule {
        protected OfReport(Head head) {
            super(head);
        }

        public abstract void check(Report report, Found found);
    }

    /**
     * A rule of the report that reads thousands of measures, each by itself beside the rest of the report: after an edit it
     * reads those alone that changed.
     *
     * @param <B> what it gathers of the rest of the report
     * @param <R> what it reads of one measure; small, as there are thousands
     */
    public abstract static class OfMeasures<B, R> extends OfReport {
        protected OfMeasures(Head head) {
            super(head);
        }

        /** What measures are read beside: of profile, claims, last report and the forms that the rule names, but no measure. */
        protected abstract B gather(Report report);

        /** What one measure says. */
        protected abstract R read(Item measure, B beside);

        /** Judges; {@code measures} holds in order of table 5 what was read. */
        protected abstract void check(B beside, List<R> measures, Report report, Found found);

        @Override
        public final void check(Report report, Found found) {
            new MeasureReadings<>(this).check(report, found);
        }
    }
}
