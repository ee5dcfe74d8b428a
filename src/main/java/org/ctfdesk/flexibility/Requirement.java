package org.ctfdesk.flexibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.profile.Periods;

/** What the MPGs ask for in years, gases and figures: of every Party, and of those that apply flexibility. */
public enum Requirement {
    GENERAL(2, 1990, "95", "0.05", "500", "0.1"),
    FLEXIBLE(3, 2020, "85", "0.1", "1000", "0.2");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final int yearsBefore;
    private final int firstYear;
    private final BigDecimal keyThreshold;
    private final BigDecimal share;
    private final BigDecimal cap;
    private final BigDecimal shareTogether;

    Requirement(int yearsBefore, int firstYear, String keyThreshold, String share, String cap, String shareTogether) {
        this.yearsBefore = yearsBefore;
        this.firstYear = firstYear;
        this.keyThreshold = new BigDecimal(keyThreshold);
        this.share = new BigDecimal(share);
        this.cap = new BigDecimal(cap);
        this.shareTogether = new BigDecimal(shareTogether);
    }

    /** The oldest year that may be the latest of the inventory submitted in that year: MPGs, para. 58. */
    public int latestYear(int submitted) {
        return submitted - yearsBefore;
    }

    /** The year from which on every year is reported: MPGs, para. 57. */
    public int firstYear() {
        return firstYear;
    }

    /**
     * The years of the inventory, ascending: MPGs, para. 57.
     *
     * @param reference the reference year of the NDC; 0 where there is none
     * @param latest the latest year reported
     */
    public List<Integer> series(int reference, int latest) {
        var years = new TreeSet<Integer>();
        IntStream.rangeClosed(firstYear, latest).forEach(years::add);
        if (this == FLEXIBLE && reference != 0 && reference <= latest) {
            years.add(reference);
        }
        return List.copyOf(years);
    }

    /** The year to which projections extend at least: MPGs, para. 95. */
    public int lastProjected(int latestInventory, int ndcEnd) {
        return this == FLEXIBLE ? ndcEnd : Periods.horizon(latestInventory);
    }

    /** The least threshold, in per cent, with which key categories are identified: MPGs, para. 25. */
    public BigDecimal keyThreshold() {
        return keyThreshold;
    }

    /** The share of the national total, in per cent, below which a category is insignificant: MPGs, para. 32. */
    public BigDecimal insignificantShare() {
        return share;
    }

    /**
     * The level, in kt CO2 eq, below which a category is insignificant: MPGs, para. 32.
     *
     * @param total the national total without LULUCF, in kt CO2 eq
     */
    public BigDecimal insignificant(BigDecimal total) {
        return of(total, share).min(cap);
    }

    /** The level, in kt CO2 eq, below which all insignificant categories together stay: MPGs, para. 32. */
    public BigDecimal insignificantTogether(BigDecimal total) {
        return of(total, shareTogether);
    }

    private static BigDecimal of(BigDecimal total, BigDecimal perCent) {
        return total.multiply(perCent).divide(HUNDRED, MathContext.DECIMAL64);
    }

    /**
     * The gases reported, in the codes of table 5: MPGs, para. 48.
     *
     * @param kept gases of the NDC, of an activity under Article 6, or reported before
     */
    public Set<String> gases(Collection<String> kept) {
        var gases = new TreeSet<>(Measures.GASES_KIND.options());
        if (this == FLEXIBLE) {
            gases.removeIf(gas -> FlexibleCells.GASES.contains(gas) && !kept.contains(gas));
        }
        return gases;
    }
}
