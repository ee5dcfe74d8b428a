package org.ctfdesk.form;

import java.util.List;

/**
 * What the decision prints below a table, before the Party's own words: a note, and footnotes with letters. Their words stand
 * in the words of the form under {@code note} and {@code note.a}. 5/CMA.3, annex II.
 *
 * @param note true where a "Note:" or "Notes:" is printed
 * @param letters the footnotes in their order
 * @param box true where a documentation box is printed
 */
public record Notes(boolean note, List<Letter> letters, boolean box) {
    /** Nothing is printed but the lines for custom footnotes and the box. */
    public static final Notes NONE = new Notes(false, List.of(), true);
    /** Where a letter stands that belongs to the title. */
    public static final String TITLE = "title";
    /** Name of the words of the note; those of a footnote follow after a point. */
    public static final String KEY = "note";

    public Notes {
        letters = List.copyOf(letters);
    }

    /**
     * A footnote of the decision.
     *
     * @param letter as printed
     * @param at what it belongs to: {@link #TITLE}, a head as {@code head.name}, or the id of a part
     */
    public record Letter(String letter, List<String> at) {
        public Letter {
            at = List.copyOf(at);
        }

        public static Letter of(String letter, String... at) {
            return new Letter(letter, List.of(at));
        }

        /** Name of its words. */
        public String key() {
            return KEY + "." + letter;
        }
    }

    /** Footnotes and a documentation box. */
    public static Notes of(Letter... letters) {
        return new Notes(false, List.of(letters), true);
    }

    public Notes withNote() {
        return new Notes(true, letters, box);
    }

    /** The decision prints no documentation box below this table. */
    public Notes withoutBox() {
        return new Notes(note, letters, false);
    }

    /** The letters of the title, a head or a part, as printed: {@code d, e, f}; "" for none. */
    public String lettersAt(String name) {
        return String.join(", ", letters.stream().filter(letter -> letter.at().contains(name)).map(Letter::letter).toList());
    }
}
