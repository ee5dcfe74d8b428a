package org.ctfdesk.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Text that only keeps a place: dashes, dots, "tbd", what a template left. What says that nothing applies is an answer. */
public final class Placeholder {
    private static final Set<String> WORDS = Set.of("tbd", "tbc", "tba", "tbp", "todo", "to do", "0", "test", "testing", "text", "title",
            "placeholder", "draft", "work in progress", "wip", "in progress", "see comment", "see comments", "see above", "see below",
            "as above", "as below", "same as above", "idem", "ibid", "ditto", "dito", "see email", "see e-mail", "nn", "n n", "asdf",
                    "qwerty",
            "foo", "bar", "blah", "blah blah", "bla", "bla bla", "blabla", "abc", "later", "coming soon", "to follow", "follows",
                    "sample text", "example text",
            "à compléter", "à définir", "à venir", "en cours", "en préparation", "por completar", "por definir", "en curso", "pendiente",
            "уточняется", "будет дополнено", "待定", "待补充", "待填写", "قيد الإعداد", "يحدد لاحقا");

    private static final String LATER = "( (by|from|in|with|at|after|once|when|until|under|per|as|for|here|later|soon|next|shortly).*)?";
    private static final Pattern STILL_TO_BE = Pattern.compile("(still |yet |will |it will |this will )?(to )?be (completed|drafted"
            + "|determined"
            + "|defined|confirmed|added|provided|written|inserted|updated|filled( in)?|decided|developed|advised|specified|prepared"
            + "|finali[sz]ed|announced|reviewed|checked|estimated|agreed|included|supplied|found|clarified|calculated|computed|received"
            + "|collected|attached|translated|discussed|harmoni[sz]ed|revised|entered|formulated|elaborated|done|given|listed|named"
            + "|described|explained|obtained|verified|validated|approved|submitted|reported)" + LATER
            + "|(pending|awaiting|waiting for|input|text) .{0,20}(from|by|of|approval|confirmation).*"
            + "|(please |pls )?(click|tap|type|insert|add|enter|fill in|complete|write|paste|choose|select)"
            + " (or tap |here |the |a |your |an )*(text|here|later|figures?|names?|descriptions?|items?|dates?|values?|scope|this)\\b.*"
            + "|(please|pls) (complete|fill|add|insert|check|confirm|provide|update|revise|describe|specify)\\b.*"
            + "|(check|confirm|clarify|discuss|verify|ask) (with|by|at|for)\\b.*"
            + "|(tbd|tbc|tba|todo|fixme|xxx+)\\b.*|(will follow|to follow|follows)( (soon|later|shortly|in|with|by)\\b.*)?|dummy.*"
            + "|lorem ipsum.*|pending|en attente"
            + "|a completar.*|à compléter .*|por completar .*|a ser (completado|definido).*|sera (complété|précisé).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_YET = Pattern.compile("(not|none|nothing|no (data|information|info|text|description)|information)"
            + "( is| are)?( yet)?( not)?( (available|known|decided|finali[sz]ed|ready|drafted|defined|determined))?"
            + "( yet| so far| at (this|the) (time|stage|moment)| for now| at present)"
            + "|(information )?not available|no info(rmation)?( available)?|unknown"
            + "|(still |currently )?(under|in) (development|preparation|construction|review|discussion|elaboration)"
            + "|(indicator|parameter|assumption|item|entry|row|name) ?(no\\.? ?)?\\d{0,2}|draft\\b.{0,30}|(preliminary|provisional) text"
            + "|(same|as) (as )?(in )?(the )?(btr ?\\d?|bur ?\\d?|last (report|time)|previous report|first report|before).{0,10}"
            + "|(see|refer to|as in|as per|cf\\.?)"
            + " (the |our |its )?(first |second |updated |latest |new )?"
            + "ndc( document)?( of)?( 20\\d{2})?"
            + "|(see )?(the )?(btr ?\\d|bur ?\\d|last report|previous report)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*]|<[^>]*>|\\{[^}]*}");
    private static final Pattern ERROR = Pattern.compile("#(REF|N/A|VALUE|DIV/0|NAME|NUM|NULL|SPILL|CALC)[!?]?");
    private static final Pattern ONE_LETTER = Pattern.compile("[xX]|([a-zA-Z])\\1+|[xX\\s./-]+|n[./]?n[./]?");
    private static final Pattern LEFT = Pattern.compile("\\[[^\\]]{0,40}?(\\bto (be|confirm|check|complete|update|verify|insert)\\b"
            + "|\\b(tbd|tbc|tba|insert|please|check with)\\b)[^\\]]{0,40}]"
            + "|\\[(name|party|country|ministry|year|date|number|scope|target|unit|figure|text|source)\\b[^\\]]{0,30}]"
            + "|<<[^>]{0,60}>>|\\((source|ref|reference|figure|check|date|year|name|unit)s?\\s?\\?+\\)|\\?\\s*$|\\?{3,}|_{4,}"
            + "|\\b(?-i:TBD|TBC|TBA|TODO|FIXME)\\b|(?<![\\w.])(?-i:XX+|xx+)(?![\\w.])(?!\\s*(century|siècle|siglo|век|th\\b))"
            + "|" + ERROR.pattern() + "|lorem ipsum", Pattern.CASE_INSENSITIVE);
    /** What tells since when, or until when, says something. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern BRACKETS = Pattern.compile("[.…\\[\\]()<>{}!*]");
    /** First words of what the patterns above begin with. */
    private static final Set<String> FIRST = Set.of(
            "to", "work", "in", "see", "as", "same", "n", "coming", "sample", "example", "still", "yet", "will", "it", "this",
            "be", "pending", "awaiting", "waiting", "input", "text", "please", "pls", "click", "tap", "type", "insert", "add",
            "enter", "fill", "complete", "write", "paste", "choose", "select", "check", "confirm", "clarify", "discuss", "verify",
            "ask", "fixme", "todo", "dummy", "lorem", "follows", "en", "a", "à", "por", "sera", "not", "none", "nothing", "no",
            "information", "unknown", "indicator", "parameter", "assumption", "item", "entry", "row", "name", "currently", "under",
            "draft", "preliminary", "provisional", "the", "last", "previous", "blah", "refer", "cf", "будет", "قيد", "left", "ongoing",
            "await",
            "intentionally", "nd", "laissé", "dejado", "sin", "s", "на", "в", "уточнить", "дополнить", "заполнить", "проверить",
            "ожидает", "ожидается", "нет", "н", "سيحدد", "يستكمل", "سيستكمل", "سيضاف", "يؤكد", "بانتظار", "غير", "يحدد");
    private static final int LONGEST_FIRST = 20;
    private static final int LONGEST_OF_LETTERS = 14;
    private static final int LONGEST = 70;

    private Placeholder() {}

    /** True where the text says nothing yet. */
    public static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var plain = text.strip();
        return hasNoLetter(plain) || plain.length() <= LONGEST_OF_LETTERS && ONE_LETTER.matcher(plain).matches()
                || "[<{".indexOf(plain.charAt(0)) >= 0 && BRACKETED.matcher(plain).matches()
                || plain.charAt(0) == '#' && ERROR.matcher(plain).matches()
                || mayBegin(plain) && isStillToBe(bare(plain).toLowerCase(Locale.ROOT));
    }

    /** True where the text says no more than that there is none yet, or that another report has it. */
    public static boolean isNotYet(String text) {
        return text.length() <= LONGEST && mayBegin(text) && NOT_YET.matcher(bare(text)).matches();
    }

    /** Most texts begin with another word than all of these, and are read no further. */
    private static boolean mayBegin(String text) {
        var from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        var to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        if (to - from > LONGEST_FIRST) {
            return false;
        }
        var first = text.substring(from, to).toLowerCase(Locale.ROOT);
        return FIRST.contains(first) || WORDS.contains(first)
                || !first.isEmpty() && Character.UnicodeScript.of(first.codePointAt(0)) == Character.UnicodeScript.HAN
                        || first.startsWith("xx") || first.startsWith("btr")
                || first.startsWith("bur");
    }

    private static String bare(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (".…[]()<>{}!*".indexOf(text.charAt(i)) >= 0) {
                return BRACKETS.matcher(text).replaceAll("").strip();
            }
        }
        return text.strip();
    }

    /** The piece of a longer text that still keeps a place, as "[to be updated]" or "XX per cent". */
    public static Optional<String> within(String text) {
        if (!mayHoldOne(text)) {
            return Optional.empty();
        }
        var matcher = LEFT.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Most texts have none of these signs, and are read no further. */
    private static boolean mayHoldOne(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '[', '<', '?', '#', '_' -> {
                    return true;
                }
                case 'X', 'x' -> {
                    if (text.regionMatches(true, i, "xx", 0, 2)) {
                        return true;
                    }
                }
                case 'T' -> {
                    if (text.startsWith("TB", i) || text.startsWith("TODO", i)) {
                        return true;
                    }
                }
                case 'F' -> {
                    if (text.startsWith("FIXME", i)) {
                        return true;
                    }
                }
                case 'L', 'l' -> {
                    if (text.startsWith("orem ipsum", i + 1)) {
                        return true;
                    }
                }
                default -> { }
            }
        }
        return false;
    }

    private static boolean isStillToBe(String plain) {
        return WORDS.contains(plain) || STILL_TO_BE.matcher(plain).matches()
                || Lexicon.of("placeholder.more").matcher(plain).matches() && !YEAR.matcher(plain).find();
    }

    private static boolean hasNoLetter(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
