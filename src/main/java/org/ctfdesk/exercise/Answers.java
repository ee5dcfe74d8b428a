package org.ctfdesk.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Folded;

/** When two answers count as the same one. */
public final class Answers {
    /** Fewer letters than this answer nothing that is asked in words. */
    private static final int SHORTEST_WORDS = 10;
    /** Nor do fewer different words, where the right answer has as many. */
    private static final long FEWEST_WORDS = 3;
    /** Up to this length words are a name: there is one right one. */
    private static final int LONGEST_NAME = 80;

    private Answers() {}

    /** Figures by value (12.40 is 12.4), words without spaces at their ends, all else to the letter. */
    static boolean same(Optional<Answer> one, Optional<Answer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        if (one.get() instanceof Quantity.Amount a && other.get() instanceof Quantity.Amount b) {
            return a.value().compareTo(b.value()) == 0;
        }
        if (one.get() instanceof Quantity.Range a && other.get() instanceof Quantity.Range b) {
            return a.low().compareTo(b.low()) == 0 && a.high().compareTo(b.high()) == 0;
        }
        if (one.get() instanceof Quantity.Keys a && other.get() instanceof Quantity.Keys b) {
            return List.copyOf(a.keys()).equals(b.keys());
        }
        if (one.get() instanceof Answer.Words a && other.get() instanceof Answer.Words b) {
            return a.text().strip().equals(b.text().strip());
        }
        return one.get().equals(other.get());
    }

    /**
     * True where another answer than the first one may be right too, where a rule would tell that it is not: words and choices may be
     * put otherwise; of a figure, a key, a year or a day there is one.
     */
    public static boolean mayDiffer(Optional<Answer> right, Optional<Answer> given) {
        return same(right, given) || switch (right.orElse(null)) {
            case null -> false;
            case Answer.Words words -> given.filter(each -> each instanceof Answer.Words other && says(words, other)).isPresent();
            case Answer.Choices choices -> given.filter(Answer.Choices.class::isInstance).isPresent();
            default -> false;
        };
    }

    /** The same where no rule would tell: names are compared as names, only long texts may be put otherwise. */
    public static boolean mayBePutOtherwise(Optional<Answer> right, Optional<Answer> given) {
        return same(right, given) || right.orElse(null) instanceof Answer.Words words
                && given.orElse(null) instanceof Answer.Words other
                && (Folded.same(words.text(), other.text()) || words.text().strip().length() > LONGEST_NAME && says(words, other));
    }

    /** True where words say something, as far as can be seen: neither a dash nor the same letters over and over. */
    private static boolean says(Answer.Words right, Answer.Words given) {
        return given.text().strip().length() >= Math.min(SHORTEST_WORDS, right.text().strip().length())
                && different(given) >= Math.min(FEWEST_WORDS, different(right));
    }

    private static long different(Answer.Words words) {
        return Arrays.stream(words.text().strip().split("\\s+")).map(Folded::of).distinct().count();
    }

    /** A row that came back under another id counts by what it says. */
    static boolean sameRows(Report one, Report other, Touch.Row row) {
        var here = one.table(row.table()).block(row.part());
        var there = other.table(row.table()).block(row.part());
        var mine = here.item(row.id());
        var theirs = there.item(row.id());
        if (mine.isEmpty() && theirs.isEmpty()) {
            return true;
        }
        if (mine.isPresent() && theirs.isPresent()) {
            return says(mine.get(), theirs.get());
        }
        var wanted = mine.or(() -> theirs).orElseThrow();
        var others = mine.isPresent() ? there : here;
        var own = mine.isPresent() ? here : there;
        return others.items().stream()
                .filter(each -> own.item(each.id()).isEmpty())
                .anyMatch(each -> says(each, wanted));
    }

    private static boolean says(Item one, Item other) {
        return one.rows().equals(other.rows());
    }
}
