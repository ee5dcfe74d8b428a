package org.ctfdesk.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.compare.Difference;
import org.ctfdesk.compare.Differences;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;

/** One thing in which a slip makes a report different. It holds no answer: those stand in the reports before and after. */
public sealed interface Touch {
    /** The answer of a cell. */
    record Cell(Place place) implements Touch {}

    /** A row that is in one of the reports alone, by its id. */
    record Row(TableKey table, String part, String id) implements Touch {}

    /** The order of the rows of a part. */
    record Order(TableKey table, String part) implements Touch {}

    /** What is asked once. */
    record OfProfile() implements Touch {}

    /** The flexibility that is applied under one provision. */
    record Claim(String provision) implements Touch {
        private static final int SHORTEST = 10;

        /** True where capacity constraint and time frame say something: MPGs, para. 6. */
        public boolean isStated(Report report) {
            return under(report, provision).stream().anyMatch(claim -> claim.capacityConstraint().strip().length() >= SHORTEST
                    && claim.timeFrame().strip().length() >= SHORTEST);
        }
    }

    /** Reasons, ticks and origins: nothing that a participant is asked to mend. */
    record Beside() implements Touch {}

    /** All in which {@code after} differs from {@code before}. */
    static List<Touch> between(Report before, Report after) {
        return Differences.between(before, after).map(Touch::of).distinct().toList();
    }

    private static Touch of(Difference difference) {
        return switch (difference) {
            case Difference.AnswerChanged changed -> new Cell(changed.place());
            case Difference.ItemAdded added -> new Row(added.table(), added.part(), added.item().id());
            case Difference.ItemRemoved removed -> new Row(removed.table(), removed.part(), removed.item().id());
            case Difference.ItemsMoved moved -> new Order(moved.table(), moved.part());
            case Difference.ProfileChanged changed -> new OfProfile();
            case Difference.ClaimAdded added -> new Claim(added.claim().provision());
            case Difference.ClaimRemoved removed -> new Claim(removed.claim().provision());
            case Difference.ListChanged changed -> new Beside();
        };
    }

    /** {@code onto} with what {@code from} says here. */
    default Report copy(Report from, Report onto) {
        return switch (this) {
            case Cell cell -> onto.with(cell.place(), from.answer(cell.place()));
            case Row row -> row(from, onto, row);
            case Order order -> ordered(from, onto, order);
            case OfProfile profile -> onto.with(from.profile());
            case Claim claim -> onto.with(new ReportPart.Claims(claims(from, onto, claim.provision())));
            case Beside beside -> onto;
        };
    }

    private static Report row(Report from, Report onto, Row row) {
        var source = from.table(row.table()).block(row.part());
        var before = onto.table(row.table());
        var block = before.block(row.part()).without(Set.of(row.id()));
        var item = source.item(row.id());
        if (item.isPresent()) {
            block = block.inserted(source.indexOf(row.id()), List.of(item.get()));
        }
        return onto.with(row.table(), before.with(row.part(), block));
    }

    /** Rows that both have, in the order of {@code from}; others stay behind them. */
    private static Report ordered(Report from, Report onto, Order order) {
        var before = onto.table(order.table());
        var block = before.block(order.part());
        var items = new ArrayList<>(Stream.concat(
                        from.table(order.table()).block(order.part()).items().stream().map(each -> each.id()),
                        block.items().stream().map(each -> each.id()))
                .distinct()
                .flatMap(id -> block.item(id).stream())
                .toList());
        return onto.with(order.table(), before.with(order.part(), Block.of(items)));
    }

    /** True where the two reports say the same here: figures by their value, words without regard to spaces at the ends. */
    default boolean isSame(Report one, Report other) {
        return switch (this) {
            case Cell cell -> Answers.same(one.answer(cell.place()), other.answer(cell.place()));
            case Row row -> Answers.sameRows(one, other, row);
            case Order order -> ids(one, order).equals(ids(other, order));
            case OfProfile profile -> profile(one).equals(profile(other));
            case Claim claim -> under(one, claim.provision()).equals(under(other, claim.provision()));
            case Beside beside -> true;
        };
    }

    private static List<String> ids(Report report, Order order) {
        return report.table(order.table()).block(order.part()).items().stream().map(each -> each.id()).toList();
    }

    private static Set<FlexibilityClaim> under(Report report, String provision) {
        return report.claims().stream().filter(claim -> claim.provision().equals(provision)).collect(Collectors.toSet());
    }

    /** Those of {@code from} under the provision in place of its own, in the order of {@code from} as far as it has them. */
    private static List<FlexibilityClaim> claims(Report from, Report onto, String provision) {
        var claims = new ArrayList<>(onto.claims().stream().filter(claim -> !claim.provision().equals(provision)).toList());
        claims.addAll(from.claims().stream().filter(claim -> claim.provision().equals(provision)).toList());
        claims.sort(Comparator.comparingInt(claim -> from.claims().contains(claim) ? from.claims().indexOf(claim) : Integer.MAX_VALUE));
        return claims;
    }

    private static Profile profile(Report report) {
        return report.profile();
    }
}
