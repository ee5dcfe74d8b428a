package org.ctfdesk.inventory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.text.MassUnit;
import org.ctfdesk.text.Tidy;

/**
 * The unit of a row. Numbers are those of the data interface of the UNFCCC secretariat: 5 is kt of the gas, 140 kt CO2
 * eq., and 96 t CO2 eq., as the sums of sectors against the totals show.
 *
 * @param power the power of ten that leads to kt
 * @param isEquivalent true for CO2 eq., false for a mass of the gas
 */
public record Unit(int power, boolean isEquivalent) {
    /** What MT and mt stand for: metric tons in the usage of the United States, megatonnes elsewhere. */
    public enum Mt {
        METRIC_TONS, MEGATONNES
    }

    private static final Pattern MASS = Pattern.compile("(.*?)(?:of|de)?(?:co2|ch4|n2o|sf6|nf3)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_GAS = Pattern.compile(".*?(co2|ch4|n2o|sf6|nf3)", Pattern.CASE_INSENSITIVE);
    /** As heads of tables in the millions say: 10 Mt, 100 Mt. */
    private static final Pattern TENS = Pattern.compile("(100?)(\\p{L}.*)");
    private static final Pattern TENS_BEFORE = Pattern.compile("^\\W*100?\\s?(?=\\p{L})");
    private static final int KILO = 0;
    private static final int MEGA = 3;

    /** The unit of that name; nothing where it is not known, or where somebody has to say what {@link Mt} is. */
    public static Optional<Unit> of(String name) {
        return of(name, Optional.empty());
    }

    /** The unit of that name, with what was said of MT. */
    public static Optional<Unit> of(String name, Optional<Mt> mt) {
        var plain = plain(name);
        var fixed = switch (plain) {
            case "5" -> new Unit(KILO, false);
            case "140" -> new Unit(KILO, true);
            case "96" -> new Unit(-MEGA, true);
            default -> null;
        };
        if (fixed != null) {
            return Optional.of(fixed);
        }
        var equivalent = MassUnit.ofEquivalent(name);
        if (equivalent.isPresent()) {
            return power(name, equivalent.get(), mt).map(power -> new Unit(power, true));
        }
        var mass = MASS.matcher(plain);
        return mass.matches() ? power(name, mass.group(1), mt).map(power -> new Unit(power, false)) : Optional.empty();
    }

    /** True for MTCO2e, MT, mt and their kind: somebody has to say whether metric tons or megatonnes are meant. */
    public static boolean isUnclear(String name) {
        return of(name).isEmpty() && of(name, Optional.of(Mt.MEGATONNES)).isPresent();
    }

    /** The gas that the name of a mass states, as in kt CH4; nothing where it states none, or is CO2 eq. */
    static Optional<Gas> gas(String name) {
        var mass = OF_GAS.matcher(plain(name));
        return MassUnit.ofEquivalent(name).isPresent() || !mass.matches() ? Optional.empty() : Gas.of(mass.group(1));
    }

    private static String plain(String name) {
        return Tidy.visible(name).replace("СО", "CO").replace('₂', '2').replace('₄', '4').replace('₆', '6').replace('₃', '3')
                .replaceAll("[\\s.,()\\[\\]_\\p{Pd}−]+", "");
    }

    private static Optional<Integer> power(String name, String mass, Optional<Mt> mt) {
        var tens = TENS.matcher(mass);
        if (tens.matches()) {
            return power(name, tens.group(2), mt).map(power -> power + tens.group(1).length() - 1);
        }
        var bare = TENS_BEFORE.matcher(name).replaceFirst("");
        if (MassUnit.isOfTwoMeanings(bare)) {
            return MassUnit.isMt(bare) ? mt.map(meant -> meant == Mt.MEGATONNES ? MEGA : -MEGA) : Optional.empty();
        }
        return MassUnit.named(mass).map(MassUnit::power);
    }
}
