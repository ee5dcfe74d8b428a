package org.ctfdesk.excel.foreign.words;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.report.Quantity;

/** Heads over the two ends of a range, or over the figure between them: {@code 2030 low}, {@code High}, {@code Central}. */
public final class Bounds {
    /** Which end of a range, or what stands between. */
    public enum Bound {
        LOW, CENTRAL, HIGH
    }

    private static final List<Ways.Entry> WAYS = Ways.list("bounds.tsv");

    /** Letters by which an open way may be longer. */
    private static final int ENDING = 3;

    private Bounds() {}

    /** What the lowest line of a head says of the figures under it; nothing where it names none, or two. */
    public static Optional<Bound> of(String head) {
        var plain = Plain.of(Years.without(Plain.uncited(head)));
        var named = WAYS.stream().filter(entry -> entry.ways().stream().anyMatch(way -> Plain.holds(plain, way)))
                .map(entry -> Bound.valueOf(entry.names().getFirst())).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** True where a head says that and nothing else. */
    public static boolean isOnly(String head) {
        var plain = Plain.of(Plain.uncited(head));
        return WAYS.stream().anyMatch(entry -> entry.ways().stream().anyMatch(way -> Plain.at(plain, way, 0) == 0
                && plain.length() <= way.length() + ENDING));
    }

    /** The range of two figures that stand side by side; keys and blanks stay what the first of them says. */
    public static FigureRead joined(FigureRead low, FigureRead high) {
        if (!(answer(low) instanceof Quantity.Amount from) || !(answer(high) instanceof Quantity.Amount to)) {
            return low.readings().equals(high.readings()) ? low : low.open(Reason.of("foreign.reason.noRange"));
        }
        var range = FigureRead.of(from.value().compareTo(to.value()) == 0 ? from
                : new Quantity.Range(from.value(), to.value(), from.footnotes()));
        var told = low.why().or(high::why);
        if (from.value().compareTo(to.value()) > 0) {
            range = range.doubted(Reason.of("foreign.reason.noRange"));
        }
        return told.isPresent() ? range.doubted(told.get()) : range;
    }

    private static Object answer(FigureRead read) {
        return read.chosen() < 0 ? null : read.readings().get(read.chosen()).answer().orElse(null);
    }
}
