package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.SHALL;

import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Notes.Letter;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Part.Repeated;
import org.ctfdesk.form.Source;

/** Table 12, social and economic consequences of response measures; MPGs, para. 78(a)-(d). */
public final class ResponseMeasures {
    public static final String ACTIVITY = "activity";

    public static final Form FORM = Form.of(
            "12", List.of(Source.mpgs("78")),
            List.of(
                    Column.label(38, Source.mpgs("78(a)"), "activities"),
                    Column.single("consequences", Kind.TEXT, 40, SHALL, Source.mpgs("78(b)"), "consequences"),
                    Column.single("challenges", Kind.TEXT, 40, SHALL, Source.mpgs("78(c)"), "challenges"),
                    Column.single("actions", Kind.TEXT, 40, SHALL, Source.mpgs("78(d)"), "actions")),
            List.of(Repeated.own(ACTIVITY, 1,
                    Line.of(ACTIVITY, SHALL, Source.mpgs("78"), "consequences", "challenges", "actions")
                            .when(Condition.CO_BENEFITS).namedByParty()))).with(Notes.of(
                    Letter.of("a", Notes.TITLE), Letter.of("b", "head.activities"), Letter.of("c", "head.consequences"),
                    Letter.of("d", "head.challenges"), Letter.of("e", "head.actions")));

    private ResponseMeasures() {}
}
