package org.ctfdesk.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;

/** Whether a rule applies to a report, read off the forms that it looks at. */
public final class Applicability {
    private Applicability() {}

    static Optional<NotApplicable> of(Rule rule, Report report) {
        return switch (rule) {
            case Rule.OfCell cell -> ofLines(report, cell::concerns);
            case Rule.OfLine line -> ofLines(report, line::concerns);
            case Rule.OfTable table -> ofForms(report, Forms.ALL.stream().filter(table::concerns).toList());
            case Rule.OfReport all -> {
                var compared = all.compared().stream().sorted().map(Forms::of).toList();
                var blank = compared.stream().filter(form -> isBlank(report, form)).findFirst();
                yield blank.isEmpty()
                        ? ofForms(report, all.forms().stream().sorted().map(Forms::of).toList())
                        : unmet(report, blank.get().lines().toList()).map(NotApplicable::of)
                                .or(() -> Optional.of(NotApplicable.NOTHING_TO_COMPARE));
            }
        };
    }

    /** True where no table of the form holds an answer. */
    public static boolean isBlank(Report report, Form form) {
        return report.keysOf(form).stream().allMatch(key -> report.table(key).isEmpty());
    }

    private static Optional<NotApplicable> ofForms(Report report, List<Form> forms) {
        return forms.isEmpty() || forms.stream().anyMatch(form -> !isBlank(report, form))
                ? Optional.empty()
                : Optional.of(unmet(report, forms.stream().flatMap(Form::lines).toList()).map(NotApplicable::of)
                        .orElse(NotApplicable.BLANK));
    }

    private static Optional<NotApplicable> ofLines(Report report, BiPredicate<Form, Part.Line> concerns) {
        return ofForms(report, Forms.ALL.stream().filter(form -> form.lines().anyMatch(line -> concerns.test(form, line))).toList());
    }

    /** The condition that none of these lines meets, where they share one. */
    public static Optional<Condition> unmet(Report report, List<Part.Line> lines) {
        var profile = report.profile();
        var conditions = lines.stream().map(Part.Line::condition).distinct().toList();
        return conditions.size() == 1 && !profile.circumstances().meet(conditions.getFirst(), profile.periods())
                ? Optional.of(conditions.getFirst())
                : Optional.empty();
    }
}
