package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransfersDeniedTest {
    private static final String USED = """
            table4/1:used:unit = t CO2 eq.
            table4/1:used:year@2022 = 20000
            """;

    @Test
    void findsUseThatWordsDeny() {
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | The Party does not use ITMOs towards its NDC.
                                  | ^
            """);
    }

    @Test
    void findsItInFrenchAndChinese() {
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | La Partie n’utilise pas: sans utiliser de RATI.
                                  | ^
            """);
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | 本缔约方不使用减缓成果。
                                  | ^
            """);
    }

    @Test
    void asksAboutTransfersOfWhichTable4HasNone() {
        check(new TransfersDenied(), Description.FORM, Given.typed("table4/1:firstTransferred:year@2022 = NA"), """
                                  | description
            cooperativeApproaches | The Party first transfers mitigation outcomes.
                                  | ^
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "本缔约方与非洲国家合作并使用减缓成果。",
        "非洲国家使用减缓成果。",
        "本缔约方不打算使用减缓成果。",
        "In 2021 it did not use ITMOs; from 2023 it uses them.",
        "At first the Party did not use ITMOs. It now uses ITMOs from two partners.",
        "La Partie ne prévoit pas d’utiliser de RATI pour autrui.",
        "La Parte no tiene previsto utilizar RMTI de proyectos forestales.",
        "من خلال استخدام نتائج التخفيف."
    })
    void takesWhatIsNoDenial(String words) {
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | %s
            """.formatted(words));
    }

    @Test
    void readsWhatIsComputedFromTheLedger() {
        check(new TransfersDenied(), Description.FORM, Samples.of("buyer"), """
                                  | description
            cooperativeApproaches | The Party does not use ITMOs towards its NDC.
                                  | ^
            """);
    }

    @Test
    void takesWhatIsNotIntendedAndWhatIsUsed() {
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | The Party uses ITMOs and does not first transfer mitigation outcomes.
            """);
    }
}
