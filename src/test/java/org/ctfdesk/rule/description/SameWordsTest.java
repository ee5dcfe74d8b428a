package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class SameWordsTest {
    @Test
    void findsASentenceInTwoRows() {
        check(new SameWords(), Description.FORM, """
                       | description
            target     | To reduce net emissions by 25 per cent below the level of 2010
            targetYear | To reduce net emissions by 25 per cent below the level of 2010.
                       | ^
            timeFrame  | 2021 to 2030
            scope      | 2021 to 2030
            """);
    }

    @Test
    void takesWhatPointsElsewhereOrDoesNotApply() {
        check(new SameWords(), Methodologies.FORM, """
                            | description
            targetMethod    | See section II.B of the biennial transparency report
            baselineMethod  | See section II.B of the biennial transparency report
            indicatorMethod | Not applicable: the target relates to a base year
            ownMethod       | Not applicable: the target relates to a base year
            """);
    }
}
