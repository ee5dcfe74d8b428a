package org.ctfdesk.derive.figure;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Formula;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/**
 * How figures add up: NO and NA count as nothing; other keys, ranges, words and blanks leave a sum undecided. In a total of all
 * rows ({@link Formula.Sum#whole}) IE counts as nothing too where another row holds an amount other than zero: what is included
 * elsewhere is in that other row (18/CMA.1, annex, para. 31(d)). A total of some rows is left undecided: the amount may be in one
 * that it leaves out.
 */
public final class Sums {
    private Sums() {}

    /** The sum of all terms, each in the unit of the result; the keys where every term is NO or NA. */
    public static Result of(Formula formula, List<Result.Term> terms) {
        var isElsewhereIn = formula instanceof Formula.Sum sum && sum.whole() && terms.stream().anyMatch(Sums::isAmount);
        var blocking = terms.stream().filter(term -> figure(term).isEmpty() && !(isElsewhereIn && isElsewhere(term))).toList();
        if (!blocking.isEmpty() || terms.isEmpty()) {
            return new Result(formula, Optional.empty(), terms, blocking);
        }
        var keys = new LinkedHashSet<NotationKey>();
        var total = BigDecimal.ZERO;
        var amounts = false;
        for (var term : terms) {
            if (term.answer().orElseThrow() instanceof Quantity.Keys each) {
                keys.addAll(each.keys());
            } else {
                amounts = true;
                var figure = figure(term).orElseThrow();
                total = term.sign() < 0 ? total.subtract(figure) : total.add(figure);
            }
        }
        Quantity value = amounts ? Quantity.of(total) : new Quantity.Keys(List.copyOf(keys), List.of());
        return new Result(formula, Optional.of(value), terms, List.of());
    }

    private static boolean isAmount(Result.Term term) {
        return term.answer().filter(answer -> answer instanceof Quantity.Amount amount && amount.value().signum() != 0).isPresent();
    }

    /** True where the amount of a row of a total is included in another row. */
    public static boolean isElsewhere(Result.Term term) {
        return term.answer().filter(answer -> answer instanceof Quantity.Keys keys && keys.keys().contains(NotationKey.IE)
                && keys.keys().stream().allMatch(key -> key == NotationKey.IE || key.countsAsZero())).isPresent();
    }

    /** What a term adds, in the unit of the result, before its sign. */
    public static Optional<BigDecimal> figure(Result.Term term) {
        return term.answer().flatMap(Sums::figure)
                .map(figure -> term.shift() == 0 || figure.signum() == 0 ? figure : shifted(figure, term.shift()));
    }

    /** In another unit; zeros that only the shift put behind the point are left out: 30 000 t are 30 kt. */
    private static BigDecimal shifted(BigDecimal figure, int places) {
        var plain = figure.movePointRight(places).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The figure that an answer is in a sum, where it is one. */
    public static Optional<BigDecimal> figure(Answer answer) {
        return switch (answer) {
            case Quantity.Amount amount -> Optional.of(amount.value());
            case Quantity.Keys keys -> keys.keys().stream().allMatch(NotationKey::countsAsZero)
                    ? Optional.of(BigDecimal.ZERO)
                    : Optional.empty();
            case Quantity.Range range -> Optional.empty();
            case Answer.Words words -> Optional.empty();
            case Answer.Choices choices -> Optional.empty();
            case Answer.Years years -> Optional.empty();
            case Answer.Day day -> Optional.empty();
            case Answer.Unread unread -> Optional.empty();
        };
    }
}
