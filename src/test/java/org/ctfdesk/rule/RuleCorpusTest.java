package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every rule: it is listed, it has words, somebody drew when it speaks and when it is silent. */
class RuleCorpusTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    static List<Rule> rules() {
        return Rules.ALL;
    }

    @Test
    void codesAreUniqueAndLeadToTheirRule() {
        var codes = Rules.ALL.stream().map(Rule::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        Rules.ALL.forEach(rule -> assertSame(rule, Rules.of(rule.code())));
        assertThrows(IllegalArgumentException.class, () -> Rules.of("NONE-99"));
    }

    @Test
    void everyClassOfARuleIsListed() throws IOException {
        var listed = new TreeSet<String>();
        Rules.ALL.forEach(rule -> listed.add(rule.getClass().getSimpleName()));
        var written = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java", "org", "ctfdesk", "rule"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (Pattern.compile("(?<!abstract )class \\w+\\s+extends (?:Rule\\.)?Of[A-Z]").matcher(Files.readString(file)).find()) {
                    written.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertEquals(written, listed);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasCodeSeverityAndSource(Rule rule) {
        assertTrue(rule.code().matches("[A-Z][A-Z0-9]*-\\d{2,3}"), rule.code());
        assertNotNull(rule.severity());
        assertTrue(rule.source().cited().matches("\\d+/C[MP]A?\\.\\d+, .+"), rule.source().cited());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasItsWords(Rule rule) {
        var prefix = "rule." + rule.code() + ".";
        assertTrue(WORDS.has(prefix + "title"), prefix);
        assertTrue(WORDS.has(prefix + "why"), prefix);
        var messages = WORDS.keys().stream().filter(key -> key.startsWith(prefix + "message")).toList();
        assertFalse(messages.isEmpty(), prefix);
        for (var key : messages) {
            var message = WORDS.of(key);
            assertTrue(message.contains("Please "), key + " does not say what to do");
        }
        for (var place : List.of("rule.place", "rule.placeOfRow")) {
            assertTrue(WORDS.of(place).startsWith("{0}, “{1}”"), place + " names neither table nor row");
        }
        assertFalse(WORDS.of(prefix + "title").endsWith("."), prefix);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleWasDrawnSpeakingAndSilent(Rule rule) throws IOException {
        var name = rule.getClass().getSimpleName();
        var test = Path.of("src", "test", "java").resolve(rule.getClass().getPackageName().replace('.', '/')).resolve(name + "Test.java");
        assertTrue(Files.exists(test), test + " is missing");
        var drawings = Pattern.compile("check\\(new " + name + "\\(\\),.*?\"\"\"(.*?)\"\"\"", Pattern.DOTALL)
                .matcher(Files.readString(test)).results().map(found -> found.group(1)).toList();
        assertTrue(drawings.stream().anyMatch(drawing -> drawing.contains("^")), name + " is never drawn speaking");
        assertTrue(drawings.stream().anyMatch(RuleCorpusTest::hasCleanLine), name + " is never drawn silent");
    }

    /** A row that is filled and has no carets below it. */
    private static boolean hasCleanLine(String drawing) {
        var lines = drawing.lines().filter(line -> !line.isBlank()).toList();
        for (var i = 1; i < lines.size(); i++) {
            var isRow = !lines.get(i).contains("^") && !lines.get(i).strip().startsWith("|");
            if (isRow && (i + 1 == lines.size() || !lines.get(i + 1).contains("^"))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer"})
    void allAreSilentOnTheCompleteSamples(String sample) {
        var checker = new Checker(Rules.ALL);
        var report = Samples.of(sample);
        var text = new FindingText(WORDS, NumberStyle.POINT);
        assertEquals(List.of(), checker.check(report).findings().stream().map(finding -> text.message(finding, report)).toList());
        assertEquals(List.of(), checker.broken());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFindingCanBeTold(long seed) {
        var report = RandomEdits.report(seed, 400);
        var text = new FindingText(WORDS, NumberStyle.POINT);
        var spoke = new TreeSet<String>();
        for (var finding : new Checker(Rules.ALL).check(report).findings()) {
            var told = text.where(finding, report) + text.title(finding) + text.message(finding, report) + text.why(finding)
                    + finding.remedy().map(remedy -> text.remedy(finding)).orElse("");
            // {0} itself may be what a Party typed
            assertFalse(told.replace("\\n {0}", "").matches("(?s).*\\{\\d+}.*"), told);
            spoke.add(finding.code());
        }
        assertTrue(spoke.size() >= 4, spoke.toString());
    }
}
