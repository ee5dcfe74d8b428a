package org.ctfdesk.report;

/**
 * What one colleague says to the others at a cell while the report is being made. It is no part of what the Party reports: a
 * submission never carries it, and a later report does not begin with it.
 *
 * @param place the cell
 * @param text in the colleague's words
 * @param by who said it; "" where nobody signed
 * @param date on which, ISO 8601
 */
public record CellComment(Place place, String text, String by, String date) {}
