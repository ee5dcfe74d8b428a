package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whatever bytes a file holds, it is read or refused in words, and its figures are one of two readings or asked about. */
class CsvFuzzTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @FuzzTest(maxDuration = "10m")
    void anyFileIsReadOrRefusedInWords(byte[] bytes) {
        try {
            var file = CsvFile.of("f.csv", bytes);
            var width = file.rows().stream().mapToInt(row -> row.fields().size()).max().orElse(0);
            var style = file.numbers(IntStream.range(0, Math.min(width, 20)).boxed().toList(), Optional.empty());
            file.rows().forEach(row -> row.fields().forEach(cell -> {
                var read = style.parse(cell);
                assertTrue(read.isEmpty() || read.equals(NumberStyle.POINT.parse(cell)) || read.equals(NumberStyle.COMMA.parse(cell)));
            }));
        } catch (ReadingFailure failure) {
            assertFalse(failure.told(WORDS).isBlank());
        }
    }

    @FuzzTest(maxDuration = "10m")
    void anyBlockIsDecidedOrAsked(byte[] bytes) {
        var cells = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
        if (NumberBlock.of(cells) instanceof NumberBlock.Ambiguous asked) {
            assertFalse(asked.readings().isEmpty());
            assertTrue(asked.readings().stream().allMatch(each -> each.point().isPresent() || each.comma().isPresent()));
        }
        cells.forEach(cell -> assertTrue(Folded.same(cell, Tidy.lines(cell)), cell));
    }
}
