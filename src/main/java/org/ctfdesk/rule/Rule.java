package org.ctfdesk.rule;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;

/** One thing that must hold. Pure: the same input gives the same findings. It says how far it sees. */
public sealed interface Rule {
    /** Among {@code measureColumns}: the cells that hold notation keys. */
    String KEYS = "#keys";
    /** Among {@code measureColumns}: the footnotes that cells cite, and numbers in brackets in their words. */
    String CITED = "#cited";

    /** Its stable code; the words of title, message and reason stand under {@code rule.<code>.}. */
    String code();

    Severity severity();

    /** False where no reason of the Party can clear it: an error that is not "to the extent possible or available". */
    default boolean canBeExplained() {
        return severity() != Severity.ERROR;
    }

    /** The place in a decision that asks for it. */
    Source source();

    /** Why it does not apply to a report; nothing where it does. By itself it does not where all that it reads is blank. */
    default Optional<NotApplicable> notApplicable(Report report) {
        return Applicability.of(this, report);
    }

    /** A rule that sees one cell at a time. */
    non-sealed interface OfCell extends Rule {
        /** False where no cell of that line can break it. */
        default boolean concerns(Form form, Part.Line line) {
            return true;
        }

        void check(CellView cell, Found found);
    }

    /** A rule that sees one line, with the numbers of the footnotes below its table. */
    non-sealed interface OfLine extends Rule {
        default boolean concerns(Form form, Part.Line line) {
            return true;
        }

        void check(LineView line, Found found);
    }

    /** A rule that sees one table, with its foot, the names it shares and its computed cells. */
    non-sealed interface OfTable extends Rule {
        default boolean concerns(Form form) {
            return true;
        }

        /**
         * The columns of table 5 that its findings and remedies depend on, or {@link #KEYS}, {@link #CITED}; empty for all.
         * There may be thousands of measures: a rule that names its columns is not asked again when others are typed into.
         */
        default Set<String> measureColumns() {
            return Set.of();
        }

        void check(TableView table, Found found);
    }

    /** A rule that sees the report. */
    non-sealed interface OfReport extends Rule {
        /**
         * Ids of the forms that it reads; it is asked again when one of them, its foot, the profile, the claims or the last report
         * changed.
         */
        Set<String> forms();

        /**
         * The columns of table 5 that its findings and remedies depend on, or {@link #KEYS}, {@link #CITED}; empty for all.
         * There may be thousands of measures: a rule that names its columns is not asked again when others are typed into.
         */
        default Set<String> measureColumns() {
            return Set.of();
        }

        /** Of the forms that it reads those without which there is nothing to compare; empty where any of them may do. */
        default Set<String> compared() {
            return Set.of();
        }

        void check(Report report, Found found);
    }
}
