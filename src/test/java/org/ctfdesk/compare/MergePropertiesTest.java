package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** What holds of comparing and merging whatever was typed. */
class MergePropertiesTest {
    private static final int ROUNDS = 150;
    private static final int EDITS = 12;

    private static Report edited(Report report, long seed, int edits) {
        var random = new RandomEdits(seed);
        var made = report;
        for (var i = 0; i < edits; i++) {
            made = random.next(made).applyTo(made);
        }
        return made;
    }

    private static TreeMap<String, Report> teams(Report one, Report other) {
        return new TreeMap<>(Map.of("a", one, "b", other));
    }

    @Test
    void aReportDoesNotDifferFromItself() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var report = RandomEdits.report(seed, 40);
            assertEquals(List.of(), Comparison.of(report, report).changes(), "seed " + seed);
            assertEquals(List.of(), Comparison.of(report, RandomEdits.report(seed, 40)).changes(), "seed " + seed);
        }
    }

    @Test
    void withoutConflictsTheOrderOfTeamsDoesNotMatter() {
        var without = 0;
        for (var seed = 0; seed < ROUNDS; seed++) {
            var base = RandomEdits.report(seed, 40);
            var one = edited(base, 1_000 + seed, 3);
            var other = edited(base, 2_000 + seed, 3);
            var forwards = Merge.of(base, teams(one, other));
            var backwards = Merge.of(base, teams(other, one));
            assertEquals(forwards.conflicts().isEmpty(), backwards.conflicts().isEmpty(), "seed " + seed);
            if (forwards.conflicts().isEmpty()) {
                without++;
                assertEquals(content(forwards.report()), content(backwards.report()), "seed " + seed);
            }
        }
        assertTrue(without > ROUNDS / 3, without + " without a conflict");
    }

    /** All that a report holds, rows in no order: two that were added at one place may stand either way, and be numbered so. */
    private static List<Object> content(Report report) {
        var tables = new TreeMap<String, Object>();
        report.tables().forEach((key, table) -> {
            tables.put(key.path(), table.rows().toString());
            table.blocks().forEach((part, block) -> tables.put(key.path() + " " + part, block.items().stream()
                    .map(item -> item.rows().toString().replaceAll("footnotes=\\[[^]]*]", "")).sorted().toList()));
        });
        return List.of(tables, report.profile(), Set.copyOf(report.claims()), report.acknowledgements(), report.ticked(),
                report.provenance(), report.review(), report.last());
    }

    /** Whatever a team typed, took out or added is in the merged report, or somebody is asked. */
    @Test
    void everyLostCellIsAConflict() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var base = RandomEdits.report(seed, 40);
            var teams = teams(edited(base, 1_000 + seed, EDITS), edited(base, 2_000 + seed, EDITS));
            var merged = Merge.of(base, teams);
            for (var team : teams.keySet()) {
                assertEquals(List.of(), lost(base, teams.get(team), team, merged), "seed " + seed);
            }
        }
    }

    private static List<String> lost(Report base, Report team, String name, Merge.Merged merged) {
        var lost = new ArrayList<String>();
        Differences.between(base, team).forEach(difference -> {
            switch (difference) {
                case Difference.AnswerChanged changed -> {
                    if (!isThere(changed.place(), changed.after(), merged)) {
                        lost.add(changed.toString());
                    }
                }
                case Difference.ItemAdded added -> {
                    if (merged.report().table(added.table()).block(added.part()).items().stream()
                            .noneMatch(item -> holds(item, added.item())) && !isAsked(added.table().path(), added.item().id(), merged)) {
                        lost.add(added.toString());
                    }
                }
                case Difference.ItemRemoved gone -> {
                    if (merged.report().table(gone.table()).block(gone.part()).item(gone.item().id()).filter(gone.item()::equals)
                            .isPresent() && !isAsked(gone.table().path(), gone.item().id(), merged)) {
                        lost.add(gone.toString());
                    }
                }
                default -> { } // asked below, or an order
            }
        });
        Map.<String, Function<Report, Object>>of("profile", Report::profile, "REVIEW", Report::review, "last", Report::last)
                .forEach((what, get) -> {
            if (!get.apply(team).equals(get.apply(base)) && !get.apply(merged.report()).equals(get.apply(merged.teams().get(name)))
                    && merged.conflicts().stream().noneMatch(conflict -> conflict.what().equals(what))) {
                lost.add(what);
            }
        });
        for (var claim : team.claims()) {
            if (!base.claims().contains(claim) && merged.report().claims().stream().noneMatch(each -> anyRow(each).equals(anyRow(claim)))
                    && merged.conflicts().stream().noneMatch(conflict -> conflict.what().equals("claim"))) {
                lost.add(claim.toString());
            }
        }
        for (var explained : team.acknowledgements()) {
            if (!base.acknowledgements().contains(explained) && merged.report().acknowledgements().stream().noneMatch(each ->
                    each.code().equals(explained.code()) && each.reason().equals(explained.reason()))) {
                lost.add(explained.toString());
            }
        }
        return lost;
    }

    /** Its rows get other numbers where two teams added one. */
    private static FlexibilityClaim anyRow(FlexibilityClaim claim) {
        return claim.with(claim.reach().withRows(List.of()));
    }

    /** Footnotes get other numbers where two teams added one. */
    private static boolean holds(Item merged, Item added) {
        return added.rows().entrySet().stream().allMatch(row -> row.getValue().answers().entrySet().stream().allMatch(answer ->
                Objects.equals(bare(merged.row(row.getKey()).answer(answer.getKey())), bare(Optional.of(answer.getValue())))));
    }

    private static Optional<Answer> bare(Optional<Answer> answer) {
        return answer.map(each -> each instanceof Quantity quantity ? quantity.citing(List.of()) : each);
    }

    /** A row that was made quite another one is a new row: its values stand in that. */
    private static boolean isThere(Place place, Optional<Answer> value, Merge.Merged merged) {
        if (bare(merged.report().answer(place)).equals(bare(value)) || isAsked(place.table().path(), place.row().item(), merged)
                || merged.conflicts().stream().anyMatch(conflict -> conflict.place().filter(place::equals).isPresent())) {
            return true;
        }
        return place.row().isRepeated() && value.isPresent() && merged.report().table(place.table()).blocks().values().stream()
                .flatMap(block -> block.items().stream())
                .anyMatch(item -> bare(item.row(place.row().line()).answer(place.column())).equals(bare(value)));
    }

    private static boolean isAsked(String table, String item, Merge.Merged merged) {
        return merged.conflicts().stream().anyMatch(conflict -> conflict.place()
                .filter(place -> place.row().isRepeated() && (place.row().item().equals(item))
                        && (place.table().path().equals(table) || conflict.kind() == Conflict.Kind.ROW_REMOVED)).isPresent());
    }

    @Test
    void aComparisonListsExactlyTheCellsThatWereTyped() {
        for (var name : List.of("host", "buyer", "small")) {
            var report = Samples.all().stream().anyMatch(sample -> sample.name().equals(name)) ? Samples.of(name) : Samples.of("host");
            for (var seed = 0; seed < 20; seed++) {
                var random = new Random(seed);
                var places = figures(report);
                var typed = new TreeSet<String>();
                var after = report;
                for (var i = 0; i < 25; i++) {
                    var place = places.get(random.nextInt(places.size()));
                    var now = (Quantity.Amount) report.answer(place).orElseThrow();
                    typed.add(place.path());
                    after = after.with(place, Optional.of(new Quantity.Amount(now.value().add(new BigDecimal("0.5")), now.footnotes())));
                }
                assertEquals(typed, Comparison.of(report, after).changes().stream()
                        .filter(change -> change.kind() != Change.Kind.COMPUTED)
                        .map(change -> change.place().map(Place::path).orElse(change.what()))
                        .collect(Collectors.toCollection(TreeSet::new)), name + ", seed " + seed);
            }
        }
    }

    private static List<Place> figures(Report report) {
        var places = new ArrayList<Place>();
        Differences.between(Report.blank(report.profile()), report).forEach(difference -> {
            switch (difference) {
                case Difference.AnswerChanged(Place place, var before, var after)
                        when after.orElse(null) instanceof Quantity.Amount -> places.add(place);
                case Difference.ItemAdded added -> added.item().rows().forEach((line, row) -> row.answers().forEach((column, answer) -> {
                    if (answer instanceof Quantity.Amount) {
                        places.add(new Place(added.table(), new RowKey(line, added.item().id()), column));
                    }
                }));
                default -> { }
            }
        });
        return places;
    }
}
