package org.ctfdesk.ui.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ctfdesk.account.ReadingNotes;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.ui.common.Workplace;

/**
 * Cooperative approaches: how what decision 2/CMA.3 leaves open is read, and how outcomes count towards each target. A reading that
 * departs from the adopted one writes itself into the documentation boxes, in the same step of Undo.
 */
final class Article6Fields {
    private final ProfileFields fields;
    private final Workplace workplace;

    Article6Fields(ProfileFields fields, Workplace workplace) {
        this.fields = fields;
        this.workplace = workplace;
    }

    void add() {
        fields.note(() -> words("ui.profile.article6.note"));
        reading("average", Readings.Average.values(), () -> readings().average(), each -> readings().with(each));
        reading("clock", Readings.Clock.values(), () -> readings().clock(), each -> readings().with(each));
        reading("otherPurposes", Readings.OtherPurposes.values(), () -> readings().otherPurposes(), each -> readings().with(each));
        reading("firstTransferred", Readings.FirstTransferred.values(), () -> readings().firstTransferred(), each -> readings().with(each));
        reading("atAuthorization", Readings.AtAuthorization.values(), () -> readings().atAuthorization(), each -> readings().with(each));
        IntStream.range(0, report().profile().targets().size()).forEach(this::target);
    }

    private <T> void reading(String name, T[] options, Supplier<T> value, Function<T, Readings> changed) {
        fields.choice("ui.profile.reading." + name, "reading." + name + ".", Arrays.asList(options), value, option -> {
            if (!option.equals(value.get())) {
                workplace.open().apply(ReadingNotes.change(report(), changed.apply(option), workplace.words()));
            }
        });
        fields.note(() -> words("ui.profile.reading." + name + ".note"));
    }

    private void target(int index) {
        fields.choice("ui.profile.outcomes", "outcomes.", Arrays.asList(Target.Outcomes.values()), () -> at(index).outcomes(),
                outcomes -> set(index, switch (outcomes) {
                    case IN_CARBON -> at(index).inCarbon();
                    case IN_METRIC -> at(index).inMetric(metric());
                    case NOT_COUNTED -> at(index).withoutOutcomes();
                }), index + 1, at(index).name());
        if (at(index).outcomes() == Target.Outcomes.IN_METRIC) {
            fields.text("ui.profile.metric", () -> at(index).metric(), metric -> {
                if (!metric.isBlank()) { // without a metric it would count tonnes
                    set(index, at(index).inMetric(metric.strip()));
                }
                fields.refresh();
            }, index + 1);
        }
    }

    /** The metric to begin with: the one that the ledger counts in. */
    private String metric() {
        return LedgerLines.metrics(report()).stream().findFirst().orElse(words("ui.profile.metric.new"));
    }

    private Target at(int index) {
        return report().profile().targets().get(index);
    }

    private void set(int index, Target target) {
        if (!at(index).equals(target)) {
            var changed = new ArrayList<>(report().profile().targets());
            changed.set(index, target);
            workplace.open().apply(Edit.set(report().profile().with(changed)));
        }
    }

    private Readings readings() {
        return report().profile().readings();
    }

    private Report report() {
        return workplace.open().report();
    }

    private String words(String key) {
        return workplace.words().of(key);
    }
}
