package org.ctfdesk.derive.article6;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.edit.Typed;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * A ledger drawn as text, one line a row: {@code column=value; column=value}. Columns are those of the forms; a few have short
 * names. Quantities go into t CO2 eq, or into the metric where one is named.
 */
public final class LedgerDrawing {
    private static final Typed TYPED = new Typed(NumberStyle.PLAIN, Words.in(Locale.ENGLISH));

    private LedgerDrawing() {}

    /** The report with these actions, in place of those it had. */
    public static Report actions(Report report, String drawing) {
        return with(report, Actions.FORM, Actions.ACTION, drawing);
    }

    public static Report authorizations(Report report, String drawing) {
        return with(report, Authorizations.FORM, Authorizations.AUTHORIZATION, drawing);
    }

    public static Report approaches(Report report, String drawing) {
        return with(report, Approaches.FORM, Approaches.APPROACH, drawing);
    }

    /** The report with the lines of the drawing in a form of the ledger. */
    public static Report with(Report report, Form form, String part, String drawing) {
        var items = new ArrayList<Item>();
        for (var line : drawing.lines().filter(line -> !line.isBlank()).toList()) {
            var row = Row.EMPTY;
            for (var cell : line.split(";")) {
                var at = cell.indexOf('=');
                for (var column : columns(cell.substring(0, at).strip(), cell.substring(at + 1).strip())) {
                    var kind = form.column(column[0]).kind();
                    row = row.with(ColumnKey.of(column[0]), TYPED.read(kind, column[1]));
                }
            }
            items.add(Item.blank(Integer.toString(items.size() + 1)).with(part, row));
        }
        return items.isEmpty() ? report : report.with(TableKey.of(form.id()), report.table(form.id()).with(part, Block.of(items)));
    }

    private static List<String[]> columns(String name, String value) {
        return switch (name) {
            case "ids" -> {
                var ends = value.split("\\.\\.");
                yield List.of(new String[] {Outcomes.FIRST_ID, ends[0]}, new String[] {Outcomes.LAST_ID, ends[ends.length - 1]});
            }
            case "auth" -> List.<String[]>of(new String[] {Actions.AUTHORIZATION_ID, value});
            case "by" -> List.<String[]>of(new String[] {Outcomes.FIRST_TRANSFERRING_PARTY, value});
            case "definition" -> List.<String[]>of(new String[] {Authorizations.FIRST_TRANSFER, value});
            case "gwh" -> List.of(new String[] {Outcomes.METRIC, Outcomes.NON_GHG}, new String[] {Outcomes.NON_GHG_METRIC, "GWh"},
                    new String[] {Outcomes.QUANTITY_IN_METRIC, value});
            default -> List.<String[]>of(new String[] {name, value});
        };
    }
}
