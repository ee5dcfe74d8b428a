package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.AS_APPLICABLE;
import static org.ctfdesk.form.Need.SHALL;

import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Notes.Letter;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Part.Repeated;
import org.ctfdesk.form.Source;

/** Table 1, the indicators selected; MPGs, paras. 65, 67, 76(a). Tables 2, 4 and 10 follow its list of indicators. */
public final class Indicators {
    public static final String DESCRIPTION = "description";
    public static final String INDICATOR = "indicator";
    /** What was recalculated since the last report: MPGs, para. 67. */
    public static final String RECALCULATION = "recalculation";
    /** Where the list of indicators is kept. */
    public static final String ROSTER = "table1/" + INDICATOR;

    public static final Form FORM = Form.of(
            "1", List.of(Source.mpgs("65"), Source.mpgs("67"), Source.mpgs("76(a)")),
            List.of(
                    Column.label(48, Source.mpgs("65"), "indicators"),
                    Column.single(DESCRIPTION, Kind.TEXT, 84, SHALL, Source.mpgs("65"), "description")),
            List.of(Repeated.own(
                    INDICATOR, 1,
                    Line.of(INDICATOR, SHALL, Source.mpgs("65")).namedByParty(),
                    Line.of("reference", SHALL, Source.mpgs("67"), DESCRIPTION).indented(1).italic(),
                    Line.of(RECALCULATION, AS_APPLICABLE, Source.mpgs("67"), DESCRIPTION).indented(1).italic(),
                    Line.of("relation", SHALL, Source.mpgs("76(a)"), DESCRIPTION).indented(1).italic()))).with(Notes.of(
                    Letter.of("a", "head.indicators"), Letter.of("b", "reference", RECALCULATION), Letter.of("c", "relation")).withNote());

    private Indicators() {}
}
