package org.ctfdesk.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as names are compared: Parties, categories, gases, heads. Normal form, case, apostrophes, spaces, hyphens, digits
 * below the line and marks that cannot be seen make no difference; letters and accents do. Names that are equal have equal
 * foldings; those that are only near are told to the user and never taken for one another.
 *
 * @param key what is compared; never shown
 */
public record Folded(String key) {
    private static final Pattern APART = Pattern.compile("[\\s\\p{Pd}_\u2212]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String APOSTROPHES = "’‘ʼ`´′ʹˈ＇";

    /** Up to this length one letter may differ, else two. */
    private static final int SHORT = 7;

    /** A name, folded for comparing; the name itself stays as it is written. */
    public static Folded of(String name) {
        if (isFolded(name)) {
            return new Folded(name.toLowerCase(Locale.ROOT));
        }
        var composed = Normalizer.normalize(Tidy.visible(Tidy.lines(name)), Normalizer.Form.NFC);
        var plain = new StringBuilder(composed.length());
        for (var i = 0; i < composed.length(); i++) {
            var c = composed.charAt(i);
            if (c >= '₀' && c <= '₉') {
                plain.append((char) ('0' + c - '₀'));
            } else {
                plain.append(APOSTROPHES.indexOf(c) >= 0 ? '\'' : c);
            }
        }
        // up and down again: ß is ss, and the four letters i of Turkish are one
        var cased = plain.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('ς', 'σ');
        return new Folded(APART.matcher(Normalizer.normalize(cased, Normalizer.Form.NFC)).replaceAll(" ").strip());
    }

    /** A look at what most names are: letters without accents, digits and single spaces, of which only the case has to go. */
    private static boolean isFolded(String name) {
        var isApart = true;
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ' && !isApart)) {
                return false;
            }
            isApart = c == ' ';
        }
        return !isApart;
    }

    /** True where the two names are one. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /** Those of {@code names} that this one may have been meant for: letters missed, turned or without accents; nearest first. */
    public List<String> near(Collection<String> names) {
        return names.stream()
                .filter(name -> !of(name).equals(this) && distance(of(name)) <= allowed(of(name)))
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> distance(of(name))).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int allowed(Folded other) {
        return Math.min(key.length(), other.key.length()) <= SHORT ? 1 : 2;
    }

    /** How many letters have to be put in, left out, changed or turned to make one name of the other; accents count nothing. */
    private int distance(Folded other) {
        var from = bare();
        var to = other.bare();
        var rows = new int[from.length() + 1][to.length() + 1];
        for (var i = 0; i <= from.length(); i++) {
            for (var j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, from, to, i, j);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int step(int[][] rows, String from, String to, int i, int j) {
        var changed = rows[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        var best = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var turned = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return turned ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }

    private String bare() {
        return ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("").replaceAll("[' .,]", "");
    }
}
