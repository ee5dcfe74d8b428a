package org.ctfdesk.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;

/**
 * What a rule says of itself before it looks at anything.
 *
 * @param code its stable code, that of the catalogue where that has the point
 * @param source the place in a decision that asks for it
 * @param explained true for an error that a reason of the Party clears
 * @param concerns where in the forms it looks, for rules of a cell, a line or a table
 * @param reads what a rule of the report reads
 * @param applies to which reports it applies
 * @param causing true where one slip that it finds makes other rules speak elsewhere
 * @param also codes of the catalogue whose points it breaks, too
 * @param once what many cells of one cause are gathered into
 */
public record Head(
        String code, Severity severity, Source source, boolean explained, Concerns concerns, Reads reads, Applies applies,
        boolean causing, Set<String> also, Once once) {
    /** What findings of one cause are gathered into. */
    public enum Once {
        EACH,
        LINE,
        REPORT
    }

    /** The forms and the lines that can break it. */
    record Concerns(Predicate<Form> forms, BiPredicate<Form, Part.Line> lines) {
        boolean isOn(Form form) {
            return forms.test(form);
        }

        boolean isOn(Form form, Part.Line line) {
            return forms.test(form) && lines.test(form, line);
        }
    }

    /**
     * Ids of the forms that are read, of those without which there is nothing to compare, of those that must be filled before anything
     * can be said to hold, and the columns of table 5.
     */
    record Reads(Set<String> forms, Set<String> compared, Set<String> needed, Set<String> measureColumns) {}

    /** Why it does not apply, and whether it is further asked if all that it reads is blank. */
    record Applies(Function<Report, Optional<NotApplicable>> why, boolean asksForms) {
        Optional<NotApplicable> unmet(Report report) {
            return why.apply(report);
        }
    }

    static Head of(String code, Severity severity, Source source) {
        return new Head(code, severity, source, false, new Concerns(form -> true, (form, line) -> true),
                new Reads(Set.of(), Set.of(), Set.of(), Set.of()),
                new Applies(report -> Optional.empty(), true), false, Set.of(), Once.EACH);
    }

    /** An error that a reason of the Party clears: asked "to the extent possible or available". */
    public Head explainable() {
        return new Head(code, severity, source, true, concerns, reads, applies, causing, also, once);
    }

    /** What it finds breaks these points of the catalogue as well. */
    public Head breaks(String... codes) {
        return new Head(code, severity, source, explained, concerns, reads, applies, causing, Set.of(codes), once);
    }

    /** Finds the cause of what other rules find: what its remedy mends elsewhere is told with it, and not by itself. */
    public Head cause() {
        return new Head(code, severity, source, explained, concerns, reads, applies, true, also, once);
    }

    /** Many alike in a row, a column or a table are told once, with the others below. */
    public Head oncePerLine() {
        return new Head(code, severity, source, explained, concerns, reads, applies, causing, also, Once.LINE);
    }

    /** Many alike in the whole report are told once, with the others below. */
    public Head oncePerReport() {
        return new Head(code, severity, source, explained, concerns, reads, applies, causing, also, Once.REPORT);
    }

    /** Looks at these forms only. */
    public Head on(Form... forms) {
        return on(Set.of(forms)::contains);
    }

    /** Looks at such forms only. */
    public Head on(Predicate<Form> forms) {
        return with(new Concerns(forms, concerns.lines()));
    }

    /** Looks at the line of that id only. */
    public Head line(String id) {
        return lines(line -> line.id().equals(id));
    }

    /** Looks at such lines only. */
    public Head lines(Predicate<Part.Line> lines) {
        return lines((form, line) -> lines.test(line));
    }

    /** Looks at such lines of such forms only. */
    public Head lines(BiPredicate<Form, Part.Line> lines) {
        return with(new Concerns(concerns.forms(), lines));
    }

    /** Reads these forms. */
    public Head reads(Form... forms) {
        return reads(ids(forms));
    }

    /** Reads the forms of these ids. */
    public Head reads(String... forms) {
        return reads(Set.of(forms));
    }

    /** Reads the forms of these ids. */
    public Head reads(Set<String> forms) {
        return with(new Reads(both(reads.forms(), forms), reads.compared(), reads.needed(), reads.measureColumns()));
    }

    /** Reads these forms, and has nothing to compare where one of them is blank. */
    public Head comparing(Form... forms) {
        return comparing(ids(forms));
    }

    /** Reads the forms of these ids, and has nothing to compare where one of them is blank. */
    public Head comparing(String... forms) {
        var compared = Set.of(forms);
        return with(new Reads(both(reads.forms(), compared), both(reads.compared(), compared), both(reads.needed(), compared),
                reads.measureColumns()));
    }

    /** Cannot say that anything holds where one of these is hardly begun. */
    public Head needing(Form... forms) {
        var needed = Set.of(ids(forms));
        return with(new Reads(both(reads.forms(), needed), reads.compared(), both(reads.needed(), needed), reads.measureColumns()));
    }

    /** Reads these columns of table 5 only, or {@link Rule#KEYS}, {@link Rule#CITED}. */
    public Head ofMeasures(String... columns) {
        return with(new Reads(reads.forms(), reads.compared(), reads.needed(), Set.of(columns)));
    }

    /** Applies to every report. */
    public Head always() {
        return applies(report -> Optional.empty());
    }

    /** Applies where this gives nothing, however blank the forms are. */
    public Head applies(Function<Report, Optional<NotApplicable>> unmet) {
        return with(new Applies(also(unmet), false));
    }

    /** Applies to such reports, however blank the forms are. */
    public Head appliesWhere(Predicate<Report> asked, NotApplicable otherwise) {
        return applies(report -> asked.test(report) ? Optional.empty() : Optional.of(otherwise));
    }

    /** Applies where this gives nothing and the forms are not blank. */
    public Head unless(Function<Report, Optional<NotApplicable>> unmet) {
        return with(new Applies(also(unmet), applies.asksForms()));
    }

    /** Applies to no such report. */
    public Head unless(Predicate<Report> asked, NotApplicable why) {
        return unless(report -> asked.test(report) ? Optional.of(why) : Optional.empty());
    }

    /** Applies to such reports in which the forms are not blank. */
    public Head where(Predicate<Report> asked, NotApplicable otherwise) {
        return unless(Predicate.not(asked), otherwise);
    }

    private Function<Report, Optional<NotApplicable>> also(Function<Report, Optional<NotApplicable>> unmet) {
        var before = applies.why();
        return report -> before.apply(report).or(() -> unmet.apply(report));
    }

    private Head with(Concerns now) {
        return new Head(code, severity, source, explained, now, reads, applies, causing, also, once);
    }

    private Head with(Reads now) {
        return new Head(code, severity, source, explained, concerns, now, applies, causing, also, once);
    }

    private Head with(Applies now) {
        return new Head(code, severity, source, explained, concerns, reads, now, causing, also, once);
    }

    private static String[] ids(Form... forms) {
        return Arrays.stream(forms).map(Form::id).toArray(String[]::new);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.addAll(others);
        return Set.copyOf(both);
    }
}
