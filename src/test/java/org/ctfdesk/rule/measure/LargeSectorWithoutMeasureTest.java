package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.Optional;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class LargeSectorWithoutMeasureTest {
    private static Report measures(String... sectors) {
        var report = everything();
        for (var i = 0; i < sectors.length; i++) {
            report = report.with(Place.of("table5", "measure/" + (i + 1), "sectors"), Optional.of(Answer.Choices.of(sectors[i])));
        }
        return report;
    }

    @Test
    void namesTheSectorsThatMakeUpMost() {
        check(new LargeSectorWithoutMeasure(), Summary.FORM, measures("energy", "waste"), """
                            | 2022 | 2023
                energy      | 55   | 50
                industry    | 5    | 5
                agriculture | 40   | 40
                            |      | ^
                lulucf      | 90   | -90
                waste       | 5    | 5
                """);
        check(new LargeSectorWithoutMeasure(), Summary.FORM, measures("transport", "agriculture"), """
                            | 2022 | 2023
                energy      | 55   | 50
                industry    | 5    | 5
                agriculture | 40   | 40
                waste       | 5    | 5
                """);
    }

    @Test
    void leavesWhatCannotBeDecided() {
        check(new LargeSectorWithoutMeasure(), Summary.FORM, measures("energy"), """
                            | 2023
                energy      | 50
                industry    | IE
                agriculture | 40
                waste       | 5
                """);
        check(new LargeSectorWithoutMeasure(), Summary.FORM, measures("energy", "Cross-cutting"), """
                            | 2023
                energy      | 50
                industry    | 5
                agriculture | 40
                waste       | 5
                """);
    }
}
