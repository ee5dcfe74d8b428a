package org.ctfdesk.rule.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Severity;

/**
 * A parameter of table 11 is of the size that its unit lets expect (suspected to be in another unit): MPGs, para. 96. Population and
 * electricity are compared with the emissions of table 6, the price of oil with what it ever was; a row in millions of which each
 * figure is next to nothing is asked about.
 */
public final class ParameterImplausible extends Rule.OfReport {
    private static final Pattern POPULATION = Pattern.compile("(?i)^\\W*(total |resident )?population\\b(?!.*(growth|rate|share|urban"
            + "|density|%))");
    private static final Pattern ELECTRICITY = Pattern.compile("(?i)^(?!.*(price|share|tariff|growth|factor|access|renewable|import"
            + "|export|per )).*\\belectricity"
            + " (consumption|demand|generation|production|supply)");
    private static final Pattern OIL = Pattern.compile("(?i)\\boil\\b(?=.*price)|price.*\\boil\\b");
    private static final Pattern SHARE = Pattern.compile("(?i)^\\W*(share|percentage|proportion) of\\b");
    private static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "waste");
    /** Tonnes of CO2 eq. a head and year, without LULUCF: the least and the most of any Party, widely taken. */
    private static final BigDecimal LEAST_A_HEAD = new BigDecimal("0.15");
    private static final BigDecimal MOST_A_HEAD = new BigDecimal(150);
    /** Kilowatt-hours for each kilogramme of CO2 eq. emitted. */
    private static final BigDecimal LEAST_ELECTRICITY = new BigDecimal("0.005");
    private static final BigDecimal MOST_ELECTRICITY = new BigDecimal(100);
    private static final BigDecimal CHEAPEST = new BigDecimal(8);
    private static final BigDecimal DEAREST = new BigDecimal(450);
    private static final BigDecimal NEXT_TO_NOTHING = new BigDecimal("0.01");
    private static final BigDecimal ONE_PER_CENT = BigDecimal.ONE;

    public ParameterImplausible() {
        super(warning("OWN-133", mpgs("96")).breaks("U-04").reads(Assumptions.FORM, Summary.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var latest = report.profile().periods().inventoryTo();
        var emitted = emitted(report, latest);
        for (var item : report.table(Assumptions.FORM.id()).block(Assumptions.ASSUMPTION).items()) {
            var row = item.row(Assumptions.ASSUMPTION);
            var name = FreeText.words(row, ColumnKey.LABEL.column()).orElse("");
            var unit = RowUnit.of(row).map(RowUnit::written).orElse("").toLowerCase(Locale.ROOT);
            var first = row.answers().keySet().stream().filter(column -> column.year() != 0 && amount(row, column).isPresent())
                    .min((one, other) -> Integer.compare(one.year(), other.year()));
            if (first.isPresent()) {
                var place = new Place(TableKey.of(Assumptions.FORM.id()), new RowKey(Assumptions.ASSUMPTION, item.id()), first.get());
                check(place, name, unit, row, amount(row, first.get()).orElseThrow(), emitted, found);
            }
        }
    }

    private static void check(Place place, String name, String unit, Row row, BigDecimal figure, BigDecimal emitted, Found found) {
        if (POPULATION.matcher(name).find() && emitted.signum() > 0 && people(figure, unit).isPresent()) {
            var people = people(figure, unit).get();
            if (people.signum() <= 0) {
                return; // another rule asks about the sign
            }
            var head = emitted.movePointRight(3).divide(people, MathContext.DECIMAL64);
            if (isOutside(head, LEAST_A_HEAD, MOST_A_HEAD)) {
                found.at(place).says("population", Quantity.of(figure), unit, Quantity.of(head.round(new MathContext(2))));
                return;
            }
        }
        if (ELECTRICITY.matcher(name).find() && emitted.signum() > 0 && gigawattHours(figure, unit).isPresent()
                && isOutside(gigawattHours(figure, unit).get().divide(emitted, MathContext.DECIMAL64), LEAST_ELECTRICITY,
                MOST_ELECTRICITY)) {
            found.at(place).says("electricity", Quantity.of(figure), unit);
        } else if (OIL.matcher(name).find() && unit.matches(".*(usd|us\\$|\\$).*(barrel|bbl).*") && isOutside(figure, CHEAPEST, DEAREST)) {
            found.at(place).says("oil", Quantity.of(figure), unit);
        } else if (unit.matches("millions?|billions?|thousands?") && isAllBelow(row, NEXT_TO_NOTHING)) {
            found.at(place).as(Severity.INFO).says("small", Quantity.of(figure), unit);
        } else if (SHARE.matcher(name).find() && unit.equals("percent") && isAllBelow(row, ONE_PER_CENT)) {
            found.at(place).as(Severity.INFO).says("share", Quantity.of(figure));
        }
    }

    private static boolean isOutside(BigDecimal figure, BigDecimal least, BigDecimal most) {
        return figure.compareTo(least) < 0 || figure.compareTo(most) > 0;
    }

    private static boolean isAllBelow(Row row, BigDecimal limit) {
        var figures = row.answers().keySet().stream().filter(column -> column.year() != 0)
                .flatMap(column -> amount(row, column).stream()).toList();
        return figures.size() > 2 && figures.stream().allMatch(each -> each.signum() > 0 && each.compareTo(limit) < 0);
    }

    private static Optional<BigDecimal> people(BigDecimal figure, String unit) {
        return unit.startsWith("million") ? Optional.of(figure.movePointRight(6)) : unit.startsWith("thousand")
                || unit.matches("1[ ,.]?000.*") ? Optional.of(figure.movePointRight(3))
                : unit.matches("persons?|people|inhabitants|number|capita") ? Optional.of(figure) : Optional.empty();
    }

    private static Optional<BigDecimal> gigawattHours(BigDecimal figure, String unit) {
        return switch (unit) {
            case "gwh" -> Optional.of(figure);
            case "twh" -> Optional.of(figure.movePointRight(3));
            case "mwh" -> Optional.of(figure.movePointLeft(3));
            default -> Optional.empty();
        };
    }

    /** What the sectors emit without LULUCF, in kt CO2 eq.; nothing where one of the larger is not a figure. */
    private static BigDecimal emitted(Report report, int latest) {
        var sum = BigDecimal.ZERO;
        for (var sector : SECTORS) {
            var figure = amount(report.table(Summary.FORM.id()).row(sector), new ColumnKey(Summary.YEAR, latest));
            if (figure.isEmpty() && sector.equals("energy")) {
                return BigDecimal.ZERO;
            }
            sum = sum.add(figure.orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value());
    }
}
