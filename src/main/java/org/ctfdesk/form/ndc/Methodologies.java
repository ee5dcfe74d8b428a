package org.ctfdesk.form.ndc;

import static org.ctfdesk.form.Need.AS_APPLICABLE;
import static org.ctfdesk.form.Need.SHALL;

import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Notes.Letter;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Part.Heading;
import org.ctfdesk.form.Part.Line;
import org.ctfdesk.form.Source;

/** Table 3, methodologies and accounting approaches; MPGs, paras. 71-77, and 4/CMA.1, annex II. */
public final class Methodologies {
    public static final String DESCRIPTION = "description";

    public static final Form FORM = Form.of(
            "3", List.of(Source.mpgs("71–76"), Source.mpgs("77(d)(iii–iv)"), Source.accounting("1–4")),
            List.of(
                    Column.label(66, Source.mpgs("71–76"), "requirement"),
                    Column.single(DESCRIPTION, Kind.TEXT, 78, SHALL, Source.mpgs("71–76"), "description")),
            List.<Part>of(
                    new Heading("firstNdc", 1),
                    line("approachFirst", SHALL, Source.mpgs("71")).when(Condition.FIRST_NDC),
                    new Heading("laterNdc", 1),
                    line("approachLater", SHALL, Source.mpgs("72")).when(Condition.LATER_NDC),
                    line("commonMetrics", SHALL, Source.accounting("1(a)")).when(Condition.LATER_NDC),
                    line("inventoryConsistencyLater", AS_APPLICABLE, Source.accounting("2(b)")).when(Condition.LATER_NDC),
                    line("overestimation", SHALL, Source.accounting("2(c)")).when(Condition.LATER_NDC),
                    new Heading("eachNdc", 1),
                    new Heading("accounting", 2),
                    detail("targetMethod", SHALL, Source.mpgs("74(a)")),
                    detail("baselineMethod", AS_APPLICABLE, Source.mpgs("74(b)")),
                    detail("indicatorMethod", AS_APPLICABLE, Source.mpgs("74(c)")),
                    detail("conditions", AS_APPLICABLE, Source.mpgs("75(i)")),
                    detail("parameters", AS_APPLICABLE, Source.mpgs("75(a)")),
                    detail("guidelines", AS_APPLICABLE, Source.mpgs("75(b)")),
                    detail("metrics", AS_APPLICABLE, Source.mpgs("75(c)")),
                    detail("ownMethod", AS_APPLICABLE, Source.accounting("1(b)")),
                    detail("measuresMethod", AS_APPLICABLE, Source.accounting("1(d)")),
                    detail("sectorAssumptions", AS_APPLICABLE, Source.mpgs("75(d)")),
                    detail("naturalDisturbances", AS_APPLICABLE, Source.mpgs("75(d)(i)")),
                    detail("harvestedWood", AS_APPLICABLE, Source.mpgs("75(d)(ii)")),
                    detail("ageClass", AS_APPLICABLE, Source.mpgs("75(d)(iii)")),
                    detail("existingGuidance", AS_APPLICABLE, Source.accounting("1(c)")),
                    detail("coBenefits", AS_APPLICABLE, Source.mpgs("75(e)")).when(Condition.CO_BENEFITS),
                    detail("doubleCounting", SHALL, Source.mpgs("76(d)")),
                    detail("otherMethods", AS_APPLICABLE, Source.mpgs("75(h)")),
                    new Heading("consistency", 2),
                    detail("scopeConsistency", SHALL, Source.accounting("2(a)")).when(Condition.LATER_NDC),
                    detail("inventoryConsistency", AS_APPLICABLE, Source.mpgs("76(c)")),
                    new Heading("technicalChanges", 2),
                    detail("inventoryCorrections", AS_APPLICABLE, Source.accounting("2(d)(i)")),
                    detail("accuracy", AS_APPLICABLE, Source.accounting("2(d)(ii)")),
                    detail("transparentChanges", AS_APPLICABLE, Source.accounting("2(e)")),
                    new Heading("allCategories", 2),
                    detail("categoriesAccounted", SHALL, Source.accounting("3(a)")).when(Condition.LATER_NDC),
                    detail("striving", SHALL, Source.accounting("3(b)")).when(Condition.LATER_NDC),
                    detail("excluded", AS_APPLICABLE, Source.accounting("4")),
                    new Heading("cooperates", 1),
                    line("approachMethods", AS_APPLICABLE, Source.mpgs("75(f)")).when(Condition.COOPERATES),
                    line("sustainableDevelopment", SHALL, Source.mpgs("77(d)(iv)")).when(Condition.COOPERATES),
                    line("environmentalIntegrity", SHALL, Source.mpgs("77(d)(iv)")).when(Condition.COOPERATES),
                    line("transparency", SHALL, Source.mpgs("77(d)(iv)")).when(Condition.COOPERATES),
                    line("robustAccounting", SHALL, Source.mpgs("77(d)(iv)")).when(Condition.COOPERATES),
                    line("otherArticle6", AS_APPLICABLE, Source.mpgs("77(d)(iii)")).when(Condition.COOPERATES))).with(Notes.of(
                    Letter.of("a", "firstNdc"), Letter.of("b", "laterNdc", "eachNdc")).withNote().withoutBox());

    private static Line line(String id, Need need, Source source) {
        return Line.of(id, need, source, DESCRIPTION).indented(1);
    }

    private static Line detail(String id, Need need, Source source) {
        return line(id, need, source).indented(2);
    }

    private Methodologies() {}
}
