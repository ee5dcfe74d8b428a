package org.ctfdesk.rule.indicator;

import static org.ctfdesk.rule.Drawing.check;

import java.util.List;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class TargetWithoutIndicatorTest {
    @Test
    void asksForAnIndicatorOfEachTarget() {
        check(new TargetWithoutIndicator(), Indicators.FORM, Report.blank(Given.typed("").profile()
                .with(List.of(new Target("1", "Emissions", List.of("1")), new Target("2", "Renewables", List.of("2"))))), """
                            | label
                indicator/1 | Net GHG emissions
                            | ^
                """);
    }

    @Test
    void takesOneForEach() {
        check(new TargetWithoutIndicator(), Indicators.FORM, Report.blank(Given.typed("").profile()
                .with(List.of(new Target("1", "Emissions", List.of("1")), new Target("2", "Renewables", List.of("2"))))), """
                            | label
                indicator/1 | Net GHG emissions
                indicator/2 | Share of renewables
                """);
    }

    @Test
    void takesOneForAll() {
        check(new TargetWithoutIndicator(), Indicators.FORM, """
                            | label
                indicator/1 | Net GHG emissions
                """);
    }
}
