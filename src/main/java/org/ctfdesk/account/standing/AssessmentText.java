package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.account.standing.Assessment.Basis;
import org.ctfdesk.account.standing.Assessment.Verdict;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Units;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** What the assessment of MPGs, para. 70 would say, in words. */
final class AssessmentText {
    private final Report report;
    private final Standing standing;
    private final Assessment assessment;
    private final Words words;
    private final NumberStyle style;

    AssessmentText(Report report, Standing standing, Words words, NumberStyle style) {
        this.report = report;
        this.standing = standing;
        this.assessment = standing.assessment();
        this.words = words;
        this.style = style;
    }

    /** The unit of the table. */
    String unit() {
        return standing.target().outcomes() == Target.Outcomes.IN_METRIC
                ? standing.target().metric()
                : standing.unit().map(unit -> words.of("choice.unit." + unit.option())).orElse(words.of("account.period.noUnit"));
    }

    String verdict() {
        var end = String.valueOf(standing.window().to());
        return assessment.isProvisional() && assessment.verdict() != Verdict.UNDECIDED
                ? words.of("account.provisional." + assessment.verdict(), end, String.valueOf(assessment.year()))
                : words.of("account.verdict." + assessment.verdict(), end);
    }

    List<String> sentences() {
        var said = new ArrayList<String>();
        if (assessment.why().isPresent()) {
            said.add(words.of("account.undecided." + assessment.why().get()));
            if (assessment.basis() == Basis.WORDS && assessment.value().isPresent()) {
                said.add(words.of("account.balance", measured(assessment.value().get()), String.valueOf(assessment.year())));
            }
        } else {
            var value = assessment.value().orElseThrow();
            var comparison = assessment.comparison().orElseThrow();
            said.add(words.of("account.compared." + assessment.basis(), measured(value), String.valueOf(assessment.year()),
                    measured(comparison)));
            assessment.unadjusted().ifPresent(figure -> said.add(words.of(
                    assessment.reaches(figure) == assessment.reaches(value) ? "account.unadjusted.same" : "account.unadjusted.otherwise",
                    measured(figure))));
        }
        course(said);
        said.add(words.of("account.proof.method", words.of("method." + standing.method())));
        if (assessment.isProvisional()) {
            said.add(words.of("account.provisional", String.valueOf(standing.window().to())));
        }
        return said;
    }

    /** Sums against trajectory or budget, where they are not the assessment itself. */
    private void course(List<String> said) {
        if (standing.years().isEmpty() || assessment.basis() == Basis.BUDGET || assessment.basis() == Basis.TRAJECTORY) {
            return;
        }
        var last = standing.years().getLast();
        var other = standing.budget().or(last::sumTrajectory);
        if (last.sumAfter().isPresent() && other.isPresent()) {
            said.add(words.of(standing.budget().isPresent() ? "account.course.budget" : "account.course.trajectory",
                    String.valueOf(last.year()), figure(last.sumAfter().get()), figure(other.get()), unit()));
        }
    }

    private String figure(BigDecimal figure) {
        return style.full(figure);
    }

    private String measured(BigDecimal figure) {
        return figure(figure) + " " + (assessment.basis() == Basis.INTENSITY ? assessment.level().map(this::unitAt).orElse("") : unit());
    }

    private String unitAt(Place level) {
        var unit = new Place(level.table(), level.row(), ColumnKey.of(Progress.UNIT));
        Kind kind = Units.KIND;
        return report.answer(unit).map(answer -> new AnswerText(style, words).full(answer, kind)).orElse("");
    }
}
