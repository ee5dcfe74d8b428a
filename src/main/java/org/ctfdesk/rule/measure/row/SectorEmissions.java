package org.ctfdesk.rule.measure.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/** What table 6 says of the sectors of table 5; transport stands there within energy. In kt CO2 eq. */
public final class SectorEmissions {
    public static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "lulucf", "waste");

    private final Map<String, BigDecimal> largest = new HashMap<>();
    private final Report report;

    public SectorEmissions(Report report) {
        this.report = report;
        SECTORS.forEach(sector -> highest(report, sector).ifPresent(figure -> largest.put(sector, figure)));
    }

    /** The sector of table 6 in which a sector of table 5 stands; nothing for one that has no line there. */
    public static Optional<String> lineOf(String sector) {
        return sector.equals("transport") ? Optional.of("energy") : Optional.of(sector).filter(SECTORS::contains);
    }

    /**
     * The most that the sectors of a measure together emitted, or removed, in any year; of all sectors where one has no line.
     * Nothing where a sector is blank in all years, or not fully told by figures.
     */
    public Optional<BigDecimal> most(List<String> sectors) {
        if (sectors.contains("lulucf")) {
            return Optional.empty(); // a balance of emissions and removals bounds nothing
        }
        var lines = new ArrayList<String>();
        for (var sector : sectors) {
            var line = lineOf(sector);
            if (line.isEmpty()) {
                return sum(SECTORS);
            }
            if (!lines.contains(line.get())) {
                lines.add(line.get());
            }
        }
        return sum(lines.isEmpty() ? SECTORS : lines);
    }

    private Optional<BigDecimal> sum(List<String> lines) {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            var figure = largest.get(line);
            if (figure == null) {
                return Optional.empty();
            }
            sum = sum.add(figure);
        }
        return sum.signum() > 0 ? Optional.of(sum) : Optional.empty();
    }

    /** The figure of a sector in a year. */
    public Optional<BigDecimal> in(String sector, int year) {
        return row(report, sector).answer(new ColumnKey(Summary.YEAR, year)).flatMap(Sums::figure);
    }

    private static Optional<BigDecimal> highest(Report report, String sector) {
        Optional<BigDecimal> highest = Optional.empty();
        for (var entry : row(report, sector).answers().entrySet()) {
            var column = entry.getKey().column();
            if (!List.of(Summary.YEAR, Summary.REFERENCE_YEAR, Summary.BASE_YEAR).contains(column)) {
                continue;
            }
            if (isPartOnly(entry.getValue())) {
                return Optional.empty();
            }
            var figure = Sums.figure(entry.getValue()).map(BigDecimal::abs);
            highest = figure.isPresent() && highest.isPresent() ? Optional.of(highest.get().max(figure.get())) : highest.or(() -> figure);
        }
        return highest;
    }

    /** IE and C: some of the sector's emissions stand in another line. */
    private static boolean isPartOnly(Answer answer) {
        return answer instanceof Quantity.Keys keys
                && (keys.keys().contains(NotationKey.IE) || keys.keys().contains(NotationKey.C));
    }

    private static Row row(Report report, String sector) {
        return report.table(Summary.FORM.id()).row(sector);
    }
}
