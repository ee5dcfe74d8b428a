package org.ctfdesk.excel.foreign.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The lists of words that stand beside this package. */
public final class Ways {
    /**
     * A line of a list.
     *
     * @param names what the words stand for
     * @param ways the words, laid plain; a star at the end stands for any ending
     */
    public record Entry(List<String> names, List<String> ways) {}

    private Ways() {}

    /** A list in which the last column holds ways parted by strokes. */
    public static List<Entry> list(String file) {
        return rows(file).stream()
                .map(row -> new Entry(row.subList(0, row.size() - 1),
                        Arrays.stream(row.getLast().split("\\|")).map(Ways::plain).filter(way -> !way.isEmpty()).distinct().toList()))
                .toList();
    }

    private static String plain(String way) {
        var open = way.strip().replace("*", "\u0007");
        var plain = new StringBuilder();
        for (var part : open.split("(?<=\u0007)")) {
            var isOpen = part.endsWith("\u0007");
            var words = Plain.of(part);
            plain.append(plain.isEmpty() || words.isEmpty() ? "" : " ").append(words).append(isOpen ? "*" : "");
        }
        return plain.toString();
    }

    /** The lines of a list, in columns. */
    public static List<List<String>> rows(String file) {
        var stream = Objects.requireNonNull(Ways.class.getResourceAsStream(file), file);
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var rows = new ArrayList<List<String>>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return rows;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
