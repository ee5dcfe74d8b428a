package org.ctfdesk.exercise;

/**
 * What a trainer says of a slip that no rule has to find.
 *
 * @param paragraph of the decision that asks for it; "" where none is named
 * @param compare the last hint: what has to be laid beside what
 * @param difficulty how hard it is to see
 */
public record Own(String paragraph, String compare, Difficulty difficulty) {}
