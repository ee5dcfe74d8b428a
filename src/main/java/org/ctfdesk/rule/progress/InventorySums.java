package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** What table 6 says of whole years, in kt; nothing where a term is not known. */
public final class InventorySums {
    private static final TableKey TABLE = TableKey.of(Summary.FORM.id());
    private static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "lulucf", "waste", "other");
    private static final List<String> GASES = List.of("co2", "ch4", "n2o", "hfcs", "pfcs", "sf6", "nf3");

    private final Report report;
    private final Map<Place, Result> results;

    private InventorySums(Report report) {
        this.report = report;
        this.results = Derived.of(report, TABLE);
    }

    public static InventorySums of(Report report) {
        return new InventorySums(report);
    }

    /** The total of table 6 in kt CO2 eq; nothing where it has none. */
    public Optional<BigDecimal> total(int year, boolean withLulucf) {
        return figure(withLulucf ? "totalWith" : "totalWithout", year);
    }

    /** The sectors and gases that the NDC covers; nothing where they are not stated or table 6 does not part them. */
    public Optional<BigDecimal> inScope(int year) {
        var ndc = report.profile().ndc();
        if (ndc.sectors().isEmpty() || ndc.gases().isEmpty() || ndc.sectors().contains("energy") != ndc.sectors().contains("transport")) {
            return Optional.empty();
        }
        var allSectors = SECTORS.stream().filter(sector -> !sector.equals("lulucf"))
                .allMatch(sector -> ndc.sectors().contains(sector) || isNothing(sector, year));
        if (allSectors) {
            return byGas(year, ndc.sectors().contains("lulucf") ? "With" : "Without");
        }
        var allGases = GASES.stream().allMatch(gas -> ndc.gases().contains(gas) || isNothing(line(gas, "With"), year));
        return allGases && isNothing("mix", year)
                ? sum(SECTORS.stream().filter(ndc.sectors()::contains).toList(), year)
                : Optional.empty();
    }

    private Optional<BigDecimal> byGas(int year, String lulucf) {
        var gases = report.profile().ndc().gases();
        var mixed = gases.contains("hfcs") && gases.contains("pfcs") ? figureOrNothing("mix", year) : Optional.<BigDecimal>empty();
        if (mixed.isEmpty() && !isNothing("mix", year)) {
            return Optional.empty();
        }
        return sum(GASES.stream().filter(gases::contains).map(gas -> line(gas, lulucf)).toList(), year)
                .map(total -> total.add(mixed.orElse(BigDecimal.ZERO)));
    }

    private Optional<BigDecimal> sum(List<String> lines, int year) {
        var total = BigDecimal.ZERO;
        for (var line : lines) {
            var figure = line.equals("other") ? figureOrNothing(line, year) : figure(line, year);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(figure.get());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(total);
    }

    private static String line(String gas, String lulucf) {
        return List.of("co2", "ch4", "n2o").contains(gas) ? gas + lulucf : gas;
    }

    private boolean isNothing(String line, int year) {
        return figureOrNothing(line, year).map(figure -> figure.signum() == 0).orElse(false);
    }

    private Optional<BigDecimal> figureOrNothing(String line, int year) {
        return place(line, year).flatMap(report::answer).isPresent() ? figure(line, year) : Optional.of(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> figure(String line, int year) {
        return place(line, year).flatMap(place -> report.answer(place)
                .or(() -> Optional.ofNullable(results.get(place)).flatMap(Result::value))
                .flatMap(Sums::figure));
    }

    /** Where a year stands: in the series, or in the column of the reference year. */
    private Optional<Place> place(String line, int year) {
        var row = RowKey.of(line);
        if (report.profile().periods().of(Years.INVENTORY).contains(year)) {
            return Optional.of(new Place(TABLE, row, new ColumnKey(Summary.YEAR, year)));
        }
        return year != 0 && year == report.profile().ndc().baseYear()
                ? Optional.of(new Place(TABLE, row, ColumnKey.of(Summary.REFERENCE_YEAR)))
                : Optional.empty();
    }
}
