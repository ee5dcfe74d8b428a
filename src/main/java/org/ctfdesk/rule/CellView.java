package org.ctfdesk.rule;

import org.ctfdesk.form.Column;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;

/**
 * One filled cell as a rule sees it.
 *
 * @param kind what it takes
 * @param column its column; the label column for a line with one answer across
 */
public record CellView(LineView line, Column column, ColumnKey key, Kind kind, Answer answer) {
    public Place place() {
        return line.place(key);
    }
}
