package org.ctfdesk.account.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.report.Place;

/** Something told line by line, figures apart from words. */
public record ProofLines(List<Line> lines) {
    /** What a line is. */
    public enum Sort {
        TITLE,
        SENTENCE,
        HEADING,
        /** A part of the figure. */
        LOT,
        /** A step of the arithmetic. */
        STEP,
        /** What comes out. */
        RESULT,
        /** Something to be noticed: typed by hand, restated. */
        NOTICE,
        /** What does not count. */
        ASIDE
    }

    /**
     * One line.
     *
     * @param figure with its sign, as {@code + 40,000}; "" for words alone
     * @param place where it comes from
     */
    public record Line(Sort sort, String figure, String words, Optional<Place> place) {
        static Line of(Sort sort, String words) {
            return new Line(sort, "", words, Optional.empty());
        }
    }

    public ProofLines {
        lines = List.copyOf(lines);
    }

    /** As plain text, the figure before a tab. */
    public String text() {
        return lines.stream()
                .map(line -> line.figure().isEmpty() ? line.words() : line.figure() + "\t" + line.words())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
