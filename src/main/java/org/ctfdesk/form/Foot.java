package org.ctfdesk.form;

import static org.ctfdesk.form.Need.MAY;

import java.util.List;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Part.Repeated;

/**
 * What stands below a table: custom footnotes, each with its number, and the documentation box. A form like any
 * other, so that its answers are edited, undone, stored and checked by the same means. 5/CMA.3, annex II and
 * para. 5(a).
 */
public final class Foot {
    /** The form's id, and the first half of every foot's address; the second names the foot. */
    public static final String ID = "foot";
    public static final String FOOTNOTE = "footnote";
    public static final String BOX = "box";
    public static final String TEXT = "text";
    private static final Source SOURCE = Source.formats("annex II; para. 5(a)");

    public static final Form FORM = new Form(
            ID, "", "", ID, List.of(SOURCE), false, "", 1,
            List.of(
                    Column.label(6, SOURCE, ""),
                    Column.single(TEXT, Kind.TEXT, 100, MAY, SOURCE, "")),
            List.of(
                    Repeated.own(FOOTNOTE, 0, Line.of(FOOTNOTE, MAY, SOURCE)),
                    Line.of(BOX, MAY, SOURCE)));

    private Foot() {}
}
