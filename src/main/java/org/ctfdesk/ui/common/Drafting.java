package org.ctfdesk.ui.common;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.util.Duration;

/** What is typed into a field is in the journal within a second, though it was not handed on yet. */
public final class Drafting {
    /** A quarter of the second that is promised: a laptop at its limit needs the rest until the line is on the disk. */
    private static final Duration WAIT = Duration.millis(250);

    private Drafting() {}

    /**
     * Watches a field.
     *
     * @param isTyped false where the text changes because the report did
     * @param handOn what takes the text when the field is left
     */
    public static void watch(Workplace workplace, ObservableStringValue text, BooleanSupplier isTyped, Runnable handOn) {
        var wait = new PauseTransition(WAIT);
        wait.setOnFinished(event -> {
            if (workplace.hasReport() && isTyped.getAsBoolean()) {
                workplace.open().draft(handOn);
            }
        });
        text.addListener((property, old, now) -> {
            if (isTyped.getAsBoolean()) {
                wait.play(); // one that runs goes on: who types without a pause is noted as well
            }
        });
    }
}
