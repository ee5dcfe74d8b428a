package org.ctfdesk.edit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.form.Kind;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Tidy;
import org.ctfdesk.text.Words;

/** Any text is an answer of any kind, or blank: nothing typed is refused. */
class AnswerFuzzTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @FuzzTest(maxDuration = "10m")
    void anyTextIsAnAnswer(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var style : List.of(NumberStyle.POINT, NumberStyle.COMMA, NumberStyle.SPACE)) {
            for (var kind : List.of(Kind.TEXT, Kind.KT_CO2_EQ, Kind.YEAR, Kind.DATE)) {
                assertTrue(new AnswerReader(style, WORDS).read(kind, text).isPresent() || text.isBlank()
                        || Tidy.lines(text).isBlank());
            }
        }
    }
}
