package org.ctfdesk.exercise.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ctfdesk.exercise.Material;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;

/** The texts that come with exercises, in the language of the words where they are there, else in English. */
final class Materials {
    private static final String INVENTORY = "national-inventory.csv";

    private Materials() {}

    /** The text of that file. */
    static Material of(Words words, String name) {
        var translated = Materials.class.getResourceAsStream(words.locale().getLanguage() + "/" + name);
        return new Material(name, text(translated != null ? translated : stream(Materials.class, name)));
    }

    /** The inventory of the sample, as a file to import or to copy from. */
    static Material inventory() {
        return new Material(INVENTORY, text(stream(Samples.class, "host.csv")));
    }

    private static InputStream stream(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResourceAsStream(name), name);
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
