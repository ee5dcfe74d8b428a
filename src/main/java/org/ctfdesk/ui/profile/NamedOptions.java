package org.ctfdesk.ui.profile;

import javafx.util.StringConverter;
import org.ctfdesk.text.Words;

/** Options of a closed list, each named by the words under a prefix. */
final class NamedOptions<T> extends StringConverter<T> {
    private final Words words;
    private final String prefix;

    NamedOptions(Words words, String prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    @Override
    public String toString(T option) {
        return option == null ? "" : words.of(prefix + option);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("The list is closed.");
    }
}
