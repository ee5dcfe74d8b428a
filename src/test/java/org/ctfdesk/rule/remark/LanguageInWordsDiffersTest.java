package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Drawing;
import org.junit.jupiter.api.Test;

class LanguageInWordsDiffersTest {
    @Test
    void findsEnglishUnderFrench() {
        check(new LanguageInWordsDiffers(), Description.FORM, french(), """
                           | description
            target         | The target of the Party is to reduce the net emissions of the country by the year 2030 and to keep the level of
            referencePoint | the stock of the forests in the hands of the people, for the good of the land and of the water and of the air, with
            timeFrame      | the means of the state and of the towns, by law and by the plans of ministries, from coast to hill; the
            scope          | rest of the text is of the same kind and tells of the ways to the aim, which is set for the end of the
            updates        | period and is not to be moved by the course of the year or by the state of the markets
            box            | Words
                           | ^
            """);
    }

    @Test
    void takesEnglishUnderEnglish() {
        check(new LanguageInWordsDiffers(), Description.FORM, """
                   | description
            target | The target of the Party is to reduce the net emissions of the country by the year 2030 and to keep the level
            box    | Words
            """);
    }

    private static Report french() {
        var report = Drawing.everything();
        return report.with(report.profile().with(report.profile().submission().withLanguage("fr")));
    }
}
