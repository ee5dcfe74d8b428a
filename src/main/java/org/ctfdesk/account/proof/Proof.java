package org.ctfdesk.account.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.account.standing.WithoutOverrides;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.LotSigns;
import org.ctfdesk.derive.article6.Recount;
import org.ctfdesk.derive.article6.SetAside;
import org.ctfdesk.derive.article6.TableFour;
import org.ctfdesk.derive.article6.TableFour.Level;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Target;

/**
 * What makes an Article 6 figure of table 4: the lots, each with its paragraph, the method, and the same figure by a second
 * path. Quantities of lots are in t CO2 eq, or in the target's metric.
 *
 * @param place the cell
 * @param step which row it is
 * @param year which year
 * @param computed what ledger, inventory and method give, in the unit of the row; nothing where it is blank
 * @param typed what the Party typed over it, where it did
 * @param level the emissions or the level of the indicator that the adjustments are added to, where the row has one
 * @param lines what goes in, in the order of dates
 * @param divisor how many years the sum is divided by; 1 where it is not
 * @param method paragraph of the method
 * @param aside what stands in the ledger and is of that row and year, and does not count
 * @param shown what the table shows, where that is another figure: something was typed over this cell, or over one before it
 */
public record Proof(
        Place place, Step step, int year, Optional<BigDecimal> computed, Optional<Answer> typed, Optional<Level> level,
        List<Line> lines, int divisor, Source method, List<SetAside> aside, Optional<Answer> shown) {
    public Proof {
        lines = List.copyOf(lines);
        aside = List.copyOf(aside);
    }

    /**
     * One lot with the sign that it has in the figure.
     *
     * @param sign +1 or -1
     */
    public record Line(int sign, Lot lot) {}

    /** The proof of a cell; nothing where it is no computed figure of table 4, or the ledger says nothing of it. */
    public static Optional<Proof> of(Report report, Place place) {
        return isFor(report, place)
                ? Optional.of(new Maker(report, place, target(report, place).orElseThrow()).make(step(Progress.FORM, place).orElseThrow()))
                : Optional.empty();
    }

    /** True where a cell has a proof; quickly. */
    public static boolean isFor(Report report, Place place) {
        if (!place.table().form().equals(Progress.FORM.id()) || !place.column().column().equals(Progress.YEAR)) {
            return false;
        }
        var window = Window.of(report);
        return step(Progress.FORM, place).isPresent()
                && place.column().year() >= window.from() && place.column().year() <= window.latest()
                && target(report, place).filter(target -> target.outcomes() != Target.Outcomes.NOT_COUNTED).isPresent()
                && !Book.of(report).isEmpty();
    }

    private static Optional<Target> target(Report report, Place place) {
        return report.profile().targets().stream().filter(each -> each.id().equals(place.table().instance())).findFirst();
    }

    private static Optional<Formula.Accounting> step(Form form, Place place) {
        return form.line(place.row().line())
                .flatMap(line -> Optional.ofNullable(line.formulas().get(Progress.YEAR)))
                .flatMap(formula -> formula instanceof Formula.Accounting accounting ? Optional.of(accounting) : Optional.empty());
    }

    /**
     * The figure from the lots alone, in t CO2 eq or in the metric, before it is put into the unit of the row and added to a
     * level.
     */
    public BigDecimal fromLots() {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            sum = line.sign() < 0 ? sum.subtract(line.lot().quantity()) : sum.add(line.lot().quantity());
        }
        return sum;
    }

    /**
     * Where the two paths differ: a bug of ours, never of the report.
     *
     * @param what which figures differ, for the report of the bug
     */
    public static final class Disagreement extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Disagreement(String what) {
            super(what);
        }
    }

    /** Puts a proof together, and counts again. */
    private static final class Maker {
        private final Report report;
        private final Report untyped;
        private final Place place;
        private final Target target;
        private final Window window;
        private final LotSigns signs;
        private final int year;

        Maker(Report report, Place place, Target target) {
            this.report = report;
            this.place = place;
            this.target = target;
            this.window = Window.of(report);
            this.signs = LotSigns.of(report);
            this.year = place.column().year();
            this.untyped = WithoutOverrides.of(report, place.table());
        }

        Proof make(Formula.Accounting formula) {
            if (!Recount.agrees(report)) {
                throw new Disagreement("The ledger, counted twice, gives two results for " + place.path() + ".");
            }
            var result = Optional.ofNullable(Derived.of(untyped, place.table()).get(place));
            var proof = new Proof(place, formula.step(), year, result.flatMap(Result::amount), report.answer(place),
                    level(formula.step()), lines(formula.step()), divisor(formula.step()), method(formula),
                    new Asides(Book.of(report), window, Account.metric(target))
                            .of(lot -> signs.signOfAny(formula.step(), lot, year).isPresent()),
                    shown(result.flatMap(Result::value)));
            if (result.isPresent() && proof.computed.isPresent()) {
                check(proof, result.get());
            }
            return proof;
        }

        private Optional<Answer> shown(Optional<Quantity> computed) {
            var now = report.answer(place)
                    .or(() -> Optional.ofNullable(Derived.of(report, place.table()).get(place)).flatMap(Result::value)
                            .map(Answer.class::cast));
            return now.filter(answer -> !isSame(answer, computed));
        }

        private static boolean isSame(Answer one, Optional<Quantity> other) {
            return one instanceof Quantity.Amount here && other.orElse(null) instanceof Quantity.Amount there
                    ? here.value().compareTo(there.value()) == 0
                    : other.filter(one::equals).isPresent();
        }

        private void check(Proof proof, Result result) {
            if (report.profile().readings().otherPurposes() == Readings.OtherPurposes.AUTHORIZED && proof.step == Step.OTHER_PURPOSES) {
                return; // shows what was authorized, which is no lot
            }
            var again = TableFour.recounted(untyped, place, proof.fromLots(), proof.divisor, proof.level);
            if (again.compareTo(result.amount().orElseThrow()) != 0) {
                throw new Disagreement(place.path() + " is " + result.amount()
                        .orElseThrow() + " by its rows and " + again + " by its lots.");
            }
        }

        private Optional<Level> level(Step step) {
            var lines = switch (step) {
                case BALANCE -> List.of(Progress.EMISSIONS_COVERED, Progress.EMISSIONS_PORTION);
                case ADJUSTED_INDICATOR -> List.of(Progress.OTHER_INDICATOR);
                default -> List.<String>of();
            };
            return lines.stream()
                    .map(line -> new Place(place.table(), RowKey.of(line), place.column()))
                    .flatMap(cell -> report.answer(cell).stream()
                            .flatMap(answer -> answer instanceof Quantity.Amount amount ? Stream.of(new Level(cell, amount.value()))
                                    : Stream.empty()))
                    .findFirst();
        }

        private List<Line> lines(Step step) {
            var lines = new ArrayList<Line>();
            for (var lot : Book.of(report).lots()) {
                lot.in(Account.metric(target))
                        .ifPresent(own -> signs.sign(step, own, year).ifPresent(sign -> lines.add(new Line(sign, own))));
            }
            return lines;
        }

        private int divisor(Step step) {
            return switch (step) {
                case AVERAGE -> signs.lastOfAverage(year) - window.from() + 1;
                case ADJUSTMENTS, BALANCE, ADJUSTED_INDICATOR -> signs.averages() ? signs.lastOfAverage(year) - window.from() + 1 : 1;
                default -> 1;
            };
        }

        private Source method(Formula.Accounting formula) {
            return switch (formula.step()) {
                case AVERAGE, ADJUSTMENTS, BALANCE,
                        ADJUSTED_INDICATOR -> Source.article6(switch (report.profile().circumstances().method()) {
                    case SINGLE_YEAR_AVERAGING -> "7(a)(ii)";
                    case SINGLE_YEAR_TRAJECTORY -> "7(a)(i)";
                    case MULTI_YEAR -> "7(b)";
                });
                default -> formula.source();
            };
        }
    }
}
