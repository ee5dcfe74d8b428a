package org.ctfdesk.report;

/**
 * What a reviewer says of a report, and what the Party answers.
 *
 * @param number within the review, as the reviewer gave it; two points of a report never share one
 * @param kind which of those that review reports know
 * @param subject what it is about
 * @param text in the reviewer's words
 * @param by who said it; "" where nobody signed
 * @param date on which, ISO 8601; "" where none was given
 * @param of the report that it was said of, as {@code BTR 1, 2024}; "" for this one
 * @param answer in the Party's words; "" while it is open
 */
public record ReviewPoint(int number, Kind kind, Subject subject, String text, String by, String date, String of, String answer) {
    /** The kinds of 18/CMA.1, annex, para. 162. */
    public enum Kind {
        /** A preliminary question, or a request for more information: para. 162(c). */
        QUESTION,
        /** An area of improvement under a "shall": para. 162(d). */
        RECOMMENDATION,
        /** An area of improvement under any other provision: para. 162(d). */
        ENCOURAGEMENT,
        /** A need identified in consultation with a developing country Party that needs flexibility: para. 162(d). */
        CAPACITY_BUILDING
    }

    /** What a point is about. */
    public sealed interface Subject {
        /** The subject in one word, as {@link #of} reads it. */
        String path();

        /** A cell. */
        record OfCell(Place place) implements Subject {
            @Override
            public String path() {
                return place.path();
            }
        }

        /** A whole table. */
        record OfTable(TableKey table) implements Subject {
            @Override
            public String path() {
                return table.path();
            }
        }

        /** A paragraph of the MPGs, as {@code 64(a)}. */
        record OfParagraph(String paragraph) implements Subject {
            @Override
            public String path() {
                return PARAGRAPH + paragraph;
            }
        }

        /** What stands before the number of a paragraph. */
        String PARAGRAPH = "para. ";

        /**
         * The subject that a path names.
         *
         * @throws IllegalArgumentException where it names none
         */
        static Subject of(String path) {
            if (path.startsWith(PARAGRAPH)) {
                return new OfParagraph(path.substring(PARAGRAPH.length()).strip());
            }
            return path.indexOf(':') < 0 ? new OfTable(TableKey.ofPath(path)) : new OfCell(Place.ofPath(path));
        }
    }

    public boolean isOpen() {
        return answer.isBlank();
    }

    /** The point with what the Party answers; "" for no answer. */
    public ReviewPoint answered(String words) {
        return new ReviewPoint(number, kind, subject, text, by, date, of, words);
    }

    /** The same of something else. */
    public ReviewPoint about(Subject other) {
        return new ReviewPoint(number, kind, other, text, by, date, of, answer);
    }

    /** The point under another number. */
    public ReviewPoint numbered(int other) {
        return new ReviewPoint(other, kind, subject, text, by, date, of, answer);
    }

    /** The same as a point of an earlier report. */
    public ReviewPoint saidOf(String report) {
        return new ReviewPoint(number, kind, subject, text, by, date, of.isEmpty() ? report : of, answer);
    }

    /** True where both say the same of the same, whatever was answered. */
    public boolean isSame(ReviewPoint other) {
        return kind == other.kind && subject.equals(other.subject) && text.equals(other.text) && of.equals(other.of);
    }
}
