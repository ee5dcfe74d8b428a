package org.ctfdesk.derive.article6;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * A ledger of outcomes drawn as text, one action or authorization a line:
 *
 * <pre>
 * authorization | A1 | 2023-05-10 | CA0001 | ndcAndOimp | issuance | vintages 2021–2030 | quantity 100000
 * 2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 40000 | ids 1-40000
 * 2026-01-15 | use | | A1 | vintage 2023 | 500 | used 2026
 * </pre>
 *
 * <p>An action is a date, a type, a subtype and an authorization, then in any order a quantity, {@code ids 1-40000} of a series
 * that {@code vintage} names, or {@code column = text} for any further column. Items are numbered as they are drawn.
 *
 * <p>Or, table by table, one line a row as {@code column=value; column=value}, a few columns with short names: {@link #actions}.
 */
public final class LedgerDrawing {
    private static final AnswerReader TYPED = new AnswerReader(NumberStyle.PLAIN, Words.in(Locale.ENGLISH));

    private LedgerDrawing() {}

    /** The base with these lines as its ledger. */
    public static Report of(Report base, String drawing) {
        var actions = new ArrayList<Item>();
        var authorizations = new ArrayList<Item>();
        for (var line : drawing.lines().filter(each -> !each.isBlank()).toList()) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.getFirst().equals(Authorizations.AUTHORIZATION)) {
                authorizations.add(item(Authorizations.AUTHORIZATION, authorizations.size() + 1, authorization(cells)));
            } else {
                actions.add(item(Actions.ACTION, actions.size() + 1, action(cells, base.profile().party().iso3())));
            }
        }
        return with(with(base, Authorizations.FORM, Authorizations.AUTHORIZATION, authorizations), Actions.FORM, Actions.ACTION, actions);
    }

    private static Report with(Report base, Form form, String part, List<Item> items) {
        return base.with(TableKey.of(form.id()), Table.EMPTY.with(part, Block.of(items)));
    }

    private static Item item(String line, int number, Row row) {
        return Item.blank(String.valueOf(number)).with(line, row);
    }

    private static Row authorization(List<String> cells) {
        var row = Row.EMPTY;
        row = typed(row, Authorizations.FORM, Authorizations.AUTHORIZATION_ID, cells.get(1));
        row = typed(row, Authorizations.FORM, Authorizations.DATE, cells.get(2));
        row = typed(row, Authorizations.FORM, Authorizations.APPROACH_ID, cells.get(3));
        row = chosen(row, Authorizations.PURPOSES, cells.get(4));
        row = chosen(row, Authorizations.FIRST_TRANSFER, cells.get(5));
        for (var cell : cells.subList(6, cells.size())) {
            row = cell.startsWith("quantity ")
                    ? typed(row, Authorizations.FORM, Authorizations.QUANTITY, cell.substring(9))
                    : cell.startsWith("vintages ")
                            ? typed(row, Authorizations.FORM, Authorizations.VINTAGES, cell.substring(9))
                            : named(row, Authorizations.FORM, cell);
        }
        return row;
    }

    private static Row action(List<String> cells, String party) {
        var row = Row.EMPTY;
        row = typed(row, Actions.FORM, Actions.DATE, cells.get(0));
        row = chosen(row, Actions.TYPE, cells.get(1));
        row = chosen(row, Actions.SUBTYPE, cells.get(2));
        row = typed(row, Actions.FORM, Actions.AUTHORIZATION_ID, cells.get(3));
        var vintage = cells.stream().filter(cell -> cell.startsWith("vintage ")).map(cell -> cell.substring(8)).findFirst().orElse("");
        for (var cell : cells.subList(4, cells.size())) {
            if (cell.startsWith("vintage ")) {
                row = typed(row, Actions.FORM, Outcomes.VINTAGE, vintage);
            } else if (cell.startsWith("used ")) {
                row = typed(row, Actions.FORM, Actions.YEAR_OF_USE, cell.substring(5));
            } else if (cell.startsWith("ids ")) {
                var ends = cell.substring(4).split("-");
                row = typed(row, Actions.FORM, Outcomes.FIRST_ID, "CA0001-" + party + "01-" + party + "-" + ends[0] + "-" + vintage);
                row = typed(row, Actions.FORM, Outcomes.LAST_ID, "CA0001-" + party + "01-" + party + "-" + ends[1] + "-" + vintage);
            } else if (cell.matches("-?[\\d.]+")) {
                row = typed(row, Actions.FORM, Outcomes.QUANTITY, cell);
            } else {
                row = named(row, Actions.FORM, cell);
            }
        }
        return row;
    }

    private static Row named(Row row, Form form, String cell) {
        if (cell.isEmpty()) {
            return row;
        }
        var parts = cell.split("\\s*=\\s*", 2);
        return typed(row, form, parts[0], parts[1]);
    }

    private static Row chosen(Row row, String column, String option) {
        return option.isEmpty() ? row : row.with(ColumnKey.of(column), Optional.of(Answer.Choices.of(option)));
    }

    private static Row typed(Row row, Form form, String column, String text) {
        return row.with(ColumnKey.of(column), TYPED.read(form.column(column).kind(), text));
    }

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
