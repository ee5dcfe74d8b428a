package org.ctfdesk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stands in one cell. A blank cell has no answer; zero, a blank and a notation key are three different things. */
public sealed interface Answer permits Answer.Words, Quantity, Answer.Choices, Answer.Years, Answer.Day, Answer.Unread {
    /** The words of an answer in words; empty for every other. */
    default String asText() {
        return "";
    }

    /** What was chosen in an answer from a list, in the order chosen; nothing for every other. */
    default List<String> asOptions() {
        return List.of();
    }

    /** The years of an answer in years; none for every other. */
    default Optional<Years> asYears() {
        return Optional.empty();
    }

    /** Words, with their line breaks ({@code \n}). */
    record Words(String text) implements Answer {
        @Override
        public String asText() {
            return text;
        }
    }

    /**
     * What was chosen, in the order chosen.
     *
     * @param options codes of the list, or the Party's own words where the list is open
     */
    record Choices(List<String> options) implements Answer {
        public Choices {
            options = List.copyOf(options);
        }

        public static Choices of(String... options) {
            return new Choices(List.of(options));
        }

        @Override
        public List<String> asOptions() {
            return options;
        }
    }

    /** A calendar year, or a period of which both years count. */
    record Years(int first, int last) implements Answer {
        public static Years of(int year) {
            return new Years(year, year);
        }

        public boolean isOne() {
            return first == last;
        }

        @Override
        public Optional<Years> asYears() {
            return Optional.of(this);
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate date) implements Answer {}

    /** Text that the cell's kind cannot read; kept as it was typed, and questioned by a check. */
    record Unread(String typed) implements Answer {}
}
