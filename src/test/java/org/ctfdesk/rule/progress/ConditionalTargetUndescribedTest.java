package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.Checker;
import org.junit.jupiter.api.Test;

class ConditionalTargetUndescribedTest {
    private static Report described(String target) {
        return filled(everything(), Description.FORM, """
                       | description
                target | %s
                """.formatted(target));
    }

    @Test
    void asksForTheBoxAndThePage() {
        check(new ConditionalTargetUndescribed(), Progress.FORM, described("30 % below 2010; conditional: 45 %"), """
                          | unit
                cumulative |
                box       |
                          | ^
                """);
        check(new ConditionalTargetUndescribed(), Progress.FORM, described("Cible conditionnelle : 45 %"), """
                          | unit
                cumulative |
                box       | Une cible conditionnelle est décrite dans le rapport.
                          | ^
                """);
        check(new ConditionalTargetUndescribed(), Progress.FORM, described("30 % below 2010; conditional: 45 %"), """
                          | unit
                cumulative |
                box       | Conditional target: see page 41.
                """);
        check(new ConditionalTargetUndescribed(), Progress.FORM, described("30 % below 2010, unconditional"), """
                          | unit
                cumulative |
                box       |
                """);
    }

    /** It is entered once: what the description says of the conditional target goes into the box, to which the page is added. */
    @Test
    void takesTheWordsOfTheDescriptionIntoTheBox() {
        var report = described("Net emissions fall by 30 % until 2030. With support the conditional target is 45 %. Both include LULUCF.");
        var finding = new Checker(List.of(new ConditionalTargetUndescribed())).check(report).findings().getFirst();
        var mended = finding.remedy().orElseThrow().applyTo(report);
        assertEquals(Optional.of(new Answer.Words("With support the conditional target is 45 %.")), mended.answer(finding.place()));
    }

    /** A row that is added to the appendix stands in the box, too: no more is asked of it than the page. */
    @Test
    void asksARowOfTheAppendixForThePage() {
        var found = check(new ConditionalTargetUndescribed(), Description.FORM, everything(), """
                            | label       | description
                target      |             | 30 % below 2010; conditional: 45 %
                conditional/1 | Conditional | 45 % below 2010 with support
                            |             | ^
                """);
        assertEquals("page", found.getFirst().variant());
        for (var page : List.of("(BTR, p. 23)", "See page 23.", "Voir pages 12 et 13.", "см. стр. 40", "见第23页", "انظر الصفحة 12",
                "section II.B")) {
            check(new ConditionalTargetUndescribed(), Description.FORM, everything(), """
                                | label       | description
                    target      |             | 30 %% below 2010
                    conditional/1 | Conditional | 45 %% below 2010 with support %s
                    """.formatted(page));
        }
    }
}
