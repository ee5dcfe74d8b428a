package org.ctfdesk.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** What is kept up by what came and went is what a look at all would give. */
class FoundAtTest {
    private static final List<String> ROWS = List.of("energy", "transport", "totalWith", "co2Including", "waste");

    private final FoundAt foundAt = new FoundAt();

    @Test
    void afterManyEditsItIsTheSameAsFromNothing() {
        var random = new Random(7);
        var checker = new Checker(Rules.ALL);
        var report = Samples.of("host");
        for (var round = 0; round < 60; round++) {
            report = edited(report, random);
            var checked = checker.check(report);
            foundAt.become(checked.findings());
            assertSameAsFromNothing(checked);
        }
        foundAt.become(List.of());
        assertEquals(Map.of(), foundAt.marks("energy"));
    }

    private static Report edited(Report report, Random random) {
        var table = "table" + (6 + random.nextInt(4));
        var column = table.equals("table6") ? "year@" + (2020 + random.nextInt(4)) : "projection@" + (2025 + 5 * random.nextInt(3));
        var edit = Edit.type(Place.of(table, ROWS.get(random.nextInt(ROWS.size())), column),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Quantity.of(String.valueOf(random.nextInt(90_000)))));
        return edit.applyTo(report);
    }

    private void assertSameAsFromNothing(Checked checked) {
        var byPlace = checked.everywhere().collect(Collectors.groupingBy(Finding::place));
        var byRow = new HashMap<String, Map<Place, Severity>>();
        byPlace.forEach((place, findings) -> {
            assertEquals(names(findings), names(foundAt.at(place).toList()));
            byRow.computeIfAbsent(FoundAt.rowOf(place.row()), made -> new HashMap<>())
                    .put(place, findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow());
        });
        byRow.forEach((row, marks) -> assertEquals(marks, foundAt.marks(row)));
        ROWS.stream().filter(row -> !byRow.containsKey(row)).forEach(row -> assertTrue(foundAt.marks(row).isEmpty(), row));
    }

    private static List<String> names(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code() + finding.facts()).sorted().toList();
    }

    @Test
    void theMarksOfARowStayTheSameObjectWhileNothingComesOrGoesThere() {
        var checker = new Checker(Rules.ALL);
        var waste = Edit.type(Place.of("table6", "waste", "year@2022"), Optional.of(Quantity.of("-5"))).applyTo(Samples.of("host"));
        foundAt.become(checker.check(waste).findings());
        var marks = foundAt.marks("waste");
        assertTrue(!marks.isEmpty());
        var other = Edit.type(Place.of("table8", "lulucf", "projection@2030"), Optional.empty()).applyTo(waste);
        foundAt.become(checker.check(other).findings());
        assertSame(marks, foundAt.marks("waste"));
    }
}
