package org.ctfdesk.rule.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Applicability;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.engine.Catalogue;

/** A point of the catalogue that checks of the forms hold: which of their findings are its own. */
final class FormPoint {
    private static final Pattern CHECKS = Pattern.compile("FORM-\\d\\d");

    /** The checks that ask for what is blank. */
    private static final Set<String> ASKING = Set.of("FORM-01", "FORM-02");

    private static final int FEW = 3;

    private final Set<String> checks;
    private final boolean isOfTables;
    private final List<String> tables;
    private final Pattern cells;
    private final String variant;

    FormPoint(Catalogue.Entry entry) {
        checks = CHECKS.matcher(entry.note()).results().map(found -> found.group()).collect(Collectors.toSet());
        var words = entry.where().split(" ");
        isOfTables = words[0].equals("tables");
        tables = isOfTables ? Arrays.asList(words).subList(1, words.length) : List.of();
        cells = Pattern.compile(isOfTables ? String.join("|", tables.stream().map(table -> table + ".*").toList()) : words[1]);
        variant = !isOfTables && words.length > 2 ? words[2] : "";
    }

    boolean isBrokenBy(Finding finding, Report report) {
        var form = finding.place().table().form();
        // words that only keep the place leave the cell as good as blank
        var code = finding.code().equals("OWN-07") && !isOfTables ? "FORM-01" : finding.code();
        return checks.contains(code) && isHere(finding.place().path())
                && (variant.isEmpty() || List.of(variant.split("\\|")).contains(finding.variant()))
                && (!isOfTables || tables.contains(form) && Applicability.isBlank(report, Forms.of(form)));
    }

    boolean isOf(Doubt doubt) {
        return checks.contains(doubt.code()) && isHere(doubt.place().path());
    }

    /**
     * Ids of the forms that must be filled, for the most part, before the point can be said to hold. A cell that is asked for is
     * either there or not, whatever else is blank.
     */
    Set<String> needed() {
        if (isOfTables) {
            return Set.copyOf(tables);
        }
        if (checks.stream().anyMatch(ASKING::contains)) {
            return Set.of();
        }
        var forms = Forms.ALL.stream().filter(form -> lines(form).findAny().isPresent()).map(Form::id).collect(Collectors.toSet());
        return forms.size() <= FEW ? forms : Set.of();
    }

    /** Where all its lines stand under one condition that is not met, or nothing is filled in at all. */
    Optional<NotApplicable> notApplicable(Report report) {
        var lines = Forms.ALL.stream().flatMap(this::lines).toList();
        return Applicability.unmet(report, lines).map(NotApplicable::of);
    }

    private boolean isHere(String path) {
        return cells.matcher(path).matches();
    }

    private Stream<Part.Line> lines(Form form) {
        return form.lines().filter(line -> line.spanning().isPresent() ? isHere(form.id() + ":" + line.id() + ":across")
                : Stream.concat(Stream.of("label"), line.columns().stream().flatMap(column -> Stream.of(column, column + "@2022")))
                        .anyMatch(column -> isHere(form.id() + ":" + line.id() + ":" + column)));
    }
}
