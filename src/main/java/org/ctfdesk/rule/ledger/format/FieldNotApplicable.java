package org.ctfdesk.rule.ledger.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/** A field of the format is filled only where it applies to the metric, the purposes or the type of action: 4/CMA.6, annex II. */
public final class FieldNotApplicable extends Rule.OfLine {
    /**
     * A field that not every line has.
     *
     * @param decidedBy the column that decides
     * @param options what must be chosen there
     * @param variant which message tells it
     */
    private record Field(Set<Form> forms, String column, String decidedBy, Set<String> options, String variant) {}

    private static final Set<String> OTHER_PURPOSES = Set.of("oimp", "imp", "op", "ndcAndOimp", "ndcAndImp", "ndcAndOp");
    private static final Set<String> USES = Set.of("use", "firstTransfer", "cancellation", "voluntaryCancellation");
    private static final Set<Form> AUTHORIZATIONS = Set.of(Authorizations.FORM);
    private static final Set<Form> ACTIONS = Set.of(Actions.FORM);
    private static final List<Field> FIELDS = List.of(
            new Field(Set.of(Authorizations.FORM, Actions.FORM, Holdings.FORM),
                    Outcomes.NON_GHG_METRIC, Outcomes.METRIC, Set.of(Outcomes.NON_GHG), "metric"),
            new Field(AUTHORIZATIONS, Authorizations.OTHER_PURPOSES, Authorizations.PURPOSES, OTHER_PURPOSES, "purposes"),
            new Field(AUTHORIZATIONS, Authorizations.FIRST_TRANSFER, Authorizations.PURPOSES, OTHER_PURPOSES, "purposes"),
            new Field(ACTIONS, Actions.TRANSFERRING_PARTY, Actions.TYPE, Set.of("acquisition"), "acquisition"),
            new Field(ACTIONS, Actions.ACQUIRING_PARTY, Actions.TYPE, Set.of("firstTransfer", "transfer"), "transfer"),
            new Field(ACTIONS, Actions.PURPOSE, Actions.TYPE, USES, "use"),
            new Field(ACTIONS, Actions.USING_PARTY, Actions.TYPE, USES, "use"),
            new Field(ACTIONS, Actions.USING_ENTITY, Actions.TYPE, USES, "use"),
            new Field(ACTIONS, Actions.YEAR_OF_USE, Actions.TYPE, Set.of("use"), "yearOfUse"));

    public FieldNotApplicable() {
        super(warning("AEF-02", FormatPattern.FORMAT)
                .on(form -> FIELDS.stream().anyMatch(field -> field.forms().contains(form))));
    }

    @Override
    public void check(LineView line, Found found) {
        for (var field : FIELDS) {
            if (!field.forms().contains(line.form())) {
                continue;
            }
            var column = ColumnKey.of(field.column());
            var isFilled = line.answers().answer(column).filter(answer -> !saysNotApplicable(answer)).isPresent();
            var chosen = chosen(line, field.decidedBy());
            if (isFilled && chosen.isPresent() && !field.options().contains(chosen.get())) {
                found.at(line.place(column)).says(field.variant());
            }
        }
    }

    private static Optional<String> chosen(LineView line, String column) {
        return line.answers().chosen(ColumnKey.of(column)).stream().findFirst();
    }

    private static boolean saysNotApplicable(Answer answer) {
        return switch (answer) {
            case Answer.Words words -> FreeText.isBareNotApplicable(words.text());
            case Answer.Unread unread -> FreeText.isBareNotApplicable(unread.typed());
            case Quantity.Keys keys -> keys.keys().equals(List.of(NotationKey.NA));
            default -> false;
        };
    }
}
