package org.ctfdesk.derive.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A block of unique identifiers, read off its first and last one: all parts are the same but one number.
 *
 * @param series the parts that all identifiers of the block share, with a mark where the number stands
 * @param first the block's first number
 * @param last its last number, not below the first
 */
public record Serials(String series, long first, long last) {
    private static final Pattern PART = Pattern.compile("[^-/_.:\\s]+");
    private static final int COMPLETE = 5;
    private static final int PARTY = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** How many identifiers the block holds. */
    public long count() {
        return last - first + 1;
    }

    /** As {@code CA0001-XAA01-XAA-1…50-2022}: the series with its numbers. */
    public String numbers() {
        var shared = series.substring(series.indexOf('|') + 1);
        return count() == 1 ? shared.replace("#", Long.toString(first)) : shared.replace("#", first + "…" + last);
    }

    /** What so many of the block's identifiers are of a quantity that the whole block stands for. */
    public BigDecimal share(BigDecimal quantity, long identifiers) {
        if (identifiers == count()) {
            return quantity;
        }
        var share = quantity.multiply(BigDecimal.valueOf(identifiers)).divide(BigDecimal.valueOf(count()), MathContext.DECIMAL128)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }

    /** The same block, told apart from blocks of another registry where the identifiers do not say it themselves. */
    Serials within(String registry) {
        var isSaid = parts(series).stream().anyMatch(part -> part.matches("[A-Z]{3}\\d{2}"));
        return new Serials((isSaid ? "" : registry.toUpperCase(Locale.ROOT)) + "|" + series, first, last);
    }

    /** The first transferring Party that an identifier names: approach, registry, Party, number, vintage (6/CMA.4, annex I, para. 5). */
    public static Optional<String> partyOf(String id) {
        var parts = parts(id);
        return isComplete(parts) ? Optional.of(parts.get(PARTY)) : Optional.empty();
    }

    /** The vintage that such an identifier ends in. */
    public static OptionalInt vintageOf(String id) {
        var parts = parts(id);
        return isComplete(parts) && parts.getLast().matches("20\\d\\d")
                ? OptionalInt.of(Integer.parseInt(parts.getLast()))
                : OptionalInt.empty();
    }

    private static boolean isComplete(List<String> parts) {
        return parts.size() == COMPLETE && parts.get(PARTY).matches("[A-Z]{3}");
    }

    /** True where some identifier stands in both. */
    public boolean overlaps(Serials other) {
        return series.equals(other.series) && first <= other.last && other.first <= last;
    }

    /**
     * The block from {@code firstId} to {@code lastId}; nothing where the two do not differ in one number alone. A single
     * identifier is a block of one; it ends in its serial number, or in that and the vintage.
     */
    public static Optional<Serials> of(String firstId, String lastId) {
        var from = parts(firstId);
        var to = lastId.isBlank() ? from : parts(lastId);
        if (from.isEmpty() || from.size() != to.size()) {
            return Optional.empty();
        }
        var at = from.equals(to) ? serial(from) : differing(from, to);
        if (at < 0 || !isNumber(from.get(at)) || !isNumber(to.get(at))) {
            return Optional.empty();
        }
        var first = Long.parseLong(from.get(at));
        var last = Long.parseLong(to.get(at));
        if (last < first) {
            return Optional.empty();
        }
        var series = new ArrayList<>(from);
        series.set(at, "#");
        return Optional.of(new Serials(String.join("-", series), first, last));
    }

    /** An identifier of the block from {@code firstId} to {@code lastId} with another number, as many digits as the first one has. */
    public static String renumbered(String firstId, String lastId, long number) {
        var from = parts(firstId);
        var to = lastId.isBlank() ? from : parts(lastId);
        var at = from.equals(to) ? serial(from) : differing(from, to);
        var found = PART.matcher(firstId.toUpperCase(Locale.ROOT)).results().toList().get(at);
        var digits = firstId.substring(found.start(), found.end());
        var padded = digits.startsWith("0") ? "0".repeat(Math.max(0, digits.length() - Long.toString(number).length())) + number
                : Long.toString(number);
        return firstId.substring(0, found.start()) + padded + firstId.substring(found.end());
    }

    private static List<String> parts(String id) {
        return PART.matcher(id.toUpperCase(Locale.ROOT)).results().map(found -> found.group()).toList();
    }

    private static boolean isNumber(String part) {
        return NUMBER.matcher(part).matches();
    }

    /** Where the two differ, if in one part alone; -1 else. */
    private static int differing(List<String> from, List<String> to) {
        var at = -1;
        for (var i = 0; i < from.size(); i++) {
            if (!from.get(i).equals(to.get(i))) {
                if (at >= 0) {
                    return -1;
                }
                at = i;
            }
        }
        return at;
    }

    /** Where the serial number stands in a single identifier: last, or before the year that ends it. */
    private static int serial(List<String> parts) {
        var numbers = IntStream.range(0, parts.size()).filter(at -> isNumber(parts.get(at))).boxed().toList();
        if (numbers.isEmpty()) {
            return -1;
        }
        var endsInYear = numbers.size() > 1 && numbers.getLast() == parts.size() - 1 && parts.getLast().matches("20\\d\\d");
        return endsInYear ? numbers.get(numbers.size() - 2) : numbers.getLast();
    }
}
