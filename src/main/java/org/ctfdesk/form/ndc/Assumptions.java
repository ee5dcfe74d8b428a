package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.SHOULD;

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
import org.ctfdesk.form.Units;
import org.ctfdesk.form.Years;

/** Table 11, key underlying assumptions and parameters used for projections; MPGs, para. 96. */
public final class Assumptions {
    public static final String ASSUMPTION = "assumption";
    private static final Source SOURCE = Source.mpgs("96(a)");

    public static final Form FORM = Form.of(
            "11", List.of(SOURCE),
            List.of(
                    Column.label(44, SOURCE, "assumptions"),
                    Column.single("unit", Units.KIND, 14, SHOULD, SOURCE, "unit"),
                    Column.yearly("recent", Years.LATEST_INVENTORY, Kind.QUANTITY, 24, SHOULD, SOURCE, "recentYear").flexible("92", "102"),
                    Column.separator(SOURCE, ""),
                    Column.yearly("projection", Years.PROJECTION, Kind.QUANTITY, 14, SHOULD, SOURCE, "projections")
                            .flexible("92", "95", "102")),
            List.of(Repeated.own(ASSUMPTION, 1,
                    Line.of(ASSUMPTION, SHOULD, SOURCE, "unit", "recent", "projection")
                            .when(Condition.PROJECTS).namedByParty()))).with(Notes.of(
                    Letter.of("a", Notes.TITLE), Letter.of("b", Notes.TITLE), Letter.of("c", "head.assumptions"),
                    Letter.of("d", "head.projections")).withNote());

    private Assumptions() {}
}
