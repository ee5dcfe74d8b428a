package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.MAY;
import static org.ctfdesk.form.Need.SHALL;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Formula.Sum;
import org.ctfdesk.form.Formula.Term;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Notes.Letter;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Part.Face;
import org.ctfdesk.form.Part.Heading;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Part.Repeated;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.Years;

/**
 * Tables 7, 8 and 9, projections under a ‘with measures’, a ‘with additional measures’ and a ‘without measures’
 * scenario; MPGs, paras. 92-102. The first shall be reported, the others may (para. 94). Energy here stands without
 * transport, which has a line of its own.
 */
public final class Projections {
    public static final String RECENT = "recent";
    public static final String PROJECTION = "projection";

    private static final Notes NOTES = Notes.of(
            Letter.of("a", Notes.TITLE), Letter.of("b", Notes.TITLE), Letter.of("c", "head.recentYear", "head.projections"),
            Letter.of("d", "sector"));

    public static final Form WITH_MEASURES = form("table7", "7", SHALL).with(NOTES.withoutBox());
    public static final Form WITH_ADDITIONAL_MEASURES = form("table8", "8", MAY).with(NOTES.withoutBox());
    /** The documentation box below it is that of all three. */
    public static final Form WITHOUT_MEASURES = form("table9", "9", MAY).with(NOTES);

    private static Form form(String id, String number, Need need) {
        return new Form(
                id, number, "Table" + number, "projections", List.of(Source.mpgs("92–102")), false, "projections", 6,
                columns(need), parts(need));
    }

    private static List<Column> columns(Need need) {
        return List.of(
                Column.label(48, Source.mpgs("98"), ""),
                Column.yearly(RECENT, Years.LATEST_INVENTORY, Kind.KT_CO2_EQ, 24, need, Source.mpgs("95"), "recentYear", "unit")
                        .flexible("48", "92", "102"),
                Column.separator(Source.mpgs("95"), ""),
                Column.yearly(PROJECTION, Years.PROJECTION, Kind.KT_CO2_EQ, 14, need, Source.mpgs("95"), "projections", "unit")
                        .flexible("92", "95", "102"));
    }

    private static List<Part> parts(Need need) {
        var sectors = List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste", "otherSector");
        var parts = new ArrayList<Part>();
        parts.add(new Heading("sector", 1, Face.BOLD_ITALIC));
        sectors.forEach(sector -> parts.add(line(sector, need)));
        parts.add(own("ownSector"));
        parts.add(new Heading("gas", 1, Face.BOLD_ITALIC));
        Stream.of("co2Including", "co2Excluding", "ch4Including", "ch4Excluding", "n2oIncluding", "n2oExcluding",
                        "hfcs", "pfcs", "sf6", "nf3", "otherGas")
                .forEach(gas -> parts.add(line(gas, need)));
        parts.add(own("ownGas"));
        parts.add(total("totalWith", need, sectors));
        parts.add(total("totalWithout", need, sectors.stream().filter(sector -> !sector.equals("lulucf")).toList()));
        return parts;
    }

    private static Line line(String id, Need need) {
        return Line.of(id, need, Source.mpgs("98"), RECENT, PROJECTION).when(Condition.PROJECTS);
    }

    private static Repeated own(String id) {
        return Repeated.own(id, 0, Line.of(id, MAY, Source.mpgs("98")).namedByParty());
    }

    private static Line total(String id, Need need, List<String> sectors) {
        var terms = new ArrayList<>(sectors.stream().map(Term::plus).toList());
        terms.add(Term.plusAll("ownSector"));
        var sum = new Sum(terms, Source.mpgs("100"), sectors.contains("lulucf"));
        return line(id, need).asTotal().indented(1).computed(RECENT, sum).computed(PROJECTION, sum);
    }

    private Projections() {}
}
