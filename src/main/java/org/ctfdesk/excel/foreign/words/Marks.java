package org.ctfdesk.excel.foreign.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The marks of footnotes behind a text, and the text without them.
 *
 * @param bare without marks
 * @param marks as {@code 3} or {@code *}, in order
 */
public record Marks(String bare, List<String> marks) {
    private static final Pattern IN_BRACKETS = Pattern.compile("(.*\\S)\\s*[(\\[](\\d{1,2}(?:\\s*[,;]\\s*\\d{1,2})*|[a-z]|\\*+)[)\\]]"
            + "\\s*", Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("(.*[^*†‡§\\s])\\s*(\\*+|[†‡§]+)\\s*", Pattern.DOTALL);
    private static final Pattern RAISED = Pattern.compile("(.*[^\u00b9\u00b2\u00b3\u2070-\u2079\\s])\\s*([\u00b9\u00b2\u00b3\u2070-"
            + "\u2079]+)\\s*", Pattern.DOTALL);
    private static final String DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /**
     * Takes a text apart.
     *
     * @param raised what the file says stands above the line at its end
     */
    public static Marks of(String text, String raised) {
        var marks = new ArrayList<String>();
        var bare = text.strip();
        var above = raised.strip();
        if (!above.isEmpty() && above.length() < bare.length() && bare.endsWith(above)) {
            bare = bare.substring(0, bare.length() - above.length()).strip();
            marks.addAll(0, List.of(above.replaceAll("[()\\[\\]]", "").split("\\s*[,;]\\s*")));
        }
        for (var again = true; again;) {
            again = false;
            var brackets = IN_BRACKETS.matcher(bare);
            if (brackets.matches()) {
                marks.addAll(0, List.of(brackets.group(2).split("\\s*[,;]\\s*")));
                bare = brackets.group(1).strip();
                again = true;
                continue;
            }
            var signs = SIGNS.matcher(bare);
            if (signs.matches()) {
                marks.addFirst(signs.group(2));
                bare = signs.group(1).strip();
                again = true;
                continue;
            }
            var small = RAISED.matcher(bare);
            if (small.matches()) {
                var digits = new StringBuilder();
                small.group(2).chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
                marks.addFirst(digits.toString());
                bare = small.group(1).strip();
                again = true;
            }
        }
        return new Marks(bare, List.copyOf(marks));
    }
}
