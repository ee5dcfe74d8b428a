package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class MethodInWordsDiffersTest {
    @Test
    void findsAnotherMethod() {
        check(new MethodInWordsDiffers(), Methodologies.FORM, """
                 | description
            approachMethods  | Adjustments follow an indicative trajectory, para. 7(a)(i)
                 | ^
            """);
    }

    @Test
    void takesThatOfTheProfile() {
        check(new MethodInWordsDiffers(), Methodologies.FORM, """
                 | description
            approachMethods  | Adjustments are applied by averaging, para. 7(a)(ii)
            robustAccounting | Neither an indicative trajectory nor averaging is explained here, 7(a)(ii)
            """);
    }

    @Test
    void takesOtherParagraphsAndMethodsThatAreDenied() {
        takes("Adjustments are applied by averaging and not along an indicative trajectory (para. 7(a)(i)).");
        takes("Information under paragraph 77(b) of the MPGs is in table 1.");
        takes("Informations visées au paragraphe 77(b) des MPG.");
        takes("La méthode du paragraphe 7(b) n'est pas utilisée.");
        takes("Para. 7(b) will apply from 2031.");
    }

    private static void takes(String text) {
        check(new MethodInWordsDiffers(), Methodologies.FORM, "                | description\napproachMethods | " + text + "\n");
    }
}
