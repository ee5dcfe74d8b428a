package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ctfdesk.report.Report;

/**
 * What a Party held of one approach, vintage and metric at the beginning and at the end of a year.
 *
 * @param approach identifier of the cooperative approach; "" where acquisitions name none
 * @param vintage the calendar year in which the outcomes occurred, where it is known
 * @param metric the non-GHG metric as a plain name; "" for t CO2 eq
 * @param opening in t CO2 eq or the metric
 * @param closing the same at the end of the year
 */
public record Position(int year, String approach, OptionalInt vintage, String metric, BigDecimal opening, BigDecimal closing) {
    private record Sort(String metric, String approach, int vintage) implements Comparable<Sort> {
        static Sort of(HeldOutcomes.Lot lot) {
            return new Sort(lot.acquired().metric(), lot.acquired().approach(), lot.vintage().orElse(0));
        }

        @Override
        public int compareTo(Sort other) {
            var byMetric = metric.compareTo(other.metric);
            var byApproach = byMetric != 0 ? byMetric : approach.compareTo(other.approach);
            return byApproach != 0 ? byApproach : Integer.compare(vintage, other.vintage);
        }
    }

    /** The positions of some years, ascending; by metric, approach and vintage within a year. */
    public static List<Position> of(Report report, List<Integer> years) {
        var all = new ArrayList<Position>();
        for (var year : years) {
            var sums = new TreeMap<Sort, BigDecimal[]>();
            add(sums, HeldOutcomes.atEndOf(year - 1, report), 0);
            add(sums, HeldOutcomes.atEndOf(year, report), 1);
            sums.forEach((sort, held) -> all.add(new Position(year, sort.approach, sort.vintage == 0 ? OptionalInt.empty()
                    : OptionalInt.of(sort.vintage), sort.metric, held[0], held[1])));
        }
        return all;
    }

    private static void add(TreeMap<Sort, BigDecimal[]> sums, HeldOutcomes held, int at) {
        held.lots().forEach(lot -> {
            var sum = sums.computeIfAbsent(Sort.of(lot), made -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
            sum[at] = sum[at].add(lot.quantity());
        });
    }
}
