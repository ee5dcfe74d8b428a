package org.ctfdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.checklist.ChecklistViewModel.Point;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ScrolledPage;

/** The checklist page: one box a point, with where it is dealt with. */
public final class ChecklistView extends ScrolledPage {
    private final ChecklistViewModel model;
    private final Words words;
    private final Label count = new Label();
    private final int above;
    private final List<Row> rows = new ArrayList<>();

    /** One point's controls. */
    private record Row(String code, CheckBox box, TextField reference) {}

    /**
     * @param takeLast asks for the last report and takes it in
     */
    public ChecklistView(ChecklistViewModel model, Words words, Runnable takeLast) {
        super(ChecklistViewModel.PAGE, words.of("ui.checklist.title"));
        this.model = model;
        this.words = words;
        var title = new Label(words.of("ui.checklist.title"));
        title.getStyleClass().add("form-title");
        var what = new Label(words.of("ui.checklist.what"));
        PageHead.wrap(what);
        what.getStyleClass().add("quiet");
        count.getStyleClass().add("quiet");
        var invitation = invitation(takeLast);
        page.getChildren().addAll(title, what, invitation, count);
        above = page.getChildren().size();
        model.pointsProperty().addListener((property, old, now) -> show());
        show();
    }

    /** Shown as long as checks could compare with the last report, and cannot. */
    private Node invitation(Runnable takeLast) {
        var told = new Label();
        PageHead.wrap(told);
        told.setMaxWidth(860);
        var take = new Button(words.of("ui.menu.last"));
        take.getStyleClass().add("small");
        take.setOnAction(event -> takeLast.run());
        var invitation = new VBox(6, told, take);
        invitation.managedProperty().bind(invitation.visibleProperty());
        told.textProperty().bind(model.missingLastProperty()
                .map(number -> number.map(btr -> words.of("ui.last.invitation", btr)).orElse("")));
        invitation.visibleProperty().bind(model.missingLastProperty().map(Optional::isPresent));
        return invitation;
    }

    /** Takes what is being typed into a field. */
    @Override
    public void commit() {
        rows.stream().filter(row -> row.reference().isFocused()).toList().forEach(this::refer);
    }

    private void refer(Row row) {
        model.refer(row.code(), row.reference().getText().strip());
    }

    private void show() {
        var points = model.pointsProperty().get();
        if (rows.size() != points.size()) {
            rows.clear();
            page.getChildren().remove(above, page.getChildren().size());
            points.forEach(point -> page.getChildren().add(row(point)));
        }
        for (var i = 0; i < points.size(); i++) {
            rows.get(i).box().setSelected(points.get(i).ticked());
            if (!rows.get(i).reference().isFocused()) {
                rows.get(i).reference().setText(points.get(i).reference());
            }
        }
        var counted = model.count();
        count.setText(words.of("ui.checklist.count", counted[0], counted[1]));
    }

    private Node row(Point point) {
        var box = new CheckBox(point.code() + "  " + point.check() + " (" + point.paragraph() + ")");
        PageHead.wrap(box);
        box.setMaxWidth(860);
        box.setOnAction(event -> model.tick(point.code(), box.isSelected()));
        var reference = new TextField();
        reference.setPromptText(words.of("ui.checklist.reference"));
        reference.setAccessibleText(words.of("ui.checklist.reference") + ": " + point.code());
        reference.setMaxWidth(520);
        var row = new Row(point.code(), box, reference);
        model.watch(point.code(), reference.textProperty(), reference::isFocused);
        reference.setOnAction(event -> refer(row));
        reference.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                refer(row);
            }
        });
        rows.add(row);
        return new VBox(4, box, reference);
    }
}
