package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
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

    /** Tables 1, 2, 4 and 10 follow the list of indicators: that it is empty is one thing to mend, not five. */
    @Test
    void aListThatSeveralTablesFollowIsEmptyOnce() {
        var host = Samples.of("host");
        var none = host.with(TableKey.of("table1"), Table.EMPTY);
        var found = new Checker(List.of(new NothingListed())).check(none).findings();
        assertEquals(1, found.size(), found.toString());
        assertEquals("table1:indicator/1:label", found.getFirst().place().path());
        assertEquals("18/CMA.1, annex, para. 65; 18/CMA.1, annex, para. 73; 18/CMA.1, annex, para. 77(a); 18/CMA.1, annex, para. 97",
                found.getFirst().facts().getFirst());
    }

    @Test
    void aTargetThatNoIndicatorTracksIsNotAnEmptyList() {
        var host = Samples.of("host");
        var other = host.with(host.profile().with(List.of(new Target("1", "Net emissions", List.of("none")))));
        var found = new Checker(List.of(new NothingListed())).check(other).findings();
        assertTrue(found.isEmpty(), found.toString());
    }
}
