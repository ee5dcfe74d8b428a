package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class PlaceholderLeftTest {
    @Test
    void findsWordsThatOnlyKeepAPlace() {
        check(new PlaceholderLeft(), Description.FORM, """
                           | description
                target     | [to be drafted by MoE]
                           | ^
                targetYear | TBD
                           | ^
                scope      | n/a
                           | ^
                timeFrame  | To be completed.
                           | ^
                updates    | n/a
                           | ^
                """);
        check(new PlaceholderLeft(), Measures.FORM, """
                          | label | description | objectives
                measure/1 | Wind  | tbc         | Insert text here
                          |       | ^           | ^
                """);
    }

    @Test
    void findsWhatTemplatesLeave() {
        for (var left : new String[] {"[scope]", "To be included", "#REF!", "Click or tap here to enter text.", "same as BTR1",
                "Under development",
            "check with MoE!", "XX per cent below the level of XXXX", "The level is 5 kt [to be updated]", "asdf", "x", "Not available yet",
            "blabla", "See NDC.", "As in the updated NDC of 2021",
            "25 per cent (source?)"}) {
            check(new PlaceholderLeft(), Description.FORM, """
                           | description
                scope      | %s
                           | ^
                targetYear | 2030
                """.formatted(left));
        }
        for (var text : new String[] {"Will be phased out by 2030", "Indicators of forests", "Not covered by the NDC", "To follow the law",
            "XXI century", "In 2030 [1]",
            "See NDC, page 3", "As in the NDC: economy-wide", "The first NDC", "A plan for the 20th century (see below)"}) {
            check(new PlaceholderLeft(), Description.FORM, """
                      | description
                scope | %s
                """.formatted(text));
        }
    }

    /** That something goes on, since when and who does it, is an answer. */
    @Test
    void takesWhatGoesOn() {
        for (var text : new String[] {"En cours d’exécution depuis 2021", "En cours d’exécution", "Ongoing", "Under study by the institute",
            "En preparación el plan nacional de residuos", "En preparación para 2027", "En revisión por el ministerio desde 2022",
            "Under revision by the ministry since 2023", "В процессе внедрения", "在研究中", "قيد الدراسة في المعهد"}) {
            check(new PlaceholderLeft(), Description.FORM, """
                      | description
                scope | %s
                """.formatted(text));
        }
        for (var text : new String[] {"En cours d’élaboration", "Under revision by the ministry", "En preparación",
            "В процессе разработки", "正在编制中", "قيد الإعداد في الوزارة"}) {
            check(new PlaceholderLeft(), Description.FORM, """
                      | description
                scope | %s
                      | ^
                """.formatted(text));
        }
    }

    @Test
    void takesSentences() {
        check(new PlaceholderLeft(), Description.FORM, """
                           | description
                target     | To be reduced by 25 per cent
                targetYear | 2030
                scope      | Not applicable: the NDC has no scope of its own.
                """);
    }
}
