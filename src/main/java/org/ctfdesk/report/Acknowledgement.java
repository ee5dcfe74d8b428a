package org.ctfdesk.report;

/**
 * A finding that the Party has seen and explains: it is no longer listed, and its reason travels as a footnote.
 *
 * @param code the rule's
 * @param place the cell that it is about
 * @param reason in the Party's words
 */
public record Acknowledgement(String code, Place place, String reason) {}
