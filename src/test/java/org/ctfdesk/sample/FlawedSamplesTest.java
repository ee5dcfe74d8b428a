package org.ctfdesk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each planted slip is found by the rule that it was planted for, alone and among all the others, and nothing else is found. */
class FlawedSamplesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "ctfdesk", "sample");
    private static final FindingText TEXT = new FindingText(Words.in(Locale.ENGLISH), NumberStyle.POINT);

    static Stream<Arguments> faults() {
        return Stream.concat(
                FlawedHost.FAULTS.stream().map(fault -> Arguments.of("host", fault)),
                FlawedBuyer.FAULTS.stream().map(fault -> Arguments.of("buyer", fault)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aSlipAloneIsFoundByTheRuleThatItWasPlantedFor(String clean, Fault fault) {
        var report = fault.in(Samples.of(clean));
        var found = findings(report);
        assertEquals(fault.expected(), found.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new)),
                () -> fault.what() + "\n" + told(report, found));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void allTogetherAreFoundAsEachAlone(String clean, List<Fault> faults, Report flawed) {
        var alone = new TreeSet<String>();
        faults.forEach(fault -> findings(fault.in(Samples.of(clean))).forEach(finding -> alone.add(where(finding))));
        assertEquals(String.join("\n", alone),
                findings(flawed).stream().map(FlawedSamplesTest::where).distinct().sorted().collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFindingStandsInTheGoldenText(String clean, List<Fault> faults, Report flawed) throws IOException {
        var file = FOLDER.resolve("flawed-" + clean + ".txt");
        var text = told(flawed, findings(flawed));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file).replace("\r\n", "\n"), text);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("host", FlawedHost.FAULTS, Samples.of("flawed-host")),
                Arguments.of("buyer", FlawedBuyer.FAULTS, Samples.of("flawed-buyer")));
    }

    @Test
    void theyAreManyAndOfEveryTopic() {
        assertTrue(faults().count() >= 60, faults().count() + " slips");
        var telling = faults().map(each -> ((Fault) each.get()[1]).codes().getFirst()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(telling.size() >= 55, telling.size() + " rules");
        var topics = telling.stream().map(code -> topic(Rules.of(code))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Rules.ALL.stream().map(FlawedSamplesTest::topic).collect(Collectors.toCollection(TreeSet::new)), topics);
    }

    /** The room of a topic may have rooms of its own. */
    private static String topic(Rule rule) {
        return rule.getClass().getPackageName().split("\\.")[3];
    }

    private static List<Finding> findings(Report report) {
        return new Checker(Rules.ALL).check(report).findings();
    }

    private static String where(Finding finding) {
        return finding.code() + " " + finding.place().path();
    }

    private static String told(Report report, List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + where(finding) + "\n    " + TEXT.message(finding, report) + "\n")
                .collect(Collectors.joining());
    }
}
