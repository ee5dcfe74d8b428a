package org.ctfdesk.report.profile;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ctfdesk.form.Years;

/**
 * The calendar years that the report speaks of, all inclusive.
 *
 * @param implementationFrom first year of the NDC's implementation period
 * @param implementationTo its end year
 * @param inventoryFrom first year of the consistent annual series: 1990, or with flexibility 2020 (MPGs, para. 57)
 * @param inventoryTo the most recent year of the inventory (MPGs, para. 58)
 * @param referenceYears years reported besides the series (MPGs, para. 57)
 * @param projectionTo last year of the projections (MPGs, para. 95)
 * @param achieved years for which achieved reductions are estimated (MPGs, para. 85)
 * @param expected years for which expected reductions are estimated (MPGs, para. 85)
 */
public record Periods(
        int implementationFrom,
        int implementationTo,
        int inventoryFrom,
        int inventoryTo,
        List<Integer> referenceYears,
        int projectionTo,
        List<Integer> achieved,
        List<Integer> expected) {
    public Periods {
        referenceYears = List.copyOf(referenceYears);
        achieved = List.copyOf(achieved);
        expected = List.copyOf(expected);
    }

    /** The periods usual for a report due in {@code year}: NDC 2021-2030, inventory 1990 to two years before. */
    public static Periods usual(int year) {
        var latest = year - 2;
        return new Periods(2021, 2030, 1990, latest, List.of(), horizon(latest), List.of(latest), List.of(2030));
    }

    /**
     * The periods of the report that follows two years later (18/CMA.1, para. 3): the inventory and the achieved reductions move
     * on by two years, the projections where they end in the usual year; all else stays.
     */
    public Periods next() {
        var latest = inventoryTo + 2;
        return new Periods(implementationFrom, implementationTo, inventoryFrom, latest, referenceYears,
                projectionTo == horizon(inventoryTo) ? horizon(latest) : projectionTo,
                achieved.stream().map(year -> year + 2).toList(), expected);
    }

    /** The year to which projections shall extend: fifteen years beyond the next year ending in 0 or 5 (MPGs, para. 95). */
    public static int horizon(int inventoryTo) {
        return inventoryTo / 5 * 5 + 5 + 15;
    }

    /** The years of a family of columns, ascending. */
    public List<Integer> of(Years years) {
        return switch (years) {
            case NONE -> List.of();
            case IMPLEMENTATION -> implementation();
            case INVENTORY -> inventory();
            case LATEST_INVENTORY -> List.of(inventoryTo);
            case PROJECTION -> projection();
            case ACHIEVED -> achieved.stream().sorted().distinct().toList();
            case EXPECTED -> expected.stream().sorted().distinct().toList();
        };
    }

    /** True where the report holds information on the end year (MPGs, para. 70). */
    public boolean reportsEndYear() {
        return inventoryTo >= implementationTo;
    }

    /** The columns of table 4: the years of the period up to the latest reported one, and its end year. */
    public List<Integer> implementation() {
        var years = new TreeSet<Integer>();
        IntStream.rangeClosed(implementationFrom, Math.min(inventoryTo, implementationTo)).forEach(years::add);
        years.add(implementationTo);
        return List.copyOf(years);
    }

    private List<Integer> inventory() {
        if (referenceYears.isEmpty()) {
            return IntStream.rangeClosed(inventoryFrom, inventoryTo).boxed().toList();
        }
        var years = new TreeSet<>(referenceYears);
        IntStream.rangeClosed(inventoryFrom, inventoryTo).forEach(years::add);
        return List.copyOf(years);
    }

    private List<Integer> projection() {
        return IntStream.iterate(inventoryTo / 5 * 5 + 5, year -> year <= projectionTo, year -> year + 5)
                .boxed()
                .toList();
    }

    public Periods withImplementationFrom(int other) {
        return new Periods(other, implementationTo, inventoryFrom, inventoryTo, referenceYears, projectionTo, achieved, expected);
    }

    public Periods withImplementationTo(int other) {
        return new Periods(implementationFrom, other, inventoryFrom, inventoryTo, referenceYears, projectionTo, achieved, expected);
    }

    public Periods withInventoryFrom(int other) {
        return new Periods(implementationFrom, implementationTo, other, inventoryTo, referenceYears, projectionTo, achieved, expected);
    }

    public Periods withInventoryTo(int other) {
        return new Periods(implementationFrom, implementationTo, inventoryFrom, other, referenceYears, projectionTo, achieved, expected);
    }

    public Periods withReferenceYears(List<Integer> other) {
        return new Periods(implementationFrom, implementationTo, inventoryFrom, inventoryTo, other, projectionTo, achieved, expected);
    }

    public Periods withProjectionTo(int other) {
        return new Periods(implementationFrom, implementationTo, inventoryFrom, inventoryTo, referenceYears, other, achieved, expected);
    }

    public Periods withAchieved(List<Integer> other) {
        return new Periods(implementationFrom, implementationTo, inventoryFrom, inventoryTo, referenceYears, projectionTo, other, expected);
    }

    public Periods withExpected(List<Integer> other) {
        return new Periods(implementationFrom, implementationTo, inventoryFrom, inventoryTo, referenceYears, projectionTo, achieved, other);
    }
}
