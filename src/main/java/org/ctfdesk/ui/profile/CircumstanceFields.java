package org.ctfdesk.ui.profile;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ctfdesk.report.profile.Circumstances;

/** The fields of what the Party's circumstances are: on them it depends what the report has to hold. */
final class CircumstanceFields {
    private final ProfileFields fields;
    private final Supplier<Circumstances> given;
    private final Consumer<Circumstances> changed;

    CircumstanceFields(ProfileFields fields, Supplier<Circumstances> given, Consumer<Circumstances> changed) {
        this.fields = fields;
        this.given = given;
        this.changed = changed;
    }

    void add() {
        fields.check("ui.profile.firstNdc", () -> given.get().firstNdc(), yes -> give(is -> is.withFirstNdc(yes)));
        fields.check("ui.profile.cooperates", () -> given.get().cooperates(), yes -> give(is -> is.withCooperates(yes)));
        fields.choice("ui.profile.method", "method.", Arrays.asList(Circumstances.Method.values()), () -> given.get().method(),
                method -> give(is -> is.withMethod(method)));
        fields.check("ui.profile.standAlone", () -> given.get().standAloneInventory(), yes -> give(is -> is.withStandAloneInventory(yes)));
        fields.check("ui.profile.coBenefits", () -> given.get().coBenefits(), yes -> give(is -> is.withCoBenefits(yes)));
        fields.check("ui.profile.projects", () -> given.get().projects(), yes -> give(is -> is.withProjects(yes)));
    }

    private void give(Function<Circumstances, Circumstances> change) {
        changed.accept(change.apply(given.get()));
    }
}
