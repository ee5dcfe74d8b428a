package org.ctfdesk.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * How the choices of a list are called into which nothing can be typed.
 *
 * @param <T> the choices
 */
public final class ClosedChoice<T> extends StringConverter<T> {
    private final Function<T, String> told;

    /** @param told what a choice is called; no choice is called nothing */
    public ClosedChoice(Function<T, String> told) {
        this.told = told;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : told.apply(choice);
    }

    /** Nothing is typed. */
    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("The list is closed.");
    }
}
