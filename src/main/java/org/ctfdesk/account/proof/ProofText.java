package org.ctfdesk.account.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.account.proof.ProofLines.Line;
import org.ctfdesk.account.proof.ProofLines.Sort;
import org.ctfdesk.account.standing.Restatement;
import org.ctfdesk.account.standing.RestatementText;
import org.ctfdesk.derive.article6.TableFour;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** An Article 6 figure as a sentence: its lots, the method, the steps, and what was typed, restated or left out. */
public final class ProofText {
    private final Words words;
    private final NumberStyle style;
    private final Report report;
    private final Place place;
    private final Target target;
    private final Proof proof;
    private final LotText lots;
    private final List<Line> lines = new ArrayList<>();

    private ProofText(Report report, Proof proof, Words words, NumberStyle style) {
        this.words = words;
        this.style = style;
        this.report = report;
        this.proof = proof;
        this.place = proof.place();
        this.target = report.profile().targets().stream().filter(each -> each.id().equals(place.table().instance())).findFirst()
                .orElseThrow();
        this.lots = new LotText(report, words, style, isByVintage());
    }

    /**
     * The proof of a cell in words; nothing where the cell has none.
     *
     * @throws Proof.Disagreement where the two paths give two figures
     */
    public static Optional<ProofLines> of(Report report, Place place, Words words, NumberStyle style) {
        return Proof.of(report, place).map(proof -> new ProofText(report, proof, words, style).told());
    }

    private ProofLines told() {
        add(Sort.TITLE, words.of("account.proof.title", source(), String.valueOf(proof.year()),
                proof.computed().map(figure -> measured(figure, unit(place))).orElse(words.of("account.proof.noFigure"))));
        add(Sort.SENTENCE, new PlaceNames(words).row(report, place));
        add(Sort.SENTENCE, words.of("account.proof.step."
                + (isByVintage() && proof.step() == Step.ADJUSTMENTS ? "ADJUSTMENTS.vintage" : proof.step())));
        if (proof.step().compareTo(Step.AVERAGE) >= 0 && proof.step() != Step.CUMULATIVE) {
            add(Sort.SENTENCE, words.of("account.proof.method", words.of("method." + report.profile().circumstances().method())));
        }
        byHand();
        restated();
        lots();
        if (proof.computed().isPresent()) {
            steps();
        } else {
            add(Sort.NOTICE, words.of(proof.level().isEmpty() && needsLevel() ? "account.proof.noLevel" : "account.proof.undecided"));
        }
        aside();
        return new ProofLines(lines);
    }

    private String source() {
        return Progress.FORM.line(place.row().line()).orElseThrow().source().cited();
    }

    private boolean isByVintage() {
        return report.profile().circumstances().method() != Method.SINGLE_YEAR_AVERAGING
                && report.profile().readings().clock() == Readings.Clock.VINTAGE && proof.step().compareTo(Step.ADJUSTMENTS) >= 0
                && proof.step() != Step.CUMULATIVE;
    }

    private boolean needsLevel() {
        return proof.step() == Step.BALANCE || proof.step() == Step.ADJUSTED_INDICATOR;
    }

    private void byHand() {
        if (proof.shown().isEmpty()) {
            return;
        }
        var shown = new AnswerText(style, words).full(proof.shown().get(), Kind.QUANTITY);
        var computed = proof.computed().map(style::full).orElse(words.of("account.proof.noFigure"));
        add(Sort.NOTICE, words.of(proof.typed().isPresent() ? "account.proof.byHand" : "account.proof.byHandBefore", shown, computed));
        if (proof.typed().isPresent()) {
            var reasons = report.acknowledgements().stream().filter(each -> each.place().equals(place)).toList();
            reasons.forEach(each -> add(Sort.NOTICE, words.of("account.proof.reason", each.reason())));
            if (reasons.isEmpty()) {
                add(Sort.NOTICE, words.of("account.proof.noReason"));
            }
        }
    }

    private void restated() {
        if (proof.step() == Step.ADJUSTMENTS || proof.step() == Step.BALANCE || proof.step() == Step.ADJUSTED_INDICATOR) {
            Restatement.of(report, target).of(proof.year()).forEach(change -> add(Sort.NOTICE, words.of(
                    change.btr() == 0 ? "account.proof.restated" : "account.proof.restatedSince", String.valueOf(proof.year()),
                    measured(change.filed(), unitName(TableFour.unitOf(report, place.table(), Progress.BALANCE))),
                    RestatementText.causes(change, words, style), change.btr()).strip()));
        }
    }

    private void lots() {
        add(Sort.HEADING, words.of("account.proof.lots", proof.lines().size()));
        if (proof.lines().isEmpty()) {
            add(Sort.SENTENCE, words.of("account.proof.noLots"));
        }
        proof.lines().forEach(line -> lines.add(lots.lot(line)));
    }

    private void steps() {
        if (isAuthorizedQuantity()) {
            add(Sort.NOTICE, words.of("account.proof.authorized"));
            return;
        }
        var isInMetric = target.outcomes() == Target.Outcomes.IN_METRIC;
        var steps = Workings.of(report, proof, isInMetric);
        var own = unitName(steps.unit());
        var inTons = unitName(isInMetric ? Optional.empty() : Optional.of(CarbonUnit.T));
        step("=", steps.sum(), inTons, words.of("account.proof.sum"), Optional.empty());
        if (steps.average().isPresent()) {
            lines.add(new Line(Sort.STEP, "÷ " + proof.divisor(), words.of("account.proof.years", proof.divisor()), Optional.empty()));
            step("=", steps.average().get(), unitName(steps.averageUnit()), words.of("account.proof.average"), Optional.empty());
        }
        var before = steps.average().isPresent() ? steps.averageUnit() : Optional.of(CarbonUnit.T);
        if (steps.unit().isPresent() && !steps.unit().equals(before)) {
            step("=", steps.adjustment(), own, words.of("account.proof.converted"), Optional.empty());
        }
        steps.level().ifPresent(level -> step("+", level, own, level(), proof.level().map(TableFour.Level::place)));
        lines.add(new Line(Sort.RESULT, "= " + style.full(steps.result()), own + ". " + words.of("account.proof.again"),
                Optional.of(place)));
    }

    /** The row shows what was authorized, which is no lot. */
    private boolean isAuthorizedQuantity() {
        return proof.step() == Step.OTHER_PURPOSES && report.profile().readings().otherPurposes() == Readings.OtherPurposes.AUTHORIZED;
    }

    private String level() {
        var from = proof.level().orElseThrow();
        var cited = Progress.FORM.line(from.place().row().line()).orElseThrow().source().cited();
        return words.of("account.proof.level", cited, String.valueOf(proof.year()));
    }

    private void step(String sign, BigDecimal figure, String unit, String what, Optional<Place> from) {
        lines.add(new Line(Sort.STEP, sign + " " + style.full(figure), unit + ": " + what, from));
    }

    private void aside() {
        if (!proof.aside().isEmpty()) {
            add(Sort.HEADING, words.of("account.proof.aside", proof.aside().size()));
            proof.aside().forEach(each -> lines.add(lots.aside(each)));
        }
    }

    private String unit(Place cell) {
        return unitName(target.outcomes() == Target.Outcomes.IN_METRIC
                ? Optional.empty()
                : TableFour.unitOf(report, cell.table(), cell.row().line()));
    }

    private String unitName(Optional<CarbonUnit> unit) {
        return unit.map(each -> words.of("choice.unit." + each.option())).orElse(target.metric());
    }

    private String measured(BigDecimal figure, String unit) {
        return (style.full(figure) + " " + unit).strip();
    }

    private void add(Sort sort, String sentence) {
        lines.add(Line.of(sort, sentence));
    }
}
