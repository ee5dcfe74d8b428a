package org.ctfdesk.ui.common;

import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Follows the open report: whichever report is open, its signals are listened to, and those of the one before no longer. */
public final class Following {
    private Following() {}

    /**
     * Runs {@code changed} now, when another report is opened or none, and whenever one of the signals of the open one changes.
     *
     * @param signals of the open report
     */
    @SafeVarargs
    public static void follow(Workplace workplace, Runnable changed, Function<OpenReport, ObservableValue<?>>... signals) {
        ChangeListener<Object> listener = (property, old, now) -> changed.run();
        workplace.openProperty().addListener((property, old, now) -> {
            for (var signal : signals) {
                if (old != null) {
                    signal.apply(old).removeListener(listener);
                }
                if (now != null) {
                    signal.apply(now).addListener(listener);
                }
            }
            changed.run();
        });
        for (var signal : signals) {
            if (workplace.hasReport()) {
                signal.apply(workplace.open()).addListener(listener);
            }
        }
        changed.run();
    }
}
