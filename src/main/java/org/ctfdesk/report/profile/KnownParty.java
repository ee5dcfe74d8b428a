package org.ctfdesk.report.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A Party by its code, with its names and the groups that decide what is asked of it. The groups are a proposal: whether it
 * is a developing country is the Party's own to say, and the profile decides.
 *
 * @param iso3 the code that official file names carry
 * @param groups of {@code developed}, {@code ldc} (least developed country), {@code sids} (small island developing State)
 * @param names by language: en, fr, es, ru, ar, zh
 */
public record KnownParty(String iso3, Set<String> groups, Map<String, String> names) {
    /** The languages of the names, in the order of the file's columns. */
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");

    private static final List<KnownParty> ALL = read();

    public KnownParty {
        groups = Set.copyOf(groups);
        names = Map.copyOf(names);
    }

    /** All of them, in the order of their codes. */
    public static List<KnownParty> all() {
        return ALL;
    }

    /** The one with that code, in letters of either size. */
    public static Optional<KnownParty> of(String iso3) {
        return ALL.stream().filter(party -> party.iso3.equalsIgnoreCase(iso3.strip())).findFirst();
    }

    /** Its name in a language; in English where that is none of the six. */
    public String name(String language) {
        return names.getOrDefault(language, names.get("en"));
    }

    /** What the profile says of it until the Party says otherwise. */
    public Party party(String language) {
        return new Party(name(language), iso3, !groups.contains("developed"), groups.contains("ldc") || groups.contains("sids"));
    }

    private static List<KnownParty> read() {
        try (var in = KnownParty.class.getResourceAsStream("parties.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static KnownParty of(String[] cells) {
        var names = new HashMap<String, String>();
        for (var i = 0; i < LANGUAGES.size(); i++) {
            names.put(LANGUAGES.get(i), cells[2 + i]);
        }
        return new KnownParty(cells[0], cells[1].isEmpty() ? Set.of() : Set.of(cells[1].split(",")), names);
    }
}
