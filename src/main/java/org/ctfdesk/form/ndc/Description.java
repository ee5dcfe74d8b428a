package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.AS_APPLICABLE;
import static org.ctfdesk.form.Need.MAY;
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

/** The description of the NDC, 5/CMA.3, annex II, appendix; MPGs, para. 64(a)-(g). */
public final class Description {
    public static final String DESCRIPTION = "description";
    public static final String UPDATES = "updates";
    public static final String TARGET = "target";
    /** The rows that a Party adds for conditional targets: 5/CMA.3, annex II, appendix, footnote c. */
    public static final String CONDITIONAL = "conditional";
    private static final Source SOURCE = Source.mpgs("64");

    public static final Form FORM = new Form(
            "description", "", "Appendix", "description", List.of(Source.formats("annex II, appendix"), SOURCE), false, "description", 7,
            List.of(
                    Column.label(48, SOURCE, ""),
                    Column.single(DESCRIPTION, Kind.TEXT, 84, SHALL, SOURCE, "description")),
            List.of(
                    Line.of(TARGET, SHALL, Source.mpgs("64(a)"), DESCRIPTION).italic(),
                    Repeated.own(CONDITIONAL, 0, Line.of(CONDITIONAL, MAY, Source.formats("annex II, appendix, footnote c"), DESCRIPTION)
                            .namedByParty().indented(1)),
                    Line.of("targetYear", SHALL, Source.mpgs("64(b)"), DESCRIPTION),
                    Line.of("referencePoint", SHALL, Source.mpgs("64(c)"), DESCRIPTION),
                    Line.of("timeFrame", SHALL, Source.mpgs("64(d)"), DESCRIPTION),
                    Line.of("scope", SHALL, Source.mpgs("64(e)"), DESCRIPTION),
                    Line.of("cooperativeApproaches", SHALL, Source.mpgs("64(f)"), DESCRIPTION),
                    Line.of(UPDATES, AS_APPLICABLE, Source.mpgs("64(g)"), DESCRIPTION).italic())).with(Notes.of(
                    Letter.of("a", Notes.TITLE), Letter.of("b", TARGET), Letter.of("c", TARGET),
                    Letter.of("d", UPDATES)).withNote().withoutBox());

    private Description() {}
}
