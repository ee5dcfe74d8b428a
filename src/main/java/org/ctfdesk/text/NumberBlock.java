package org.ctfdesk.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How numbers are written in a whole block or file: the one place that decides it. {@code 1.234} alone does not say whether
 * it is one and a bit or more than a thousand; its neighbours may. Only cells that are figures are asked, never notes or
 * heads, and one cell that a slip of the hand explains does not decide over others.
 *
 * <p>A figure with one reading speaks for its style: {@code 12,5} and {@code 0,512} for the decimal comma,
 * {@code 1.234,5} and {@code 1.234.567} as well, and besides for points between thousands. A figure with two readings
 * follows, where its sign is decimal, if two figures or one of the longer sort say so; where its sign would group, only if
 * one of the longer sort shows that sign between thousands, and unless all others, three or more, have equally many decimals.
 * Else somebody has to be asked, once for the block.
 */
public sealed interface NumberBlock {
    /** How many figures a question shows. */
    int SHOWN = 3;

    /** Every figure has one reading in this style, or none. */
    record Decided(NumberStyle way) implements NumberBlock {}

    /** Every figure says the same whatever the decimal sign is: whole numbers without signs, or none at all. */
    record Indifferent() implements NumberBlock {}

    /**
     * Two readings are possible. Nothing of the block may be used until somebody has chosen.
     *
     * @param readings the first figures that the choice changes
     * @param leaning the style that all figures with one reading speak for, though too weakly to decide
     */
    record Ambiguous(List<Reading> readings, Optional<NumberStyle> leaning) implements NumberBlock {
        public Ambiguous {
            readings = List.copyOf(readings);
        }
    }

    /**
     * A figure as it stands and what it says in either style.
     *
     * @param point where the point is decimal; nothing where it is no number then
     * @param comma where the comma is decimal
     */
    record Reading(String text, Optional<BigDecimal> point, Optional<BigDecimal> comma) {
        private boolean isOpen() {
            return point.isPresent() && comma.isPresent() && point.get().compareTo(comma.get()) != 0;
        }

        private boolean is(NumberStyle style) {
            return point.isPresent() != comma.isPresent() && (style.decimal() == '.' ? point : comma).isPresent();
        }
    }

    /** How to read the block; nothing where somebody has to be asked first. */
    default Optional<NumberStyle> style() {
        return switch (this) {
            case Decided decided -> Optional.of(decided.way());
            case Indifferent any -> Optional.of(NumberStyle.POINT);
            case Ambiguous any -> Optional.empty();
        };
    }

    /** Decides from all cells of a block or file; those that are no figures may be among them. */
    static NumberBlock of(Collection<String> cells) {
        return new Ballot(cells).outcome();
    }

    /**
     * True where triangles point down as well as up. They tell a rise from a fall there; alone, those that point up stand for
     * a minus.
     */
    static boolean hasArrows(Collection<String> cells) {
        return cells.stream().anyMatch(cell -> {
            var text = Tidy.visible(cell);
            return !text.isEmpty() && "▼▽".indexOf(text.charAt(0)) >= 0;
        });
    }

    /** True for a figure behind a triangle, which stands for a minus unless the block has arrows. */
    static boolean isBehindTriangle(String cell) {
        var text = Tidy.visible(cell);
        return !text.isEmpty() && NumberStyle.isTriangle(text.charAt(0));
    }

    /** What the figures of a block say. */
    final class Ballot {
        private static final Pattern MARK = Pattern.compile(
                "[\\s*†‡§¶#%‰¹²³⁰⁴-⁹ᵃ-ᶻ]+$|\\s+\\p{L}$|\\s*[\\[(]\\w{1,2}[\\])]$|^[*†‡§¶~≈<>≤≥\\s▲△]+");
        private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—−]\\s+|\\s*[–—]\\s*|(?<=\\d)\\s*-\\s*(?=\\d)");
        private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[\\p{Nd}., '’‘ʼ＇٫٬eE+()（）−–‒‐‑﹣－-]+");
        private static final int TWO = 2;
        private static final int MANY = 3;

        private final List<Reading> readings = new ArrayList<>();

        Ballot(Collection<String> cells) {
            for (var cell : cells) {
                add(Tidy.visible(cell).replace('，', ',').replace('．', '.'));
            }
        }

        private void add(String cell) {
            if (cell.isEmpty() || cell.chars().noneMatch(Character::isDigit)) {
                return;
            }
            if (!addFigure(cell)) {
                var bare = MARK.matcher(cell).replaceAll("");
                if (!bare.equals(cell) && addFigure(bare)) {
                    return;
                }
                for (var part : BETWEEN.split(bare)) {
                    addFigure(part);
                }
            }
        }

        private boolean addFigure(String text) {
            if (!DIGITS_AND_SIGNS.matcher(text).matches()) {
                return false;
            }
            var reading = new Reading(text, NumberStyle.POINT.parse(text), NumberStyle.COMMA.parse(text));
            var isFigure = reading.point().isPresent() || reading.comma().isPresent();
            if (isFigure) {
                readings.add(reading);
            }
            return isFigure;
        }

        NumberBlock outcome() {
            var forPoint = readings.stream().filter(reading -> reading.is(NumberStyle.POINT)).toList();
            var forComma = readings.stream().filter(reading -> reading.is(NumberStyle.COMMA)).toList();
            var open = readings.stream().filter(Reading::isOpen).toList();
            if (!forPoint.isEmpty() && !forComma.isEmpty()) {
                var shown = new ArrayList<Reading>();
                shown.add(forPoint.getFirst());
                shown.add(forComma.getFirst());
                open.stream().limit(1).forEach(shown::add);
                return new Ambiguous(shown, Optional.empty());
            }
            if (forPoint.isEmpty() && forComma.isEmpty()) {
                return open.isEmpty() ? new Indifferent() : new Ambiguous(first(open), Optional.empty());
            }
            var style = forComma.isEmpty() ? NumberStyle.POINT : NumberStyle.COMMA;
            var undecided = undecided(style, forComma.isEmpty() ? forPoint : forComma, open);
            return undecided.isEmpty() ? new Decided(style) : new Ambiguous(first(undecided), Optional.of(style));
        }

        /** Figures with two readings that those with one do not settle. */
        private List<Reading> undecided(NumberStyle style, List<Reading> proofs, List<Reading> open) {
            var grouped = proofs.stream().anyMatch(proof -> proof.text().indexOf(style.group()) >= 0);
            var isDecimal = proofs.size() >= TWO || grouped;
            var isGroup = grouped && !allHaveDecimals(style);
            return open.stream()
                    .filter(reading -> reading.text().indexOf(style.group()) >= 0 ? !isGroup : !isDecimal)
                    .toList();
        }

        /**
         * True where all figures but those with a sign that may group have equally many decimals, so that one without would
         * stand out.
         */
        private boolean allHaveDecimals(NumberStyle style) {
            var scales = readings.stream()
                    .filter(reading -> !reading.isOpen() || reading.text().indexOf(style.group()) < 0)
                    .map(reading -> (style.decimal() == '.' ? reading.point() : reading.comma()).orElse(BigDecimal.ZERO).scale())
                    .toList();
            return scales.size() >= MANY && scales.getFirst() > 0 && scales.stream().distinct().count() == 1;
        }

        private static List<Reading> first(List<Reading> readings) {
            return readings.stream().limit(SHOWN).toList();
        }
    }
}
