package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ShareInWordsDiffersTest {
    private static final String ROW = """
            table4/1:indicator/1:unit = kt CO2 eq.
            table4/1:indicator/1:reference = 64200
            table4/1:indicator/1:targetLevel = 48150
            """;

    @Test
    void findsAnotherShare() {
        check(new ShareInWordsDiffers(), Description.FORM, Given.typed(ROW), """
                   | description
            target | Emissions in 2030 are a third below the level of 1990.
                   | ^
            """);
        check(new ShareInWordsDiffers(), Description.FORM, Given.typed(ROW), """
                   | description
            target | Выбросы в 2030 году на треть ниже уровня 1990 года.
                   | ^
            """);
    }

    @Test
    void takesSharesOfPartsAndOtherComparisons() {
        for (var text : new String[] {"Emissions fall by 16 050 kt, of which a third under cooperative approaches of 2021.",
            "Emissions in 2030 are two and a half percent below the level of 1990.",
            "Emissions of the energy sector in 2030 are a third below the level of 1990.",
            "Emissions per head are a third below the EU average of 1990.", "Emissions per head are a third below those of neighbours.",
            "In 2020 emissions were a tenth below the level of 1990.", "К 2030 году выбросы на половину процента ниже уровня 1990 года.",
            "Les émissions de l’industrie en 2030 seront d’un tiers inférieures au niveau de 1990."}) {
            check(new ShareInWordsDiffers(), Description.FORM, Given.typed(ROW), """
                       | description
                target | %s
                """.formatted(text));
        }
    }

    @Test
    void takesTheRightOneAndSharesOfOtherThings() {
        check(new ShareInWordsDiffers(), Description.FORM, Given.typed(ROW), """
                   | description
            target | Emissions in 2030 are a quarter below the level of 1990, half of it from waste.
            """);
    }
}
