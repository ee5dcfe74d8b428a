package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.List;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.junit.jupiter.api.Test;

class FlexibleMeasuresDifferTest {
    @Test
    void findsAMeasureThatIsNotNamed() {
        check(new FlexibleMeasuresDiffer(), Measures.FORM, claimed(), """
                      | label | achieved@2023
            measure/1 | Wind  | 12
            measure/2 | Sun   | FX
            box       | Flexibility is applied to paragraph 85 for measure 1.
                      | ^
            """);
    }

    @Test
    void findsANumberTooMany() {
        check(new FlexibleMeasuresDiffer(), Measures.FORM, claimed(), """
                      | label | achieved@2023
            measure/1 | Wind  | 12
            measure/2 | Sun   | FX
            box       | Le paragraphe 85 est appliqué aux mesures 1 et 2.
                      | ^
            """);
    }

    @Test
    void takesThoseThatHoldFx() {
        check(new FlexibleMeasuresDiffer(), Measures.FORM, claimed(), """
                      | label | achieved@2023
            measure/1 | Wind  | 12
            measure/2 | Sun   | FX
            box       | Flexibility is applied to paragraph 85 for measure 2. Measures 1 and 2 began in 2019.
            """);
    }

    /** Spans and exceptions are not counted out, and 85 may be the number of a measure. */
    @Test
    void takesSpansAndExceptions() {
        for (var text : new String[] {"Paragraph 85 is applied to measures 1 to 3.", "Le paragraphe 85 s’applique aux mesures 1 à 3.",
            "El párrafo 85 se aplica a las medidas 1 a 3.", "Пункт 85 применяется к мерам 1 по 3.", "第85段适用于措施1至3。",
            "تنطبق الفقرة 85 على التدابير 1 إلى 3.", "Paragraph 85 is applied to measures 1 – 3.",
            "Paragraph 85 is applied to all measures except measures 1 and 3.",
            "Le paragraphe 85 s’applique à toutes les mesures, sauf les mesures 1 et 3.", "Measures 85 and 86 were added."}) {
            check(new FlexibleMeasuresDiffer(), Measures.FORM, claimed(), """
                          | label | achieved@2023
                measure/1 | Wind  | 12
                measure/2 | Sun   | FX
                box       | %s
                """.formatted(text));
        }
    }

    private static Report claimed() {
        return everything().with(new ReportPart.Claims(List.of(new FlexibilityClaim("85", "No data", "2028", "Measure 2"))));
    }
}
