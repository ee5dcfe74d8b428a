package org.ctfdesk.excel.foreign.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words before the name of a scenario make of it. */
class NegationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            without additional measures                     | table7
            No additional measures                          | table7
            Projections without any additional measures     | table7
            without new or additional measures              | table7
            w/o additional measures                         | table7
            with existing measures, no additional policies  | table7
            sin medidas adicionales                         | table7
            sin las medidas adicionales                     | table7
            sans mesures supplémentaires                    | table7
            sans mesures additionnelles                     | table7
            sem medidas adicionais                          | table7
            без дополнительных мер                          | table7
            без учета дополнительных мер                    | table7
            无额外措施                                       | table7
            没有额外措施                                     | table7
            不采取额外措施                                   | table7
            بدون التدابير الإضافية                          | table7
            بدون تدابير إضافية                              | table7
            without existing measures                       | table9
            Without current policies                        | table9
            sin medidas existentes                          | table9
            sans mesures existantes                         | table9
            без существующих мер                            | ''
            witout existing measures                        | ''
            with and without measures                       | ''
            With/without additional measures                | ''
            con y sin medidas                               | ''
            avec ou sans mesures supplémentaires            | ''
            without measures                                | table9
            Without any measures                            | table9
            不采取措施                                       | table9
            без учета мер                                   | table9
            with aditional measures                         | table8
            WAM (not including LULUCF)                      | table8
            Table no. 8: with additional measures           | table8
            'С дополнительными мерами, без ЗИЗЛХ'           | table8
            With existing measures (without LULUCF)         | table7
            With measures, excluding LULUCF                 | table7
            Projections excluding LULUCF, with measures     | table7
            """)
    void theScenarioIsTheOneThatIsMeant(String text, String form) {
        assertEquals(form, Titles.scenario(text).orElse(""));
    }
}
