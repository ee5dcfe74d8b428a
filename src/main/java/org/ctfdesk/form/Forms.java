package org.ctfdesk.form;

import java.util.List;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.form.ndc.Summary;

/** All forms, in the order of the workbook. */
public final class Forms {
    /** Decision 5/CMA.3, annex II: the description of the NDC and tables 1 to 12. */
    public static final List<Form> NDC = List.of(
            Description.FORM, Indicators.FORM, Definitions.FORM, Methodologies.FORM, Progress.FORM, Measures.FORM,
            Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES,
            KeyIndicators.FORM, Assumptions.FORM, ResponseMeasures.FORM);

    private Forms() {}

    /** True where there is a form of that id. */
    public static boolean has(String id) {
        return id.equals(Foot.ID) || NDC.stream().anyMatch(form -> form.id().equals(id));
    }

    /**
     * The form of that id, the foot of tables included.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Form of(String id) {
        if (id.equals(Foot.ID)) {
            return Foot.FORM;
        }
        for (var form : NDC) {
            if (form.id().equals(id)) {
                return form;
            }
        }
        throw new IllegalArgumentException("There is no form \"" + id + "\".");
    }
}
