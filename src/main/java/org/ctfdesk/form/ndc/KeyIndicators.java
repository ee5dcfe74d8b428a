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
import org.ctfdesk.form.Units;
import org.ctfdesk.form.Years;

/**
 * Table 10, projections of key indicators; MPGs, para. 97. Those of table 1 stand first, under their name and in their order;
 * further ones, which the Party does not track its progress with, are its own.
 */
public final class KeyIndicators {
    /** The indicators of table 1. */
    public static final String INDICATOR = "indicator";
    public static final String UNIT = "unit";
    /** Further key indicators of the Party. */
    public static final String KEY_INDICATOR = "keyIndicator";
    private static final Source SOURCE = Source.mpgs("97");

    public static final Form FORM = Form.of(
            "10", List.of(SOURCE),
            List.of(
                    Column.label(44, SOURCE, "keyIndicators"),
                    Column.single(UNIT, Units.KIND, 14, SHALL, SOURCE, "unit"),
                    Column.yearly("recent", Years.LATEST_INVENTORY, Kind.QUANTITY, 24, SHALL, SOURCE, "recentYear").flexible("92", "102"),
                    Column.separator(SOURCE, ""),
                    Column.yearly("projection", Years.PROJECTION, Kind.QUANTITY, 14, SHALL, SOURCE, "projections")
                            .flexible("92", "95", "102")),
            List.of(
                    Repeated.own(INDICATOR, 1, line(INDICATOR)).following(Indicators.ROSTER),
                    Repeated.own(KEY_INDICATOR, 0, line(KEY_INDICATOR)))).with(Notes.of(
                    Letter.of("a", Notes.TITLE), Letter.of("b", Notes.TITLE), Letter.of("c", "head.keyIndicators"),
                    Letter.of("d", "head.projections")).withNote());

    private static Line line(String id) {
        return Line.of(id, SHALL, SOURCE, UNIT, "recent", "projection").when(Condition.PROJECTS).namedByParty();
    }

    private KeyIndicators() {}
}
