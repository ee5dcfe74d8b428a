package org.ctfdesk.ui.profile;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.ctfdesk.report.profile.Limits;
import org.ctfdesk.text.Words;

/** The fields of the limits of plausibility, and the way back to the usual ones. */
final class LimitFields {
    private final ProfileFields fields;
    private final Supplier<Limits> limits;
    private final Consumer<Limits> change;
    private final Words words;

    LimitFields(ProfileFields fields, Supplier<Limits> limits, Consumer<Limits> change, Words words) {
        this.fields = fields;
        this.limits = limits;
        this.change = change;
        this.words = words;
    }

    void add() {
        fields.note(() -> words.of("ui.profile.limits.note"));
        fields.numbers().number("ui.profile.limits.jump", () -> limits.get().jump(), each -> change.accept(limits.get().withJump(each)));
        fields.numbers().number("ui.profile.limits.quotient", () -> limits.get().quotient(),
                each -> change.accept(limits.get().withQuotient(each)));
        fields.numbers().number("ui.profile.limits.largest", () -> limits.get().largest(),
                each -> change.accept(limits.get().withLargest(each)));
        fields.numbers().number("ui.profile.limits.step", () -> limits.get().step(), each -> change.accept(limits.get().withStep(each)));
        fields.numbers().number("ui.profile.limits.stepShare", () -> limits.get().stepShare(),
                each -> change.accept(limits.get().withStepShare(each)));
        fields.numbers().number("ui.profile.limits.apart", () -> limits.get().apart(), each -> change.accept(limits.get().withApart(each)));
        var usual = new Button(words.of("ui.profile.limits.usual"));
        usual.getStyleClass().add("small");
        usual.setOnAction(event -> change.accept(Limits.USUAL));
        fields.row(new Label(), usual);
    }
}
