package org.ctfdesk.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The program's words in one language, by key. One bundle stands beside each package that owns words
 * ({@code words.properties}, English being complete); where a language lacks a key the English word serves.
 *
 * <p>A key without arguments gives its text untouched, so that the braces of the decision's placeholders
 * ({@code {Indicator}}) stay. With arguments the text is a {@link MessageFormat} pattern.
 */
public final class Words {
    /** The packages that own words, in the order in which they are read; the list stands beside the wiring of the program. */
    public static final List<String> OWNERS = owners("/org/ctfdesk/owners-of-words.txt");

    private final Locale locale;
    private final Map<String, String> texts;

    private Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    private static List<String> owners(String list) {
        try (var stream = Words.class.getResourceAsStream(list)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words in {@code locale}, English where that language has none. */
    public static Words in(Locale locale) {
        var texts = new TreeMap<String, String>();
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (var owner : OWNERS) {
            var bundle = ResourceBundle.getBundle(owner + ".words", locale, control);
            for (var key : bundle.keySet()) {
                if (texts.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("Two packages own the words \"" + key + "\".");
                }
            }
        }
        return new Words(locale, texts);
    }

    /** The language and country these words are in. */
    public Locale locale() {
        return locale;
    }

    /** True where {@link #of} has a text for {@code key}. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key there is, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /**
     * The text of {@code key}; with {@code arguments}, its places filled in.
     *
     * @throws MissingResourceException where there is no such text: a bug, found by the test of words
     */
    public String of(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("No words for \"" + key + "\".", Words.class.getName(), key);
        }
        if (arguments.length == 0) {
            return text;
        }
        var plain = new ArrayList<Object>(arguments.length);
        for (var argument : arguments) {
            plain.add(String.valueOf(argument)); // a year is 2026, never 2,026
        }
        return new MessageFormat(text, locale).format(plain.toArray());
    }
}
