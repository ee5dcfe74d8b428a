package org.ctfdesk.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure with the mark of a footnote beside it: {@code 12.5*}, {@code †3}, {@code 1,234 (2)}, {@code 7 [a]}. What might
 * change the figure is no such mark: per cent, less than, about, a raised digit, a triangle for what is below zero.
 */
public record Marked(String figure, String mark) {
    private static final Pattern BEHIND = Pattern.compile("(.*[\\p{Nd})])\\s*([*†‡§¶]{1,3}|[(\\[]\\s*(?:\\d{1,2}|\\p{L})\\s*[)\\]])");
    private static final Pattern BEFORE = Pattern.compile("([*†‡§¶]{1,3})\\s*([-−–(\\p{Nd}].*)");

    /** The parts of {@code text}; nothing where no mark stands beside a figure. */
    public static Optional<Marked> of(String text) {
        var plain = Tidy.visible(text);
        var behind = BEHIND.matcher(plain);
        if (behind.matches()) {
            return Optional.of(new Marked(behind.group(1), behind.group(2)));
        }
        var before = BEFORE.matcher(plain);
        return before.matches() ? Optional.of(new Marked(before.group(2), before.group(1))) : Optional.empty();
    }
}
