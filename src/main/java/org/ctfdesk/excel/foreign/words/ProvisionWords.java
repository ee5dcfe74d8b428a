package org.ctfdesk.excel.foreign.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.text.Words;

/** The provisions that a cell names, in the words of our workbooks or as people cite them. */
public final class ProvisionWords {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final String NUMBER = "\\d{1,3}(?:\\s*\\([a-z]\\))?";
    private static final String LIST = NUMBER + "(?:\\s*(?:,|;|/|&|and|y|et|и|和|و)\\s*" + NUMBER + ")*";
    private static final Pattern DECISION = Pattern.compile("(?i)\\d+\\s*/\\s*CMA\\.?\\s*\\d+");
    private static final Pattern CITED = Pattern.compile("(?iu)(?<!\\p{L})(?:para(?:graph(?:e)?)?s?|párrafos?|pár|пункт(?:а|ы|ов)?|п|第"
            + "|الفقرة)(?!\\p{L})[.\\s]*(?<list>" + LIST + ")(?![\\d(])");
    private static final Pattern ALONE = Pattern.compile("(?<list>" + LIST + ")\\s*(?:[.:–—-]?\\s*|[:(–—-]\\s*\\D*)");
    private static final Pattern ONE = Pattern.compile(NUMBER);

    private ProvisionWords() {}

    /** The paragraphs with a flexibility option, as claims name them; where it is none of them, the text as it stands. */
    public static List<String> of(String text) {
        for (var provision : Provision.values()) {
            var key = "provision." + provision.paragraph();
            if (WORDS.has(key) && Plain.of(WORDS.of(key)).equals(Plain.of(text))) {
                return List.of(provision.paragraph());
            }
        }
        var bare = DECISION.matcher(text).replaceAll(" ").strip();
        var cited = CITED.matcher(bare).results().map(found -> found.group("list")).toList();
        var alone = ALONE.matcher(bare);
        var list = cited.size() == 1 ? cited.getFirst() : cited.isEmpty() && alone.matches() ? alone.group("list") : "";
        var paragraphs = ONE.matcher(list).results().map(found -> found.group().replaceAll("\\s", "")).distinct().toList();
        var areProvisions = !paragraphs.isEmpty() && paragraphs.stream().allMatch(each -> Provision.of(each).isPresent());
        return areProvisions ? paragraphs : List.of(text);
    }
}
