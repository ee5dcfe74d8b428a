package org.ctfdesk.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text that only keeps a place: dashes, dots, "tbd". What says that nothing applies is an answer. */
public final class Placeholder {
    private static final Set<String> WORDS = Set.of("tbd", "tbc", "tba", "todo", "to do", "xx", "xxx", "xxxx", "xxxxx", "0", "test", "text",
            "to be determined", "to be defined", "to be completed", "to be confirmed", "to be added", "placeholder", "draft",
            "work in progress", "wip", "in progress", "see comment", "see comments", "see above", "see below", "as above",
                    "same as above", "idem", "ditto", "dito", "see email", "see e-mail",
            "à compléter", "à définir", "en cours", "en préparation", "por completar", "por definir", "en curso", "pendiente",
            "уточняется", "待定", "待补充", "قيد الإعداد");

    private static final Pattern STILL_TO_BE = Pattern.compile("(still |yet )?to be (completed|drafted|determined|defined|confirmed"
            + "|added|provided|written|inserted|updated|filled( in)?|decided"
            + "|developed|advised|specified|prepared|finali[sz]ed|announced|reviewed|checked|estimated|agreed)( by [\\w ]+| later"
                    + "| soon| in .*)?"
            + "|(will be|pending|awaiting|waiting for|text|input) .{0,20}(from|by|inserted|provided|added|drafted) .*"
            + "|(insert|add|enter|fill in|complete|check|update) (text|here|later|figures?|name|description)( here)?"
            + "|lorem ipsum.*|pending|en attente|a completar|à compléter .*|por completar .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("[.…\\[\\]()<>]");
    private static final int LONGEST = 60;

    private Placeholder() {}

    /** True where the text says nothing yet. */
    public static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var plain = text.strip();
        return hasNoLetter(plain)
                || isStillToBe(BRACKETS.matcher(plain).replaceAll("").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isStillToBe(String plain) {
        return WORDS.contains(plain) || STILL_TO_BE.matcher(plain).matches();
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
