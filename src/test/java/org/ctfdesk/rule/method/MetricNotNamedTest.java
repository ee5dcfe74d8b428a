package org.ctfdesk.rule.method;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class MetricNotNamedTest {
    @Test
    void findsAnotherReport() {
        check(new MetricNotNamed(), Methodologies.FORM, """
                        | description
                metrics | GWP100 of AR4
                        | ^
                """);
    }

    @Test
    void takesTheFifth() {
        check(new MetricNotNamed(), Methodologies.FORM, """
                        | description
                metrics | AR5 GWP100
                """);
    }

    @Test
    void findsNone() {
        check(new MetricNotNamed(), Methodologies.FORM, """
                        | description
                metrics | Global warming potentials over 100 years
                        | ^
                """);
    }

    @Test
    void leavesOtherWords() {
        check(new MetricNotNamed(), Methodologies.FORM, """
                        | description
                metrics | See section II.C.3
                """);
    }
}
