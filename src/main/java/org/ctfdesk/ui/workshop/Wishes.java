package org.ctfdesk.ui.workshop;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.form.Form;

/**
 * What a trainer wishes for.
 *
 * @param party whose report
 * @param source name of a sample, or "" for the open report
 * @param count how many slips
 * @param seed by which they are chosen
 * @param difficulty of that alone; of every difficulty where nothing
 * @param table in that alone; in every one where nothing
 * @param paragraph words that the paragraph must contain; "" for any
 * @param title of the exercise; "" for the usual one
 * @param task of the exercise; "" for the usual one
 * @param minutes how long it should take
 * @param copies how many different ones
 */
record Wishes(ObjectProperty<Who> party, StringProperty source, IntegerProperty count, IntegerProperty seed,
        ObjectProperty<Optional<Difficulty>> difficulty, ObjectProperty<Optional<Form>> table, StringProperty paragraph,
        StringProperty title, StringProperty task, IntegerProperty minutes, IntegerProperty copies) {
    private static final int USUAL_COUNT = 10;
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_COPIES = 20;

    /** Whose slips: 18/CMA.1 asks other things of the two kinds of Parties. */
    enum Who {
        ANY,
        DEVELOPING,
        DEVELOPED
    }

    /** The usual ones. */
    Wishes() {
        this(new SimpleObjectProperty<>(Who.ANY), new SimpleStringProperty("host"), new SimpleIntegerProperty(USUAL_COUNT),
                new SimpleIntegerProperty(1), new SimpleObjectProperty<>(Optional.empty()), new SimpleObjectProperty<>(Optional.empty()),
                new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleStringProperty(""),
                new SimpleIntegerProperty(USUAL_MINUTES), new SimpleIntegerProperty(USUAL_COPIES));
    }
}
