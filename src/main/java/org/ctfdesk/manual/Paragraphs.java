package org.ctfdesk.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.form.Source;

/**
 * The texts of the decisions that are cited, word for word, each below its number. They stand in {@code paragraphs.tsv}:
 * decision, section (as {@code annex II}), place in it (as {@code 77(d)(ii)}), text. What a decision prints as a table is
 * there by its title alone, and footnotes of the decisions are left out.
 */
public final class Paragraphs {
    /** One line of the file; {@code place} is "" for the section itself. */
    private record Piece(String place, String text) {
        /** True where {@code other} is the piece or stands below it. */
        boolean holds(String other) {
            return other.startsWith(place) && (other.length() == place.length() || other.charAt(place.length()) == '(');
        }
    }

    private static final int COLUMNS = 4;
    private static final Map<String, List<Piece>> SECTIONS = read();

    private Paragraphs() {}

    /**
     * What a source cites: each paragraph with all below it, and with what leads to it where only a part is cited. Empty
     * where the text is not here.
     */
    public static List<Quote> of(Source source) {
        var quotes = new ArrayList<Quote>();
        for (var cited : Cited.all(source.place())) {
            var pieces = SECTIONS.getOrDefault(section(source.decision(), cited.section()), List.of());
            var wanted = cited.places(pieces.stream().map(Piece::place).toList());
            if (wanted.isEmpty()) {
                wanted = List.of(""); // a table that the section only points to
            }
            for (var piece : pieces) {
                var asked = wanted.stream().anyMatch(place -> new Piece(place, "").holds(piece.place()));
                if (asked || !piece.place().isEmpty() && wanted.stream().anyMatch(piece::holds)) {
                    quotes.add(quote(piece, asked));
                }
            }
        }
        return quotes;
    }

    private static Quote quote(Piece piece, boolean asked) {
        var at = piece.place().lastIndexOf('(');
        if (at > 0) {
            return new Quote((int) piece.place().chars().filter(c -> c == '(').count(), piece.place().substring(at), piece.text(), asked);
        }
        return new Quote(0, piece.place().matches("\\d+") ? piece.place() + "." : "", piece.text(), asked);
    }

    private static String section(String decision, String section) {
        return decision + " " + section;
    }

    private static Map<String, List<Piece>> read() {
        try (var in = Paragraphs.class.getResourceAsStream("paragraphs.tsv")) {
            var sections = new LinkedHashMap<String, List<Piece>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
                var cells = line.split("\t", COLUMNS);
                sections.computeIfAbsent(section(cells[0], cells[1]), made -> new ArrayList<>()).add(new Piece(cells[2], cells[3]));
            });
            return sections;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
