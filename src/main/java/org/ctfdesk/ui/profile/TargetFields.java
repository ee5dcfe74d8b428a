package org.ctfdesk.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.Workplace;

/** The targets of the NDC: each has a name here, and a table 4. */
final class TargetFields {
    private final ProfileFields fields;
    private final Workplace workplace;

    TargetFields(ProfileFields fields, Workplace workplace) {
        this.fields = fields;
        this.workplace = workplace;
    }

    void add() {
        IntStream.range(0, profile().targets().size()).forEach(this::target);
        var add = new Button(words("ui.profile.addTarget"));
        add.getStyleClass().add("small");
        add.setOnAction(event -> {
            var more = new ArrayList<>(profile().targets());
            var id = more.stream().mapToInt(target -> Integer.parseInt(target.id())).max().orElse(0) + 1;
            more.add(new Target(String.valueOf(id), words("ui.profile.newTarget", id), List.of()));
            set(more);
        });
        fields.row(new Label(), add);
    }

    private void target(int index) {
        fields.text("ui.profile.target", () -> profile().targets().get(index).name(), name -> {
            var changed = new ArrayList<>(profile().targets());
            changed.set(index, changed.get(index).withName(name));
            set(changed);
        }, index + 1);
        if (profile().targets().size() > 1) {
            fields.beside(small("ui.profile.removeTarget", () -> remove(index)));
        }
    }

    /** A target goes with its table: that is told, and can be taken back at once. */
    private void remove(int index) {
        var open = workplace.open();
        var before = open.report();
        var gone = profile().targets().get(index);
        var fewer = new ArrayList<>(profile().targets());
        fewer.remove(index);
        set(fewer);
        workplace.notice(new Notice(words("ui.profile.targetRemoved", index + 1, gone.name()),
                Optional.of(new Notice.Action(words("ui.menu.undo"), open::undo)), Optional.of(before)));
    }

    private void set(List<Target> targets) {
        workplace.open().apply(Edit.set(profile().with(targets)));
    }

    private Profile profile() {
        return workplace.open().report().profile();
    }

    private Node small(String key, Runnable action) {
        var button = new Button(words(key));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
