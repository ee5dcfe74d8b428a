package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Submission;
import org.junit.jupiter.api.Test;

class LanguageNotOfficialTest {
    @Test
    void findsAnotherLanguage() {
        check(new LanguageNotOfficial(), Description.FORM, in("pt"), """
                    | description
                box |
                    | ^
                """);
    }

    @Test
    void takesOneOfTheSix() {
        check(new LanguageNotOfficial(), Description.FORM, in("en"), """
                    | description
                box |
                """);
    }

    private static Report in(String language) {
        var old = everything().profile().submission();
        return Report.blank(everything().profile().with(new Submission(old.btr(), old.year(), old.version(), old.state(), language)));
    }
}
