package org.ctfdesk.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.report.Answer;

/**
 * How the answers of a few cells go on: years with one step between them and names that end in such numbers go on, all others are
 * repeated from the first. A single one is repeated. Figures are never carried on: a made-up figure looks like one that was reported.
 */
final class Series {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})", Pattern.DOTALL);

    private final List<Optional<Answer>> begun;

    Series(List<Optional<Answer>> begun) {
        this.begun = begun;
    }

    /** The answer at an index, that of the first being 0. */
    Optional<Answer> at(int index) {
        var length = begun.size();
        return index < length ? begun.get(index) : next(index).or(() -> begun.get(index % length));
    }

    private Optional<Answer> next(int index) {
        if (begun.size() < 2) {
            return Optional.empty();
        }
        var step = step();
        if (step == 0) {
            return Optional.empty();
        }
        var number = number(begun.getFirst().orElseThrow()).orElseThrow() + step * index;
        return switch (begun.getFirst().orElseThrow()) {
            case Answer.Years years -> Optional.of(new Answer.Years(number, number));
            case Answer.Words words -> number < 0 ? Optional.empty() : Optional.of(new Answer.Words(stem(words) + number));
            default -> Optional.empty();
        };
    }

    /** The step from each to the next; 0 where it is not one and the same, or one of them is no number. */
    private int step() {
        var step = 0;
        for (var i = 1; i < begun.size(); i++) {
            var before = begun.get(i - 1).flatMap(Series::number);
            var now = begun.get(i).filter(answer -> begun.getFirst().filter(first -> isLike(first, answer)).isPresent())
                    .flatMap(Series::number);
            if (before.isEmpty() || now.isEmpty() || i > 1 && now.get() - before.get() != step) {
                return 0;
            }
            step = now.get() - before.get();
        }
        return step;
    }

    private static boolean isLike(Answer first, Answer other) {
        return first instanceof Answer.Years && other instanceof Answer.Years
                || first instanceof Answer.Words some && other instanceof Answer.Words others && stem(some).equals(stem(others));
    }

    private static String stem(Answer.Words words) {
        var parts = NUMBERED.matcher(words.text());
        return parts.matches() ? parts.group(1) : words.text();
    }

    private static Optional<Integer> number(Answer answer) {
        if (answer instanceof Answer.Years years) {
            return years.isOne() ? Optional.of(years.first()) : Optional.empty();
        }
        if (answer instanceof Answer.Words words) {
            var parts = NUMBERED.matcher(words.text());
            return parts.matches() && !parts.group(2).startsWith("0") ? Optional.of(Integer.parseInt(parts.group(2))) : Optional.empty();
        }
        return Optional.empty();
    }
}
