package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ProgressOutdatedTest {
    @Test
    void findsTheWordsOfTheLastReport() {
        check(new ProgressOutdated(), Progress.FORM, Given.inventory(), """
                        | reference | 2021 | 2022 | 2023 | progress
            indicator/1 | 100       | 90   | 88   | 85   | In 2021 emissions were 10 per cent lower
                        |           |      |      |      | ^
            """);
    }

    @Test
    void takesThoseOfTheLatestYear() {
        check(new ProgressOutdated(), Progress.FORM, Given.inventory(), """
                        | reference | 2021 | 2022 | 2023 | progress
            indicator/1 | 100       | 90   | 88   | 85   | From 2021 to 2023 emissions fell
            indicator/2 | 100       | 90   | 88   | 85   | Emissions fell since 1990
            """);
    }
}
