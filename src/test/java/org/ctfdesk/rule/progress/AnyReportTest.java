package org.ctfdesk.rule.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Ndc.Cooperation;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.description.DescriptionRules;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.indicator.IndicatorRules;
import org.ctfdesk.rule.method.MethodRules;
import org.ctfdesk.rule.report.ReportRules;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that compare with the NDC bear any NDC and any report, and find the same from nothing as after edits. */
class AnyReportTest {
    private static final List<Rule> RULES = Stream.of(DescriptionRules.ALL, IndicatorRules.ALL, MethodRules.ALL, ProgressRules.ALL,
            ReportRules.ALL)
            .flatMap(List::stream).toList();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void noRuleThrows(long seed) {
        var random = new Random(seed);
        for (var start : List.of(RandomEdits.blank(), Samples.of("host"), Samples.of("buyer"))) {
            var edits = new RandomEdits(seed);
            var checker = new Checker(RULES);
            var report = start;
            for (var i = 0; i < 60; i++) {
                report = any(random, edits.next(report).applyTo(report));
                checker.check(report);
                assertEquals(List.of(), checker.broken());
            }
            assertEquals(new Checker(RULES).check(report), checker.check(report));
        }
    }

    private static Report any(Random random, Report report) {
        if (random.nextInt(10) > 0) {
            return report;
        }
        var year = 2015 + random.nextInt(30);
        return report.with(report.profile().with(new Ndc(
                TargetType.values()[random.nextInt(TargetType.values().length)], random.nextBoolean(),
                random.nextInt(3) == 0 ? 0 : year, random.nextInt(3) == 0 ? 0 : year + random.nextInt(12) - 1,
                random.nextInt(2) * (1990 + random.nextInt(40)), random.nextInt(2) * (2015 + random.nextInt(20)),
                Cooperation.values()[random.nextInt(Cooperation.values().length)],
                random.nextBoolean() ? Set.of() : Given.SECTORS, random.nextBoolean() ? Set.of("co2", "hfcs") : Given.GASES)));
    }
}
