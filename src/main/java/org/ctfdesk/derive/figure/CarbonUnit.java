package org.ctfdesk.derive.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.text.MassUnit;
import org.ctfdesk.text.Remembered;

/** The units of carbon dioxide equivalent that convert exactly, chosen from the list or written by the Party. */
public enum CarbonUnit {
    T("tCo2Eq", 3),
    KT("ktCo2Eq", 0),
    MT("mtCo2Eq", -3);

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f.,()-]+");
    private static final Pattern EQUIVALENT = Pattern.compile("(?:eq(?:uivalents?)?|e)$");
    private static final Pattern TONNES = Pattern.compile("^(thousand|kilo|million|mega)?(?:metric)?ton(?:ne)?s?(?:of)?(?=co2)");
    private static final Pattern GIGAGRAMS = Pattern.compile("^gigagrams?(?:of)?(?=co2)");
    private static final Remembered<Optional<CarbonUnit>> READ = new Remembered<>(CarbonUnit::read);
    private static final ColumnKey UNIT = ColumnKey.of("unit");

    private final String option;
    private final int digits;

    CarbonUnit(String option, int digits) {
        this.option = option;
        this.digits = digits;
    }

    /** Its code in the list of units. */
    public String option() {
        return option;
    }

    /** The unit of a row, where it is one of these. */
    public static Optional<CarbonUnit> of(Row row) {
        return row.chosenAlone(UNIT).flatMap(CarbonUnit::of);
    }

    /** The unit that a code of the list, or a Party's own words, stands for. */
    public static Optional<CarbonUnit> of(String written) {
        return READ.of(written);
    }

    private static Optional<CarbonUnit> read(String written) {
        var plain = BETWEEN.matcher(written.toLowerCase(Locale.ROOT).replace('₂', '2')).replaceAll("");
        plain = EQUIVALENT.matcher(plain).replaceFirst("eq");
        plain = TONNES.matcher(plain).replaceFirst("$1t");
        plain = GIGAGRAMS.matcher(plain).replaceFirst("gg");
        return Optional.ofNullable(switch (plain) {
            case "tco2eq" -> T;
            case "ktco2eq", "ggco2eq", "thousandtco2eq", "kilotco2eq" -> KT;
            case "mtco2eq", "tgco2eq", "milliontco2eq", "megatco2eq" -> MT;
            default -> MassUnit.ofEquivalent(written).filter(mass -> !MassUnit.isOfTwoMeanings(written)).flatMap(MassUnit::named)
                    .map(mass -> switch (mass) {
                        case TONNES -> T;
                        case KILOTONNES -> KT;
                        case MEGATONNES -> MT;
                        default -> null;
                    }).orElse(null);
        });
    }

    /** By how many places the point moves to the right from this unit to another: -3 from t to kt. */
    public int placesTo(CarbonUnit other) {
        return other.digits - digits;
    }

    /** So many kt in this unit. */
    public BigDecimal ofKt(BigDecimal kt) {
        return kt.movePointRight(digits);
    }

    /** So many of this unit in kt. */
    public BigDecimal toKt(BigDecimal amount) {
        return amount.movePointLeft(digits);
    }

    /** This unit times a thousand, or a thousandth of it. */
    public Optional<CarbonUnit> other(boolean larger) {
        var position = ordinal() + (larger ? 1 : -1);
        return position < 0 || position >= values().length ? Optional.empty() : Optional.of(values()[position]);
    }
}
