package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.AS_APPLICABLE;
import static org.ctfdesk.form.Need.SHALL;

import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Notes.Letter;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Part.Heading;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Part.Repeated;
import org.ctfdesk.form.Source;

/** Table 2, the definitions needed to understand the NDC; MPGs, para. 73. */
public final class Definitions {
    public static final String DEFINITION = "definition";
    private static final Source SOURCE = Source.mpgs("73");

    public static final Form FORM = Form.of(
            "2", List.of(SOURCE),
            List.of(
                    Column.label(48, SOURCE, ""),
                    Column.single(DEFINITION, Kind.TEXT, 84, SHALL, SOURCE, "definitions")),
            List.<Part>of(
                    new Heading("forIndicators", 1),
                    Repeated.own("indicator", 1, Line.of("indicator", SHALL, SOURCE, DEFINITION).namedByParty().indented(1))
                            .following(Indicators.ROSTER),
                    new Heading("forSectors", 1),
                    Repeated.own("sector", 1, Line.of("sector", AS_APPLICABLE, SOURCE, DEFINITION).namedByParty().indented(1)),
                    Repeated.own("category", 1, Line.of("category", AS_APPLICABLE, SOURCE, DEFINITION).namedByParty().indented(1)),
                    new Heading("forCoBenefits", 1),
                    Repeated.own("coBenefit", 1, Line.of("coBenefit", AS_APPLICABLE, SOURCE, DEFINITION)
                            .when(Condition.CO_BENEFITS).namedByParty().indented(1)),
                    new Heading("forOthers", 1),
                    Repeated.own("other", 1, Line.of("other", AS_APPLICABLE, SOURCE, DEFINITION)
                            .namedByParty().indented(1)))).with(Notes.of(
                    Letter.of("a", "head.definitions")).withNote());

    private Definitions() {}
}
