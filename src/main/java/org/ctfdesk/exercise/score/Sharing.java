package org.ctfdesk.exercise.score;

import org.ctfdesk.report.Block;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Table;

/**
 * Reports that say the same in most places are made of the same objects there: what is told is remembered by the object that was
 * looked at, so that of hundreds of attempts at one exercise only what somebody changed is checked anew.
 */
public final class Sharing {
    private Sharing() {}

    /** {@code report}, with the objects of {@code other} wherever both say the same. */
    public static Report of(Report report, Report other) {
        var shared = report;
        if (report.profile().equals(other.profile())) {
            shared = shared.with(other.profile());
        }
        if (report.claims().equals(other.claims())) {
            shared = shared.with(new ReportPart.Claims(other.claims()));
        }
        if (report.last().equals(other.last())) {
            shared = shared.with(new ReportPart.Last(other.last()));
        }
        for (var entry : report.tables().entrySet()) {
            shared = shared.with(entry.getKey(), table(entry.getValue(), other.table(entry.getKey())));
        }
        return shared;
    }

    private static Table table(Table table, Table other) {
        if (table.equals(other)) {
            return other;
        }
        var shared = table;
        for (var row : table.rows().entrySet()) {
            if (row.getValue().equals(other.row(row.getKey()))) {
                shared = shared.with(row.getKey(), other.row(row.getKey()));
            }
        }
        for (var block : table.blocks().entrySet()) {
            var its = block.getValue();
            var theirs = other.block(block.getKey());
            shared = shared.with(block.getKey(), its.equals(theirs) ? theirs : Block.of(its.items().stream()
                    .map(item -> theirs.item(item.id()).filter(item::equals).orElse(item)).toList()));
        }
        return shared;
    }
}
