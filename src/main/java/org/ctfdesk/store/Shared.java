package org.ctfdesk.store;

import java.util.ArrayList;
import java.util.TreeMap;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Table;

/** Named versions share with the report what they have in common, as they did before they were written: read apart, each would be whole. */
final class Shared {
    private Shared() {}

    /** The versions, in which tables and rows that the report holds alike are the same objects. */
    static ReportPart with(Report report, ReportPart part) {
        return part instanceof ReportPart.Versions(var all)
                ? new ReportPart.Versions(all.stream().map(version -> shared(version, report)).toList()) : part;
    }

    private static NamedVersion shared(NamedVersion version, Report report) {
        var made = version.report();
        for (var key : version.report().tables().keySet()) {
            made = made.with(key, table(version.report().table(key), report.table(key)));
        }
        return new NamedVersion(version.name(), version.by(), version.date(), made);
    }

    private static Table table(Table was, Table is) {
        if (was.equals(is)) {
            return is;
        }
        var blocks = new TreeMap<>(was.blocks());
        blocks.replaceAll((part, block) -> block(block, is.block(part)));
        return new Table(was.rows(), blocks);
    }

    private static Block block(Block was, Block is) {
        var items = new ArrayList<Item>();
        was.items().forEach(item -> items.add(is.item(item.id()).filter(item::equals).orElse(item)));
        return Block.of(items);
    }
}
