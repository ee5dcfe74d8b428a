package org.ctfdesk.rule.ledger.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * An authorization has the elements of 4/CMA.6, para. 5(a)-(n); those "where available", "if known" and "if applicable" are
 * questioned or not asked for.
 */
public final class AuthorizationIncomplete extends Rule.OfReport {
    private static final Map<String, String> ELEMENTS = elements();

    public AuthorizationIncomplete() {
        super(error("A6-47", guidance62("5")).reads(Authorizations.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var key = TableKey.of(Authorizations.FORM.id());
        for (var item : report.table(key).block(Authorizations.AUTHORIZATION).items()) {
            var row = item.row(Authorizations.AUTHORIZATION);
            if (row.isEmpty()) {
                continue;
            }
            var at = new RowKey(Authorizations.AUTHORIZATION, item.id());
            ELEMENTS.forEach((column, element) -> {
                if (isBlank(row, column)) {
                    found.at(new Place(key, at, ColumnKey.of(column))).with(element);
                }
            });
            if (LedgerLines.authorization(item).forOthers() && isBlank(row, Authorizations.FIRST_TRANSFER)) {
                found.at(new Place(key, at, ColumnKey.of(Authorizations.FIRST_TRANSFER))).with("5(d)");
            }
            if (isBlank(row, Authorizations.TIMEFRAME) && isBlank(row, Authorizations.FINAL_DATE)) {
                found.at(new Place(key, at, ColumnKey.of(Authorizations.TIMEFRAME))).with("5(c)");
            }
            if (isBlank(row, Authorizations.APPROACH_ID)) {
                found.at(new Place(key, at, ColumnKey.of(Authorizations.APPROACH_ID))).as(Severity.WARNING).with("5(a)");
            }
            if (isBlank(row, Authorizations.PARTIES) && isBlank(row, Authorizations.ENTITIES)) {
                found.at(new Place(key, at, ColumnKey.of(Authorizations.PARTIES))).as(Severity.WARNING).with("5(b)");
            }
        }
    }

    private static boolean isBlank(Row row, String column) {
        return row.answer(ColumnKey.of(column)).isEmpty();
    }

    /** What every authorization says, with its letter. */
    private static Map<String, String> elements() {
        var elements = new LinkedHashMap<String, String>();
        elements.put(Authorizations.DATE, "5(c)");
        elements.put(Authorizations.PURPOSES, "5(e)");
        elements.put(Authorizations.STANDARDS, "5(f)");
        elements.put(Authorizations.PARTY_REGISTRY, "5(i)");
        elements.put(Authorizations.VINTAGES, "5(k)");
        elements.put(Outcomes.METRIC, "5(l)");
        return elements;
    }
}
