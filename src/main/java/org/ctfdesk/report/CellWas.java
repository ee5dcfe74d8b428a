package org.ctfdesk.report;

import java.util.Optional;

/**
 * What stood in a cell in an earlier state of the file, for whoever asks where a figure went.
 *
 * @param place the cell
 * @param was what stood there; nothing for a blank cell
 * @param until the day on which the file was saved with another answer, ISO 8601
 * @param how the edit that changed it: a key of words under {@code edit.}; "" where that is not known
 */
public record CellWas(Place place, Optional<Answer> was, String until, String how) {}
