package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
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
}
