package org.ctfdesk.rule.remark;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.rule.Lexicon;

/**
 * A month that words name, with its day and its year where they are named: "10 April 2024", "15 avril", "10.04.2024", "2024年4月10日".
 *
 * @param year 0 where none is named
 * @param day 0 where none is named
 */
record Dates(int year, int month, int day) {
    private static final Map<String, Integer> MONTHS = months();
    /** English words unless they have a capital. */
    private static final Set<String> SMALL = Set.of("may", "march", "august");
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    /** "7.5 May", "paragraph 2 may": no days. */
    private static final String NO_DAY = "(?<![\\d.,])(?<!(?:paragraphs?|paras?\\.|articles?|art\\.|párrafos?|artículos?"
            + "|пункт\\p{L}?|стать\\p{L}"
            + ") )";
    private static final Pattern NAMED = Pattern.compile("(?:" + NO_DAY + DAY
            + "(?:st|nd|rd|th|er|º)? ?(?:de |of )?)?(?<![\\p{L}\\d])(?<month>"
            + String.join("|", MONTHS.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                    .toList()) + ")(?!\\p{L})(?:,? (?:de |of )?" + YEAR + ")?", Lexicon.CAPITALS);
    private static final Pattern WRITTEN = Pattern.compile("(?<!\\d)" + DAY + "[./](?<month>\\d{1,2})[./]" + YEAR + "(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "(?:-|年)(?<month>\\d{1,2})(?:-|月)" + DAY + "日?(?!\\d)");

    /** All that a text names, in the six languages of the United Nations. */
    static Stream<Dates> in(String text) {
        return Stream.of(NAMED, WRITTEN, ISO).flatMap(pattern -> pattern.matcher(text).results())
                .filter(said -> !SMALL.contains(said.group("month")))
                .map(said -> new Dates(number(said, "year"), month(said.group("month")), number(said, "day")))
                .filter(date -> date.month() >= 1 && date.month() <= Month.values().length);
    }

    private static int number(MatchResult said, String group) {
        return Optional.ofNullable(said.group(group)).map(Integer::valueOf).orElse(0);
    }

    private static int month(String written) {
        return MONTHS.getOrDefault(written.toLowerCase(Locale.ROOT), Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : 0);
    }

    /** Names of months; of Russian both cases. */
    private static Map<String, Integer> months() {
        var months = new TreeMap<String, Integer>();
        for (var language : Stream.of("en", "fr", "es", "ru", "ar").map(Locale::forLanguageTag).toList()) {
            for (var month : Month.values()) {
                for (var style : Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE).toList()) {
                    months.put(month.getDisplayName(style, language).toLowerCase(Locale.ROOT), month.getValue());
                }
            }
        }
        return months;
    }
}
