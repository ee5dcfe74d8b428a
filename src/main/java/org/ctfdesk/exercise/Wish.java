package org.ctfdesk.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a trainer wants planted.
 *
 * @param count how many slips
 * @param seed the same seed gives the same exercise
 * @param difficulty of that alone; of every difficulty where nothing
 * @param forms ids of the forms in which slips may be told; all where empty
 * @param paragraph words that the paragraph must contain, {@code 82}; "" for any
 * @param codes how the code of the telling rule begins; empty for any
 */
public record Wish(int count, long seed, Optional<Difficulty> difficulty, Set<String> forms, String paragraph,
        List<String> codes) {
    public Wish {
        forms = Set.copyOf(forms);
        codes = List.copyOf(codes);
    }

    /** So many slips of any kind. */
    public static Wish of(int count, long seed) {
        return new Wish(count, seed, Optional.empty(), Set.of(), "", List.of());
    }

    /** False where what the slip says of itself rules it out, so that it need not be tried. */
    boolean mayTake(Slip slip) {
        return codes.isEmpty() || slip.codes().isEmpty()
                || codes.stream().anyMatch(code -> slip.codes().stream().anyMatch(each -> each.startsWith(code)));
    }

    boolean takes(PlantedSlip slip) {
        return difficulty.map(wanted -> wanted == slip.difficulty()).orElse(true)
                && (forms.isEmpty() || forms.contains(slip.where().table().form()))
                && slip.paragraph().contains(paragraph)
                && (codes.isEmpty() || codes.stream().anyMatch(slip.code()::startsWith));
    }
}
