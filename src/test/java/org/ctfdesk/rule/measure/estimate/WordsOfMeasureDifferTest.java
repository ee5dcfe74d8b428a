package org.ctfdesk.rule.measure.estimate;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class WordsOfMeasureDifferTest {
    @Test
    void findsWhatIsStillToCome() {
        check(new WordsOfMeasureDiffer(), Measures.FORM, """
                      | label | description                        | achieved@2023 | expected@2030
            measure/1 | Wind  | The rules were adopted in 2041.    |               |
                      |       | ^                                  |               |
            measure/2 | Rice  | In 2023 it reduced 40 kt CO2 eq.   | NA            |
                      |       |                                    | ^             |
            measure/3 | Rail  | 10 000 kt CO2 avoided in 2030      |               | 960
                      |       | ^                                  |               |
            measure/4 | Heat  | The contracts count with the levy. | IE            | 2100
                      |       |                                    |               | ^
            """);
    }

    @Test
    void takesPlansAndOtherYears() {
        check(new WordsOfMeasureDiffer(), Measures.FORM, """
                      | label | description                                                | achieved@2023 | expected@2030
            measure/1 | Wind  | It was planned in 2019 for 2041; 1 420 kt CO2 less in 2023 | 1420          | 2650
            measure/2 | Rice  | 480 kt CO2 eq. are expected in 2030                        | NA            | 480
            """);
    }

    @Test
    void takesLevelsSumsAndWhatIsToBeDone() {
        check(new WordsOfMeasureDiffer(), Measures.FORM, """
                      | label   | description                                                                | achieved@2023 | expected@2030
            measure/1 | Power   | Emissions of power plants are reduced to 16 000 kt CO2 eq. in 2030.        |               | 960
            measure/2 | Rail    | In total 9 600 kt CO2 eq. are avoided by 2030.                             |               | 960
            measure/3 | Mines   | Methane of 1 500 kt CO2 eq. in 2023 is to be captured and avoided.         | 40            |
            measure/4 | Lignite | The law was passed to end mining in 2041.                                  |               |
            """);
    }
}
