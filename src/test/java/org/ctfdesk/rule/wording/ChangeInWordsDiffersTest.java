package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeInWordsDiffersTest {
    @Test
    void findsAnotherShareAndAnotherDirection() {
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                   | recent@2023 | projection@2025
            lulucf | -2080       | -2905
            box    | Removals by LULUCF grow by three fifths between 2023 and 2025.
                   | ^           |
            """);
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                  | recent@2023 | projection@2025
            waste | 1000        | 1100
            box   | Emissions of waste fall by 10 per cent between 2023 and 2025.
                  | ^           |
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Emissions of waste grew by 2 per cent a year between 2023 and 2025.",
        "Emissions of waste grew by 2 per cent on average between 2023 and 2025.",
        "Emissions of waste grew by more than 10 per cent between 2023 and 2025.",
        "Les émissions des déchets augmentent de 2 pour cent par an entre 2023 et 2025.",
        "Las emisiones de los residuos aumentan al menos 10 por ciento entre 2023 y 2025.",
        "Waste incineration increased by 40 per cent between 2023 and 2025.",
        "The intensity of waste emissions fell by 30 per cent between 2023 and 2025.",
        "Without measures emissions of waste grew by 40 per cent between 2023 and 2025."
    })
    void takesOtherQuantitiesThanTheChange(String words) {
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                  | recent@2023 | projection@2025
            waste | 1000        | 1220
            box   | %s
            """.formatted(words));
    }

    @Test
    void takesEitherTotal() {
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                         | recent@2023 | projection@2025
            totalWith    | 1000        | 1220
            totalWithout | 2000        | 2220
            box          | Total emissions grow by 11 per cent between 2023 and 2025.
            """);
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                         | recent@2023 | projection@2025
            totalWith    | 1000        | 1220
            totalWithout | 2000        | 2220
            box          | Total emissions grow by 33 per cent between 2023 and 2025.
                         | ^           |
            """);
    }

    @Test
    void takesWhatTheTableGives() {
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                   | recent@2023 | projection@2025
            lulucf | -2080       | -2905
            box    | Removals by LULUCF grow by two fifths between 2023 and 2025, for the stands restored since 2011 grow.
            """);
    }
}
