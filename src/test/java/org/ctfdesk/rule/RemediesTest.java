package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A remedy takes its finding away and adds no error: on the exercises and on any report; {@link Drawing} sees to each rule’s own. */
class RemediesTest {
    @ParameterizedTest
    @ValueSource(strings = {"flawed-host", "flawed-buyer"})
    void mendTheSamples(String name) {
        mend(Samples.of(name));
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75, 76, 77, 78, 79, 80})
    void mendAnyReport(long seed) {
        mend(RandomEdits.report(seed, 400));
    }

    private static void mend(Report report) {
        assertTrue(Remedies.check(report, new Checker(Rules.ALL).check(report).findings()) > 0, "nothing could be mended");
    }
}
