package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class OneGasNamedTest {
    private static final String ROW = """
            table4/1:indicator/1:unit = kt CO2 eq.
            table4/1:indicator/1:reference = 50000
            """;

    @Test
    void findsCo2AsTheNameOfAllGases() {
        check(new OneGasNamed(), Indicators.FORM, Given.typed(ROW), """
                        | label
            indicator/1 | Net CO2 emissions
                        | ^
            """);
    }

    @Test
    void takesEquivalentsHoweverWritten() {
        for (var name : new String[] {"Emisiones netas de dióxido de carbono equivalente", "Net carbon dioxide-equivalent emissions",
            "Net emissions in CO2 (eq.)", "Émissions nettes en équivalent CO2", "Émissions nettes (t éq. CO2)", "Émissions (CO2éq.)",
            "Émissions nettes en équivalent de dioxyde de carbone", "Чистые выбросы в эквиваленте CO2", "Выбросы (экв. CO2)",
            "以二氧化碳为当量的净排放", "صافي الانبعاثات بمكافئ ثاني أكسيد الكربون"}) {
            check(new OneGasNamed(), Indicators.FORM, Given.typed(ROW), """
                            | label
                indicator/1 | %s
                """.formatted(name));
        }
    }

    @Test
    void takesGreenhouseGasesAndEquivalents() {
        check(new OneGasNamed(), Indicators.FORM, Given.typed(ROW), """
                        | label
            indicator/1 | Net emissions (CO2 eq.)
            """);
    }
}
