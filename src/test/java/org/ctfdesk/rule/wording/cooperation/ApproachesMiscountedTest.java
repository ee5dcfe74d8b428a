package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ApproachesMiscountedTest {
    @Test
    void findsAnotherNumber() {
        check(new ApproachesMiscounted(), Description.FORM, two(), """
                                  | description
            cooperativeApproaches | Three approaches are authorized.
                                  | ^
            """);
        check(new ApproachesMiscounted(), Description.FORM, two(), """
                                  | description
            cooperativeApproaches | La Partie participe à trois démarches concertées.
                                  | ^
            """);
    }

    @Test
    void takesTheirNumber() {
        check(new ApproachesMiscounted(), Description.FORM, two(), """
                                  | description
            cooperativeApproaches | Two approaches are authorized.
            """);
    }

    /** Numbers of articles and paragraphs, and approaches to something else. */
    @Test
    void takesOtherNumbers() {
        for (var text : new String[] {"The Party takes part in Article 6.2 cooperative approaches.",
            "Under Article 6 cooperative approaches are authorized by the ministry.", "Participates in 12 cooperative approaches by 2040.",
            "《巴黎协定》第六条第二款合作方法均已获授权。", "第6.2条合作方法。", "Three approaches to the choice of a baseline were compared.",
            "Three other approaches are negotiated.", "Three further cooperative approaches are negotiated.",
            "Se negocian otros tres enfoques cooperativos.", "Les démarches relevant de l’article 6 démarches concertées.",
            "Три подхода к выбору базового уровня."}) {
            check(new ApproachesMiscounted(), Description.FORM, two(), """
                                      | description
                cooperativeApproaches | %s
                """.formatted(text));
        }
    }

    @Test
    void findsAnotherNumberBesideAnArticle() {
        for (var text : new String[] {"Three Article 6.2 cooperative approaches; three authorized cooperative approaches in all.",
            "Участвует в трёх совместных подходах.", "Participa en tres enfoques cooperativos.", "参加三项合作方法。", "ثلاثة نهج تعاونية"}) {
            check(new ApproachesMiscounted(), Description.FORM, two(), """
                                      | description
                cooperativeApproaches | %s
                                      | ^
                """.formatted(text));
        }
    }

    private static Report two() {
        return Given.typed("""
                approaches:approach/1:label = Landfill gas
                approaches:approach/2:label = Efficient lighting
                """);
    }
}
