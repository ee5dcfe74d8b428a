package org.ctfdesk.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;

/**
 * Something that the user chooses for the program and that it keeps. Its name and what it is for stand in the words bundle under
 * {@code ui.settings.KEY} and {@code ui.settings.KEY.what}.
 */
public sealed interface Setting {
    /** Last part of its words. */
    String key();

    /**
     * One of several.
     *
     * @param told what an option is called
     */
    record Choice<T>(String key, List<T> options, Function<T, String> told, Property<T> value) implements Setting {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Yes or no. */
    record Switch(String key, Property<Boolean> value) implements Setting {}

    /** A line of words. */
    record Line(String key, Property<String> value) implements Setting {}

    /**
     * Something to look at, with what can be done about it.
     *
     * @param told what it is
     * @param action last part of the words of a button
     */
    record Told(String key, String told, String action, Runnable act) implements Setting {}

    /**
     * Settings that belong together.
     *
     * @param key of its head
     */
    record Group(String key, List<Setting> settings) {
        public Group {
            settings = List.copyOf(settings);
        }
    }
}
