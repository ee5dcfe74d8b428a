package org.ctfdesk.excel.agreed;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/** Where the footnotes of 4/CMA.6, annex II, ask for "NA" in a field that does not apply to its line. */
final class Applicability {
    /** What stands in such a field. */
    static final String NOT_APPLICABLE = "NA";

    private static final Pattern WRITTEN = Pattern.compile("(?i)n\\s*[./]?\\s*a\\.?");
    private static final Set<String> UNITS = Set.of(Outcomes.UNIT_REGISTRY, Outcomes.FIRST_UNIT, Outcomes.LAST_UNIT);

    private final Set<String> withUnits = new HashSet<>();

    /** @param report whose ledger says which cooperative approaches use an underlying registry */
    Applicability(Report report) {
        for (var form : Set.of(Actions.FORM, Holdings.FORM)) {
            var part = form.repeatedParts().findFirst().orElseThrow().id();
            report.table(form.id()).block(part).items().forEach(item -> {
                var row = item.row(part);
                if (UNITS.stream().anyMatch(column -> isSaid(row, column))) {
                    withUnits.add(approach(row));
                }
            });
        }
        report.table(Authorizations.FORM.id()).block(Authorizations.AUTHORIZATION).items().forEach(item -> {
            var row = item.row(Authorizations.AUTHORIZATION);
            if (isSaid(row, Authorizations.UNDERLYING_REGISTRY)) {
                withUnits.add(approach(row));
            }
        });
    }

    /** True for "NA" however it is written. */
    static boolean isNotApplicable(String text) {
        return text.length() < 6 && WRITTEN.matcher(text.strip()).matches();
    }

    private static boolean isSaid(Row row, String column) {
        return row.answer(ColumnKey.of(column)).isPresent()
                && !isNotApplicable(LedgerLines.text(row, column)) && !isNotApplicable(LedgerLines.choice(row, column));
    }

    private static String approach(Row row) {
        return LedgerLines.text(row, Actions.APPROACH_ID);
    }

    /** True where a field of a line, blank in the ledger, is "NA" in the format. */
    boolean isNotApplicable(Form form, Row row, String column) {
        return UNITS.contains(column) ? !withUnits.contains(approach(row)) : mayNotApply(form, row, column);
    }

    /** True where "NA" in a field of a line that was read says no more than that it does not apply. */
    static boolean isNotApplicableRead(Form form, Row row, String column) {
        return UNITS.contains(column) || mayNotApply(form, row, column);
    }

    private static boolean mayNotApply(Form form, Row row, String column) {
        return switch (column) {
            case Outcomes.NON_GHG_METRIC, Outcomes.QUANTITY_IN_METRIC -> LedgerLines.choice(row, Outcomes.METRIC).equals(Outcomes.GHG);
            case Authorizations.FIRST_TRANSFER -> LedgerLines.choice(row, Authorizations.PURPOSES).equals("ndc");
            default -> form == Actions.FORM && mayNotApply(LedgerLines.choice(row, Actions.TYPE), row, column);
        };
    }

    private static boolean mayNotApply(String type, Row row, String column) {
        if (type.isEmpty()) {
            return false;
        }
        var ends = type.equals("use") || type.equals("cancellation") || type.equals("voluntaryCancellation");
        var isTowardsNdc = type.equals("use") && row.answer(ColumnKey.of(Actions.YEAR_OF_USE)).isPresent();
        return switch (column) {
            case Actions.TRANSFERRING_PARTY -> !type.equals("acquisition");
            case Actions.ACQUIRING_PARTY -> !type.equals("firstTransfer") && !type.equals("transfer");
            case Actions.PURPOSE -> !ends && !type.equals("firstTransfer");
            case Actions.USING_PARTY, Actions.USING_ENTITY -> !ends && !type.equals("firstTransfer") || isTowardsNdc;
            case Actions.YEAR_OF_USE -> !type.equals("use") || row.answer(ColumnKey.of(Actions.PURPOSE)).isPresent();
            default -> false;
        };
    }
}
