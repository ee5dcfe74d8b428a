package org.ctfdesk.form.all;

import java.util.List;
import java.util.stream.Stream;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Entities;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.ReviewFindings;
import org.ctfdesk.form.article6.Submissions;
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

/** All forms: those of the workbook in its order, then those of the ledger. */
public final class Forms {
    /** Decision 5/CMA.3, annex II: the description of the NDC and tables 1 to 12. */
    public static final List<Form> NDC = List.of(
            Description.FORM, Indicators.FORM, Definitions.FORM, Methodologies.FORM, Progress.FORM, Measures.FORM,
            Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES,
            KeyIndicators.FORM, Assumptions.FORM, ResponseMeasures.FORM);

    /** The ledger of mitigation outcomes: 4/CMA.6, annex II. */
    public static final List<Form> LEDGER = List.of(
            Approaches.FORM, Authorizations.FORM, Actions.FORM, Holdings.FORM, Entities.FORM, Submissions.FORM,
            ReviewFindings.FORM);

    /** Everything that a report holds tables of. */
    public static final List<Form> ALL = Stream.concat(NDC.stream(), LEDGER.stream()).toList();

    private Forms() {}

    /** True where there is a form of that id. */
    public static boolean has(String id) {
        return id.equals(Foot.ID) || ALL.stream().anyMatch(form -> form.id().equals(id));
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
        for (var form : ALL) {
            if (form.id().equals(id)) {
                return form;
            }
        }
        throw new IllegalArgumentException("There is no form \"" + id + "\".");
    }
}
