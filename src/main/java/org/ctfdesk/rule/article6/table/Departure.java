package org.ctfdesk.rule.article6.table;

import java.math.BigDecimal;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * A figure typed over what is computed, or without what it needs, and what it seems to be.
 *
 * @param line id of its row
 * @param typed in the unit of the row
 * @param computed in the unit of the row; zero where nothing can be computed
 */
public record Departure(AdjustedTable table, String line, int year, BigDecimal typed, BigDecimal computed, Kind kind) {
    /** What a typed figure seems to be. Each belongs to one rule. */
    public enum Kind {
        /** Of another unit, or added to figures of another unit. */
        OTHER_UNIT,
        /** A quantity below zero. */
        BELOW_ZERO,
        /** Row 23(c) with what row 23(d) holds. */
        IN_BOTH_ROWS,
        /** Row 23(d) with what is authorized instead of first transferred. */
        AUTHORIZED,
        /** Without what went to the Adaptation Fund or was cancelled for overall mitigation. */
        WITHOUT_CONTRIBUTIONS,
        /** Without what was first transferred under an authorization that is revoked. */
        WITHOUT_REVOKED,
        /** Without outcomes from sectors that the NDC does not cover. */
        WITHOUT_OTHER_SECTORS,
        /** Without outcomes for other international mitigation purposes. */
        WITHOUT_OTHER_PURPOSES,
        /** An average of transfers that are later than the years it is divided by. */
        LATER_TRANSFERS,
        /** An average over years that have not elapsed. */
        YEARS_AHEAD,
        /** Not what the ledger says. */
        NOT_OF_LEDGER,
        /** Not the average. */
        NOT_AVERAGE,
        /** Booked to the year of the first transfer. */
        YEAR_OF_TRANSFER,
        /** Not what occurred in the year, less use. */
        NOT_OF_VINTAGE,
        /** A balance without emissions, or an adjusted indicator without its level. */
        WITHOUT_LEVEL,
        /** Adjusted with the sign reversed. */
        SIGN_REVERSED,
        /** Not the emissions and adjustments. */
        NOT_BALANCE,
        /** Not the level less adjustments. */
        NOT_INDICATOR
    }

    public Place place() {
        return table.place(line, year);
    }

    /** The edit that takes the computed value, and those that follow from it. */
    public Edit take() {
        return table.take(line, year);
    }

    public Quantity.Amount given() {
        return Digits.shown(typed);
    }

    public Quantity.Amount expected() {
        return Digits.shown(computed);
    }

    /** The paragraph of the row, as {@code 23(c)}. */
    public String paragraph() {
        return Progress.FORM.line(line).orElseThrow().source().place().replace("annex, para. ", "");
    }
}
