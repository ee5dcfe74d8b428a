package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

class NothingListedTest {
    @Test
    void asksForAtLeastOneIndicatorAndMeasure() {
        check(new NothingListed(), Indicators.FORM, """
                            | label
                indicator/1 |
                            | ^
                """);
        check(new NothingListed(), Measures.FORM, """
                          | label
                measure/1 |
                          | ^
                """);
    }

    @Test
    void isContentWithOne() {
        check(new NothingListed(), Measures.FORM, """
                          | label
                measure/1 | Wind
                """);
    }

    @Test
    void asksForNoProjectionsWhereThereAreNone() {
        check(new NothingListed(), KeyIndicators.FORM, Report.blank(everything().profile().with(
                new Circumstances(true, false, Circumstances.Method.MULTI_YEAR, true, false, false))), """
                            | label
                indicator/1 |
                """);
        check(new NothingListed(), ResponseMeasures.FORM, """
                           | label
                activity/1 |
                           | ^
                """);
    }

    @Test
    void aTargetThatNoIndicatorTracksIsNotAnEmptyList() {
        var host = Samples.of("host");
        var other = host.with(host.profile().with(List.of(new Target("1", "Net emissions", List.of("none")))));
        var found = new Checker(List.of(new NothingListed())).check(other).findings();
        assertTrue(found.isEmpty(), found.toString());
    }
}
