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

    /** What a file brings and the list does not offer, as another language, is shown as it stands there. */
    @Override
    public String toString(T option) {
        return option == null ? "" : words.has(prefix + option) ? words.of(prefix + option) : option.toString();
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("The list is closed.");
    }
}
