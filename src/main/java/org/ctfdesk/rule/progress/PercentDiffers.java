package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;

/**
 * A percentage in the comparison of progress is the one that the figures give, within 0.1 of a point: suspected from
 * MPGs, para. 69, where English words name one percentage only, and plainly of the change since the base year.
 */
public final class PercentDiffers extends Rule.OfLine {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern FALL = Pattern.compile("\\b(below|lower|less|fell|fallen|reduc|decreas|declin)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RISE = Pattern.compile("\\b(above|higher|more|rose|risen|grew|grown|increas)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE = Pattern.compile("\\b(base year|reference)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "\\b(target|goal|project|expect|will|would|last year|previous|per year|a year|annual|average|share|adjust|of the)",
                    Pattern.CASE_INSENSITIVE);

    /** What is not all that the row holds. */
    private static final Pattern PART = Pattern.compile("\\b(excluding|except|without LULUCF|energy|transport|industr|agricultur|waste"
            + "|sector|power plants)", Pattern.CASE_INSENSITIVE);

    public PercentDiffers() {
        super(warning("T4-09", mpgs("69")).on(Progress.FORM).line(Progress.INDICATOR));
    }

    @Override
    public void check(LineView line, Found found) {
        var said = FreeText.words(line.answers(), Progress.PROGRESS).orElse("");
        var perCents = FreeText.perCents(said);
        if (!said.isBlank()) {
            doubt(line, perCents.size()).ifPresent(why -> found.undecided(line.place(ColumnKey.of(Progress.PROGRESS)), why));
        }
        if (perCents.size() != 1 || !FreeText.isEnglish(line.profile()) || isPerCent(line)
                || !(line.answers().answer(ColumnKey.of(Progress.REFERENCE)).orElse(null) instanceof Quantity.Amount reference)
                || reference.value().signum() <= 0) {
            return;
        }
        var latest = new ColumnKey(Progress.YEAR, line.profile().periods().inventoryTo());
        if (!isChange(said, line, latest.year())) {
            found.undecided(line.place(ColumnKey.of(Progress.PROGRESS)), Doubt.Why.AMBIGUOUS);
        } else if (line.answers().answer(latest).orElse(null) instanceof Quantity.Amount amount) {
            var change = amount.value().subtract(reference.value()).multiply(HUNDRED).divide(reference.value(), 2, RoundingMode.HALF_UP);
            var claimed = perCents.getFirst();
            var falls = claimed.sign() < 0 || FALL.matcher(said).find();
            var rises = claimed.sign() > 0 || RISE.matcher(said).find();
            var given = falls && !rises ? claimed.value().negate() : claimed.value();
            var compared = falls == rises ? change.abs() : change;
            if (given.subtract(compared).abs().compareTo(allowed(claimed.value())) > 0) {
                found.at(line.place(ColumnKey.of(Progress.PROGRESS)))
                        .with(Quantity.of(given), Quantity.of(compared), String.valueOf(latest.year()));
            }
        }
    }

    /** Why the words say nothing that can be compared with the figures; nothing where they may. */
    private static Optional<Doubt.Why> doubt(LineView line, int perCents) {
        if (!FreeText.isEnglish(line.profile())) {
            return Optional.of(Doubt.Why.NOT_ENGLISH);
        }
        if (perCents != 1 || isPerCent(line)) {
            return Optional.of(perCents == 0 ? Doubt.Why.WORDS : Doubt.Why.AMBIGUOUS);
        }
        var latest = new ColumnKey(Progress.YEAR, line.profile().periods().inventoryTo());
        return Stream.of(ColumnKey.of(Progress.REFERENCE), latest)
                .map(column -> line.answers().answer(column))
                .filter(answer -> !(answer.orElse(null) instanceof Quantity.Amount amount) || amount.value().signum() <= 0)
                .map(answer -> answer.isPresent() ? Doubt.Why.UNKNOWN_AMOUNT : Doubt.Why.BLANK)
                .findFirst();
    }

    /** A tenth of a point, or half a unit of the last digit where fewer are given. */
    private static BigDecimal allowed(BigDecimal perCent) {
        return perCent.scale() <= 0 ? HALF : TENTH;
    }

    /** True where the words speak of the change since the base year up to the latest one, and of nothing else. */
    private static boolean isChange(String said, LineView line, int latest) {
        var base = line.profile().ndc().baseYear();
        var years = FreeText.years(said);
        years.remove(latest);
        var isNamed = years.remove(base) || BASE.matcher(said).find();
        return isNamed && years.isEmpty() && !OTHER.matcher(said).find() && FreeText.sentences(said)
                .filter(sentence -> !FreeText.perCents(sentence).isEmpty()).noneMatch(sentence -> PART.matcher(sentence).find());
    }

    private static boolean isPerCent(LineView line) {
        return RowUnit.of(line.answers()).filter(RowUnit.PER_CENT::means).isPresent();
    }
}
