package org.ctfdesk.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.ui.common.Workplace;

/** The tabs of the targets above a form that is filled in for each of them. */
final class TargetTabs {
    private final Workplace workplace;
    private final Runnable enter;
    private final HBox root = new HBox();

    /** @param enter gives the keys to the form */
    TargetTabs(Workplace workplace, Runnable enter) {
        this.workplace = workplace;
        this.enter = enter;
        root.getStyleClass().add("targets");
        root.managedProperty().bind(root.visibleProperty());
    }

    /** What goes above the form. */
    Node root() {
        return root;
    }

    /** Shows a tab for each target where a form is filled in once for each of them. */
    void show(Form form, TableKey key) {
        var all = workplace.open().report().profile().targets();
        root.setVisible(form.perTarget() && all.size() > 1);
        var group = new ToggleGroup();
        root.getChildren().setAll(form.perTarget()
                ? all.stream().map(target -> {
                    var tab = new ToggleButton(workplace.words().of("ui.form.target", all.indexOf(target) + 1, target.name()));
                    tab.setToggleGroup(group);
                    tab.getStyleClass().add("target");
                    tab.setSelected(target.id().equals(key.instance()));
                    tab.setOnAction(event -> {
                        tab.setSelected(true);
                        workplace.open().show(new TableKey(form.id(), target.id()));
                        enter.run();
                    });
                    return (Node) tab;
                }).toList()
                : List.<Node>of());
    }
}
