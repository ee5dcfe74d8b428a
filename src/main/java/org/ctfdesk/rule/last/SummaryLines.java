package org.ctfdesk.rule.last;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** The lines of table 6, the Party's own included, beside those of the last report. Computed lines follow from the others. */
final class SummaryLines {
    private static final TableKey TABLE = TableKey.of(Summary.FORM.id());

    /** Where the comparison begins. */
    static final Place FIRST = new Place(TABLE, RowKey.of("energy"), ColumnKey.of(Summary.CHANGE));

    /** A line now and before. */
    record Line(RowKey row, Row now, Row before) {
        Place place(ColumnKey column) {
            return new Place(TABLE, row, column);
        }
    }

    private SummaryLines() {}

    static List<Line> of(Report report, SinceLast since) {
        var lines = new ArrayList<Line>();
        var now = report.table(TABLE);
        var before = since.last().table(TABLE);
        for (var part : Summary.FORM.parts()) {
            switch (part) {
                case Part.Heading heading -> {}
                case Part.Line line when line.total() -> {}
                case Part.Line line -> lines.add(new Line(RowKey.of(line.id()), now.row(line.id()), before.row(line.id())));
                case Part.Repeated repeated -> since.before(TABLE, repeated.id()).forEach((id, item) -> lines.add(new Line(
                        new RowKey(repeated.id(), id), now.block(repeated.id()).item(id).orElseThrow().row(repeated.id()),
                                item.row(repeated.id()))));
            }
        }
        return lines;
    }
}
