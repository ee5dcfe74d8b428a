package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.AS_APPLICABLE;
import static org.ctfdesk.form.Need.MAY;
import static org.ctfdesk.form.Need.SHALL;

import java.util.List;
import java.util.stream.Stream;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Formula.ChangePercent;
import org.ctfdesk.form.Formula.Sum;
import org.ctfdesk.form.Formula.Term;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Part.Heading;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Part.Repeated;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.Years;

/**
 * Table 6, the summary of emissions and removals; MPGs, para. 91. The decision prints only a sentence: the lines are
 * those of the summary of common reporting table 10, whose words are not in the text of annex II.
 */
public final class Summary {
    public static final String REFERENCE_YEAR = "referenceYear";
    public static final String BASE_YEAR = "baseYear";
    public static final String YEAR = "year";
    public static final String CHANGE = "change";
    /** The first year of the series: MPGs, para. 57. */
    public static final int FIRST_YEAR = 1990;

    private static final Source SOURCE = Source.mpgs("91");
    private static final Source SERIES = Source.mpgs("57");
    private static final Source TOTALS = Source.mpgs("47–50");

    public static final Form FORM = Form.of(
            "6", List.of(SOURCE, Source.formats("annex I, table 10")),
            List.of(
                    Column.label(50, SOURCE, "", "gases"),
                    Column.single(REFERENCE_YEAR, Kind.KT_CO2_EQ, 14, MAY, SERIES, "unit", "referenceYear"),
                    Column.single(BASE_YEAR, Kind.KT_CO2_EQ, 12, MAY, SERIES, "unit", "baseYear"),
                    Column.yearly(YEAR, Years.INVENTORY, Kind.KT_CO2_EQ, 12, SHALL, SERIES, "unit"),
                    Column.single(CHANGE, Kind.PER_CENT, 14, MAY, SERIES, "perCent", "change")
                            .computedBy(new ChangePercent(YEAR, FIRST_YEAR, SERIES))),
            List.<Part>of(
                    line("co2Without", SHALL), line("co2With", SHALL),
                    line("ch4Without", SHALL), line("ch4With", SHALL),
                    line("n2oWithout", SHALL), line("n2oWith", SHALL),
                    fluorinated("hfcs", SHALL), fluorinated("pfcs", SHALL), fluorinated("mix", AS_APPLICABLE),
                    fluorinated("sf6", SHALL), fluorinated("nf3", SHALL),
                    own("ownGas"),
                    total("totalWithout", gases("Without"), false), total("totalWith", gases("With"), false),
                    line("totalWithoutIndirect", MAY).asTotal(), line("totalWithIndirect", MAY).asTotal(),
                    new Heading("categories", 1),
                    line("energy", SHALL), line("industry", SHALL), line("agriculture", SHALL),
                    line("lulucf", SHALL), line("waste", SHALL), line("other", AS_APPLICABLE),
                    own("ownSector"),
                    total("totalSectors",
                            List.of("energy", "industry", "agriculture", "lulucf", "waste", "other"), true)));

    private static Line line(String id, Need need) {
        return Line.of(id, need, SOURCE, YEAR).when(Condition.STAND_ALONE_INVENTORY);
    }

    /** The four gases that a developing country Party may leave out: MPGs, para. 48. */
    private static Line fluorinated(String id, Need need) {
        return line(id, need).flexible("48");
    }

    private static Repeated own(String id) {
        return Repeated.own(id, 0, Line.of(id, MAY, SOURCE).namedByParty());
    }

    /** @param whole see {@link Sum}: a gas with LULUCF may be included in that without, which is another total */
    private static Line total(String id, List<String> lines, boolean whole) {
        var sum = new Sum(lines.stream().map(Term::plus).toList(), TOTALS, whole);
        return line(id, SHALL).asTotal().computed(YEAR, sum).computed(REFERENCE_YEAR, sum).computed(BASE_YEAR, sum);
    }

    private static List<String> gases(String lulucf) {
        return Stream.concat(
                        Stream.of("co2", "ch4", "n2o").map(gas -> gas + lulucf),
                        Stream.of("hfcs", "pfcs", "mix", "sf6", "nf3"))
                .toList();
    }

    private Summary() {}
}
