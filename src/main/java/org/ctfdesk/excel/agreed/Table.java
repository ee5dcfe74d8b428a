package org.ctfdesk.excel.agreed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Entities;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.text.Words;

/**
 * A table of lines in a workbook of the agreed electronic format (4/CMA.6, annex II, tables 2 to 5), or one that the ledger
 * holds besides it. Writer and reader both go by this description.
 *
 * @param form the part of the ledger that it shows
 * @param sheet the name of its sheet
 * @param title key of its title
 * @param ofFormat false for what the ledger holds besides the format
 */
record Table(Form form, String sheet, String title, boolean ofFormat, List<TableColumn> columns) {
    /** The column of {@link #ISSUANCES} that says where the line stands among all actions, from 1. */
    static final String POSITION = "position";

    static final Table AUTHORIZATIONS = annex(Authorizations.FORM, "Table 2 Authorizations");
    static final Table ACTIONS = annex(Actions.FORM, "Table 3 Actions");
    static final Table HOLDINGS = annex(Holdings.FORM, "Table 4 Holdings");
    static final Table ENTITIES = annex(Entities.FORM, "Table 5 Authorized entities");
    /** An issuance is no action of the format. */
    static final Table ISSUANCES = new Table(Actions.FORM, "Issuances", "excel.aef.issuances", false,
            Stream.concat(Stream.of(new TableColumn(POSITION, List.of())), ACTIONS.columns().stream()).toList());
    static final Table APPROACHES = new Table(Approaches.FORM, "Cooperative approaches", "excel.aef.approaches", false,
            Approaches.FORM.columns().stream().map(column -> new TableColumn(column.id(), List.of())).toList());

    static final List<Table> ALL = List.of(AUTHORIZATIONS, ACTIONS, HOLDINGS, ENTITIES, ISSUANCES, APPROACHES);

    private static final ColumnKey TYPE = ColumnKey.of(Actions.TYPE);
    private static final Answer ISSUANCE = Answer.Choices.of("issuance");

    Table {
        columns = List.copyOf(columns);
    }

    private static Table annex(Form form, String sheet) {
        var columns = form.columns().stream()
                .filter(column -> !column.isLabel() && !column.id().equals(Holdings.REPORTED_YEAR)
                        && !column.heads().getFirst().equals("besides"))
                .map(column -> new TableColumn(column.id(), groups(form, column)))
                .toList();
        return new Table(form, sheet, form.titleKey(), true, columns);
    }

    /** The ledger has fewer levels of heads than annex II prints. */
    private static List<String> groups(Form form, Column column) {
        if (form == Authorizations.FORM) {
            var own = Set.of(Authorizations.AUTHORIZATION_ID, Authorizations.DATE, Authorizations.APPROACH_ID, Authorizations.VERSION);
            return List.of(own.contains(column.id()) ? "authorization" : "authorizationDetails");
        }
        var groups = new ArrayList<String>();
        if (form == Actions.FORM && isOfOutcome(column)) {
            groups.add("itmo");
        }
        switch (column.heads().getFirst()) {
            case "action" -> groups.add("typeAndDate");
            case "itmo" -> groups.addAll(List.of("identifiers", "itmoIdentifier"));
            case "units" -> {
                groups.addAll(List.of("identifiers", "underlying"));
                if (!column.id().equals(Outcomes.UNIT_REGISTRY)) {
                    groups.add("underlyingIdentifier");
                }
            }
            case "amount", "details" -> groups.add(column.heads().getFirst());
            case "transfer", "use" -> groups.addAll(List.of("action", "actionDetails", column.heads().getFirst()));
            case "entity" -> groups.add("entity");
            default -> {}
        }
        if (form == Entities.FORM && column.id().equals(Entities.APPROACH_ID)) {
            groups.add("entity");
        }
        return groups;
    }

    private static boolean isOfOutcome(Column column) {
        return column.id().equals(Actions.AUTHORIZATION_ID)
                || Set.of("itmo", "units", "amount", "details").contains(column.heads().getFirst());
    }

    /** Rows of head. */
    int headRows() {
        return columns.stream().mapToInt(column -> column.groups().size()).max().orElse(0) + 1;
    }

    /** Row, from 0, in which its head begins: below its title, and below the note that it is not of the format. */
    int firstHeadRow() {
        return ofFormat ? 1 : 2;
    }

    /** Row, from 0, of its first line. */
    int firstRow() {
        return firstHeadRow() + headRows();
    }

    /** What a column takes. */
    Kind kind(String column) {
        return column.equals(POSITION) ? Kind.QUANTITY : form.column(column).kind();
    }

    /** The word right above a column. */
    static String head(Form form, String column, Words english) {
        return column.equals(POSITION) ? english.of("excel.aef.position")
                : english.of(form.key("head." + form.column(column).heads().getLast()));
    }

    /** What stands above the heads. */
    Set<String> groupWords(Words english) {
        var all = new HashSet<String>();
        columns.forEach(column -> column.groups().forEach(group -> all.add(english.of("excel.aef.head." + group))));
        return all;
    }

    /** The id of the repeated part, and of its one line. */
    String part() {
        return form.repeatedParts().findFirst().orElseThrow().id();
    }

    /** What a column of it may be filled with: an issuance is no action of the format. */
    Kind.Choice offered(Kind.Choice choice) {
        return choice != Actions.TYPE_KIND || this == ISSUANCES ? choice
                : new Kind.Choice(choice.id(), choice.options().stream().filter(option -> !option.equals("issuance")).toList(), false,
                        false);
    }

    /** True where a line of the form stands in this table. */
    boolean shows(Row row) {
        return form != Actions.FORM || (this == ISSUANCES) == row.answer(TYPE).equals(Optional.of(ISSUANCE));
    }
}
