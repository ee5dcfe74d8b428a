package org.ctfdesk.ui.profile;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.text.Words;

/** The fields of the years that the report speaks of: implementation, inventory, projections, effects of measures. */
final class PeriodFields {
    private final ProfileFields fields;
    private final Supplier<Periods> periods;
    private final Consumer<Periods> changed;
    private final Words words;

    PeriodFields(ProfileFields fields, Supplier<Periods> periods, Consumer<Periods> changed, Words words) {
        this.fields = fields;
        this.periods = periods;
        this.changed = changed;
        this.words = words;
    }

    void add() {
        fields.numbers().year("ui.profile.implementationFrom", () -> periods.get().implementationFrom(),
                year -> change(is -> is.withImplementationFrom(year)));
        fields.numbers().year("ui.profile.implementationTo", () -> periods.get().implementationTo(),
                year -> change(is -> is.withImplementationTo(year)));
        fields.numbers().year("ui.profile.inventoryFrom", () -> periods.get().inventoryFrom(),
                year -> change(is -> is.withInventoryFrom(year)));
        fields.numbers().year("ui.profile.inventoryTo", () -> periods.get().inventoryTo(), year -> change(is -> is.withInventoryTo(year)));
        fields.numbers().years("ui.profile.referenceYears", () -> periods.get().referenceYears(),
                years -> change(is -> is.withReferenceYears(years)));
        fields.numbers().year("ui.profile.projectionTo", () -> periods.get().projectionTo(),
                year -> change(is -> is.withProjectionTo(year)));
        fields.numbers().years("ui.profile.achieved", () -> periods.get().achieved(), years -> change(is -> is.withAchieved(years)));
        fields.numbers().years("ui.profile.expected", () -> periods.get().expected(), years -> change(is -> is.withExpected(years)));
        fields.note(() -> words.of("ui.profile.horizon", String.valueOf(Periods.horizon(periods.get().inventoryTo()))));
    }

    private void change(Function<Periods, Periods> change) {
        changed.accept(change.apply(periods.get()));
    }
}
