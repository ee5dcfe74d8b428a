package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.AS_APPLICABLE;
import static org.ctfdesk.form.Need.MAY;
import static org.ctfdesk.form.Need.SHALL;

import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Kind.Choice;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Notes.Letter;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Part.Repeated;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.Years;

/** Table 5, mitigation policies and measures, actions and plans; MPGs, paras. 80-86. */
public final class Measures {
    public static final String MEASURE = "measure";
    public static final String STATUS = "status";
    public static final String SECTORS = "sectors";
    public static final String GASES = "gases";
    public static final String START_YEAR = "startYear";
    public static final String ACHIEVED = "achieved";
    public static final String EXPECTED = "expected";
    public static final String MARKS = Column.MARKS;

    /** MPGs, para. 82(d): regulatory, economic instrument or other. */
    public static final Choice INSTRUMENT_KIND =
            new Choice("instrument", List.of("regulatory", "economic", "other"), true, true);
    /** MPGs, para. 82(e): planned, adopted or implemented. */
    public static final Choice STATUS_KIND = new Choice("status", List.of("planned", "adopted", "implemented"), false, false);
    /** MPGs, para. 82(f). */
    public static final Choice SECTORS_KIND = new Choice(
            "sector", List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste", "other"), true, true);
    /** MPGs, para. 48: the seven gases. */
    public static final Choice GASES_KIND =
            new Choice("gas", List.of("co2", "ch4", "n2o", "hfcs", "pfcs", "sf6", "nf3"), true, true);

    /** Footnotes c, e and f of table 5; MPGs, paras. 88, 89 and 94. */
    public static final Choice MARKS_KIND = new Choice("mark", List.of("withMeasures", "transport", "trends"), true, false);

    public static final Form FORM = Form.of(
            "5", List.of(Source.mpgs("80–86")),
            List.of(
                    Column.label(28, Source.mpgs("82(a)"), "name"),
                    Column.single("description", Kind.TEXT, 44, AS_APPLICABLE, Source.mpgs("82(b)"), "description"),
                    Column.single("objectives", Kind.TEXT, 30, AS_APPLICABLE, Source.mpgs("82(c)"), "objectives"),
                    Column.single("instrument", INSTRUMENT_KIND, 16, AS_APPLICABLE, Source.mpgs("82(d)"), "instrument"),
                    Column.single(STATUS, STATUS_KIND, 14, AS_APPLICABLE, Source.mpgs("82(e)"), "status"),
                    Column.single(SECTORS, SECTORS_KIND, 18, AS_APPLICABLE, Source.mpgs("82(f)"), "sectors"),
                    Column.single(GASES, GASES_KIND, 14, AS_APPLICABLE, Source.mpgs("82(g)"), "gases"),
                    Column.single(START_YEAR, Kind.YEAR, 14, AS_APPLICABLE, Source.mpgs("82(h)"), "startYear"),
                    Column.single("entities", Kind.TEXT, 24, AS_APPLICABLE, Source.mpgs("82(i)"), "entities"),
                    Column.yearly(ACHIEVED, Years.ACHIEVED, Kind.KT_CO2_EQ, 12, AS_APPLICABLE, Source.mpgs("85"),
                            "estimates", "achieved").flexible("85"),
                    Column.yearly(EXPECTED, Years.EXPECTED, Kind.KT_CO2_EQ, 12, AS_APPLICABLE, Source.mpgs("85"),
                            "estimates", "expected").flexible("85"),
                    Column.single(MARKS, MARKS_KIND, 22, MAY, Source.mpgs("88–89, 94"), "marks")),
            List.of(Repeated.own(
                    MEASURE, 1,
                    Line.of(MEASURE, SHALL, Source.mpgs("80"), "description", "objectives", "instrument", STATUS, SECTORS, GASES,
                            START_YEAR, "entities", ACHIEVED, EXPECTED).namedByParty()))).with(Notes.of(
                    Letter.of("a", Notes.TITLE), Letter.of("b", Notes.TITLE), Letter.of("c", "head.name"),
                    Letter.of("d", "head.description"), Letter.of("e", "head.description"),
                    Letter.of("f", "head.description"), Letter.of("g", "head.instrument"), Letter.of("h", "head.status"),
                    Letter.of("i", "head.sectors"), Letter.of("j", "head.estimates"), Letter.of("k", "head.estimates")));

    private Measures() {}
}
