package org.ctfdesk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.engine.Inconsistencies;
import org.ctfdesk.store.JsonLines;

/**
 * Findings as JSON, for machines: code, severity, table, row, column, year, message, remedy, source, the Party's reason
 * where it explains the finding, and the kind of inconsistency where it is on Article 6. Table,
         row and column are addresses ({@code claims},
 * the paragraph and the statement for a claim of flexibility, {@code profile} and the field for the report profile); what there is nothing
 * of is null.
 */
public final class FindingsJson {
    private FindingsJson() {}

    /** One array, an object for each finding. */
    public static String of(List<ListedFinding> findings) {
        return JsonLines.of(members(findings));
    }

    /** One record a finding, to stand among other things. */
    public static List<Map<String, Object>> members(List<ListedFinding> findings) {
        return findings.stream().map(FindingsJson::member).toList();
    }

    private static Map<String, Object> member(ListedFinding listed) {
        var member = new LinkedHashMap<String, Object>();
        var finding = listed.finding();
        var place = finding.place();
        member.put("code", finding.code());
        member.put("severity", finding.severity().name());
        var field = finding.field();
        member.put("table", field.map(Field::part).orElseGet(() -> place.table().path()));
        member.put("row", field.map(each -> each.isOfClaim() ? each.claim() : each.name()).orElseGet(() -> place.row().path()));
        member.put("column", field.map(each -> each.isOfClaim() ? each.name() : "").orElseGet(() -> place.column().column()));
        member.put("year", field.isPresent() || place.column().year() == 0 ? null : place.column().year());
        member.put("message", listed.message());
        member.put("remedy", listed.remedy().isEmpty() ? null : listed.remedy());
        member.put("source", listed.source());
        member.put("reason", listed.reason().isEmpty() ? null : listed.reason());
        if (!finding.folded().isEmpty()) {
            member.put("folded", finding.everywhere().skip(1).map(each -> each.code() + " " + each.place().path()).toList());
        }
        member.put("inconsistency", Inconsistencies.of(finding).map(Enum::name).orElse(null));
        return member;
    }
}
