package org.ctfdesk.derive.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One line of the ledger's actions as accounting reads it (4/CMA.6, annex II, table 3). Blank texts are "".
 *
 * @param item its id in the ledger
 * @param type what it is
 * @param subtype which first transfer it is, or what it is for
 * @param under the version of the authorization that was in force on its date
 * @param metric the non-GHG metric, as a plain name; "" for t CO2 eq
 * @param quantity in t CO2 eq, or in the metric; not negative where it is counted
 * @param tons what outcomes in a metric stand for in t CO2 eq, as the line or the authorization states it: 2/CMA.3, annex, para. 22(d)
 * @param serials the block of unique identifiers, where it can be read
 * @param vintage the calendar year in which the outcomes occurred
 * @param purpose what it was used towards or cancelled for, other than an NDC
 * @param yearOfUse the calendar year for which it was used towards the NDC
 */
public record Action(
        String item,
        Optional<LocalDate> date,
        ActionType type,
        ActionSubtype subtype,
        String approach,
        Authorization under,
        String firstTransferringParty,
        String metric,
        Optional<BigDecimal> quantity,
        Optional<BigDecimal> tons,
        Optional<Serials> serials,
        OptionalInt vintage,
        String transferringParty,
        String acquiringParty,
        String purpose,
        String usingParty,
        OptionalInt yearOfUse) {
    private static final Pattern NDC = Pattern.compile("(?iu)(.*\\P{L})?(ndcs?|cdns?|онув|national(ly)? determined contributions?"
            + "|contributions? déterminées? au niveau national|contribuci(ón|ones) determinadas? a nivel nacional"
            + "|определяем\\p{L}+ на национальном уровне вклад\\p{L}*|المساهم\\p{L}+ المحدد\\p{L}+ وطني\\p{L}+)(\\P{L}.*)?|.*国家自主贡献.*");

    /** Id of the authorization; "" where none is named. */
    public String authorization() {
        return under.id();
    }

    /** True where outcomes go to the Adaptation Fund, or are cancelled for overall mitigation: 4/CMA.6, paras. 16 and 17. */
    public boolean isContribution() {
        return subtype.isForAdaptationFund() || subtype.isForOverallMitigation();
    }

    /** True where it is used or cancelled, for whatever. */
    public boolean endsTheOutcome() {
        return type.endsTheOutcome();
    }

    /** True where outcomes are authorized, which may be the first transfer itself. */
    public boolean isAuthorization() {
        return type == ActionType.AUTHORIZATION || type == ActionType.FIRST_TRANSFER && subtype == ActionSubtype.AUTHORIZATION;
    }

    /** True where the column of other purposes says that it is for the NDC. */
    public boolean saysNdc() {
        return NDC.matcher(purpose).matches();
    }

    /** True where the column of other purposes names one. */
    public boolean isForOtherPurpose() {
        return !purpose.isEmpty() && !saysNdc();
    }

    /**
     * True where it is used towards the NDC: the authorization covers that, the line names no other purpose, and it says so where
     * the authorization covers both (2/CMA.3, annex, paras. 1(d), 1(f) and 8(b)). A blank purpose alone does not say so.
     */
    public boolean isUseTowardsNdc() {
        if (type != ActionType.USE || !under.forNdc() || isForOtherPurpose()) {
            return false;
        }
        return yearOfUse.isPresent() || saysNdc() || !under.forOthers() && subtype != ActionSubtype.USE_OR_CANCELLATION;
    }

    /** The year for which it is used: as said, or of the action; 0 where neither is known. */
    public int yearUsed() {
        return yearOfUse.isPresent() ? yearOfUse.getAsInt() : date.map(LocalDate::getYear).orElse(0);
    }

    /** What a part of the quantity stands for in t CO2 eq; nothing where no conversion is stated. */
    public Optional<BigDecimal> tonsOf(BigDecimal part) {
        if (tons.isEmpty() || quantity.isEmpty() || quantity.get().signum() == 0) {
            return Optional.empty();
        }
        if (part.compareTo(quantity.get()) == 0) {
            return tons;
        }
        var share = tons.get().multiply(part).divide(quantity.get(), MathContext.DECIMAL128).stripTrailingZeros();
        return Optional.of(share.scale() < 0 ? share.setScale(0) : share);
    }

    /** What it is laid beside under its authorization: a series of identifiers, or else its metric and vintage. */
    public String series() {
        return serials.map(Serials::series).orElseGet(() -> metric + "|" + (vintage.isPresent() ? vintage.getAsInt() : "?"));
    }
}
