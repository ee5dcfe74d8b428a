package org.ctfdesk.rule.ledger.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/** Lots that a Party might leave out by mistake. */
public final class LotKinds {
    /** Sectors of the agreed electronic format as those of the NDC are called; cross-sectoral and urban are in none. */
    private static final Map<String, String> SECTORS = Map.of("agriculture", "agriculture", "building", "energy", "energy", "energy",
            "forestry", "lulucf", "industry", "industry", "transportation", "transport", "waste", "waste");

    private final Ledger ledger;
    private final Set<String> inScope;

    /** As that ledger of the report has them. */
    public LotKinds(Report report, Ledger ledger) {
        this.ledger = ledger;
        this.inScope = report.profile().ndc().sectors();
    }

    /** To the Adaptation Fund, or cancelled for overall mitigation: 4/CMA.6, paras. 16 and 17. */
    public static boolean isContribution(Lot lot) {
        return lot.source().decision().equals(Source.guidance62("16").decision());
    }

    public static boolean isForOtherPurposes(Lot lot) {
        return lot.row() == Lot.Row.OTHER_PURPOSES;
    }

    /** Under an authorization that was revoked later, and whose terms say nothing of changes. */
    public boolean isOfRevoked(Lot lot) {
        return ledger.authorization(lot.authorization())
                .filter(row -> LedgerLines.date(row, Authorizations.REVOKED).filter(day -> !lot.date().isAfter(day)).isPresent())
                .filter(row -> !termsSaySo(row))
                .isPresent();
    }

    /** True where the terms of an authorization speak of changes: 4/CMA.6, paras. 5(g) and 7. */
    public static boolean termsSaySo(Row authorization) {
        return !LedgerLines.text(authorization, Authorizations.CHANGES).isEmpty();
    }

    /** From sectors none of which the NDC covers. */
    public boolean isOfOtherSectors(Lot lot) {
        if (inScope.isEmpty() || lot.row() == Lot.Row.USED) {
            return false;
        }
        var sectors = ledger.authorization(lot.authorization())
                .flatMap(row -> row.answer(ColumnKey.of(Authorizations.SECTORS)))
                .map(Answer::asOptions)
                .orElse(List.of());
        return !sectors.isEmpty() && sectors.stream()
                .allMatch(sector -> SECTORS.containsKey(sector) && !inScope.contains(SECTORS.get(sector)));
    }
}
