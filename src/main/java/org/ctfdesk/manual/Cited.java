package org.ctfdesk.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The places of one section that a citation names, as {@code annex, paras. 82(e), (h) and 85}.
 *
 * @param section {@code annex}, {@code annex II}; "" for the decision itself
 * @param named what is cited there, as written, without "para."
 */
record Cited(String section, String named) {
    private static final Pattern PLACE = Pattern.compile("(annex(?: [IVX]+)?)?(?:, )?(?:paras?\\. )?(.*)");
    private static final Pattern BETWEEN = Pattern.compile(", | and ");
    private static final Pattern RANGE = Pattern.compile("(\\d+)[–-](\\d+)");
    /** {@code 64(b)–(d)}, {@code 77(d)(iii–iv)}. */
    private static final Pattern LETTERS = Pattern.compile("(.*)\\(([a-z]+)\\)?[–-]\\(?([a-z]+)\\)");

    /** What the place of a source names, section by section. */
    static List<Cited> all(String place) {
        var all = new ArrayList<Cited>();
        for (var part : place.split("; ")) {
            var found = PLACE.matcher(part);
            if (found.matches()) {
                all.add(new Cited(found.group(1) == null ? "" : found.group(1), found.group(2)));
            }
        }
        return all;
    }

    /** The places named, among those that the section has; the section itself is "". */
    List<String> places(List<String> there) {
        var places = new ArrayList<String>();
        var paragraph = "";
        for (var word : BETWEEN.split(named)) {
            var whole = word.startsWith("(") ? paragraph + word : word;
            paragraph = whole.contains("(") ? whole.substring(0, whole.indexOf('(')) : whole;
            places.addAll(spelt(whole, there));
        }
        places.removeIf(place -> !there.contains(place));
        return places;
    }

    /** Every place of a range, or the one named. */
    private static List<String> spelt(String word, List<String> there) {
        var range = RANGE.matcher(word);
        if (range.matches()) {
            return IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))).mapToObj(Integer::toString)
                    .toList();
        }
        var letters = LETTERS.matcher(word);
        if (letters.matches()) {
            var from = there.indexOf(letters.group(1) + "(" + letters.group(2) + ")");
            var to = there.indexOf(letters.group(1) + "(" + letters.group(3) + ")");
            return from < 0 || to < from ? List.of() : there.subList(from, to + 1);
        }
        return List.of(word);
    }
}
