package org.ctfdesk.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure with the mark of a footnote beside it: {@code 12.5*}, {@code †3}, {@code 1,234 (2)}, {@code 7 [a]}. What might
 * change the figure is no such mark: per cent, less than, about, a triangle for what is below zero. Nor is a raised digit behind a
 * ten, which may be a power of it; behind any other figure it is a mark: {@code 310¹}.
 */
public record Marked(String figure, String mark) {
    private static final Pattern BEHIND = Pattern.compile("(.*[\\p{Nd})])\\s*([*†‡§¶]{1,3}|[(\\[]\\s*(?:\\d{1,2}|\\p{L})\\s*[)\\]])");
    private static final Pattern RAISED = Pattern.compile("(.*[\\p{Nd})])\\s*([¹²³⁰⁴-⁹]{1,2}(?:⁾?[,، ⁽]+[¹²³⁰⁴-⁹]{1,2}){0,3}⁾?)");
    private static final Pattern POWER = Pattern.compile("(?:.*\\D)?10");
    private static final Pattern BEFORE = Pattern.compile("([*†‡§¶]{1,3})\\s*([-−–(\\p{Nd}].*)");

    /** The numbers of footnotes that stand raised behind the figure; none where the mark is another one. */
    public List<Integer> raised() {
        return mark.chars().anyMatch(c -> Character.isLetter(c) || "*†‡§¶()[]".indexOf(c) >= 0 || Character.isDigit(c))
                ? List.of()
                : Arrays.stream(Normalizer.normalize(mark, Normalizer.Form.NFKC).split("\\D+")).filter(each -> !each.isEmpty())
                        .map(Integer::valueOf).toList();
    }

    /** The parts of {@code text}; nothing where no mark stands beside a figure. */
    public static Optional<Marked> of(String text) {
        var plain = Tidy.visible(text);
        var behind = BEHIND.matcher(plain);
        if (behind.matches()) {
            return Optional.of(new Marked(behind.group(1), behind.group(2)));
        }
        var raised = RAISED.matcher(plain);
        if (raised.matches() && !POWER.matcher(raised.group(1)).matches()) {
            return Optional.of(new Marked(raised.group(1), raised.group(2)));
        }
        var before = BEFORE.matcher(plain);
        return before.matches() ? Optional.of(new Marked(before.group(2), before.group(1))) : Optional.empty();
    }
}
