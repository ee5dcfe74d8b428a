package org.ctfdesk.manual;

/**
 * A piece of a decision, word for word.
 *
 * @param level 0 for a paragraph, 1 for what stands below it as (a), 2 for (i)
 * @param mark its number or letter as printed, as {@code 77.} or {@code (d)}; "" where it has none
 * @param asked false where it only leads to what is cited
 */
public record Quote(int level, String mark, String text, boolean asked) {}
