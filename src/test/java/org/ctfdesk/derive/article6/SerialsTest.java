package org.ctfdesk.derive.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.ctfdesk.derive.ledger.Serials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks of identifiers are read as they are written, and counted once. */
class SerialsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "1 | 100 | # 1 100", "CA0001-GHA01-000001-2023 | CA0001-GHA01-000100-2023 | CA0001-GHA01-#-2023 1 100",
        "CA0001-GHA01-000100-2023 | '' | CA0001-GHA01-#-2023 100 100", "CA0001-GHA-7-2023 | CA0001-GHA-7-2023 | CA0001-GHA-#-2023 7 7",
        "100 | 1 | none", "A1 | A9 | none", "1-2 | 3-4 | none", "'' | '' | none", "1-2 | 1 | none",
        "X-99999999999999999999 | X-99999999999999999999 | none",
    })
    void aBlockIsReadOffItsEnds(String first, String last, String block) {
        assertEquals(Optional.ofNullable(block),
                Serials.of(first, last).map(read -> read.series() + " " + read.first() + " " + read.last()));
    }

    @Test
    void blocksOverlapWithinASeries() {
        var block = Serials.of("S-1", "S-100").orElseThrow();
        assertEquals(100, block.count());
        assertTrue(block.overlaps(Serials.of("S-100", "S-150").orElseThrow()));
        assertFalse(block.overlaps(Serials.of("S-101", "S-150").orElseThrow()));
        assertFalse(block.overlaps(Serials.of("T-1", "T-100").orElseThrow()));
    }

    @Test
    void whatIsCoveredCountsOnceAsInASetOfNumbers() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var coverage = new Coverage();
            var numbers = new TreeSet<Long>();
            for (var i = 0; i < 40; i++) {
                var first = 1 + random.nextInt(100);
                var last = first + random.nextInt(20);
                var unseen = LongStream.rangeClosed(first, last).filter(number -> !numbers.contains(number)).boxed().toList();
                assertEquals(unseen, coverage.unseen(first, last).stream()
                        .flatMap(block -> LongStream.rangeClosed(block.first(), block.last()).boxed()).toList(), "seed " + seed);
                var fresh = 0;
                for (long number = first; number <= last; number++) {
                    fresh += numbers.add(number) ? 1 : 0;
                }
                assertEquals(fresh, coverage.add(first, last), "seed " + seed);
            }
        }
    }
}
