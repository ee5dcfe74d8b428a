package org.ctfdesk.ui.flexibility;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.ctfdesk.flexibility.Allowance;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ScrolledPage;
import org.ctfdesk.ui.flexibility.FlexibilityViewModel.Answer;

/** The page: what every Party reports, and beside it what may be left out. */
public final class FlexibilityView extends ScrolledPage {
    private final FlexibilityViewModel model;
    private final Words words;

    public FlexibilityView(FlexibilityViewModel model, Words words) {
        super(Page.FLEXIBILITY, words.of("ui.flexibility.title"));
        this.model = model;
        this.words = words;
        model.answerProperty().addListener((property, old, now) -> now.ifPresent(this::show));
        model.answerProperty().get().ifPresent(this::show);
    }

    private void show(Answer answer) {
        var scrolled = root().getVvalue();
        page.getChildren().setAll(label(words.of("ui.flexibility.title"), "form-title"));
        if (!answer.developing()) {
            page.getChildren().add(label(words.of("ui.flexibility.notOpen"), ""));
            return;
        }
        page.getChildren().addAll(label(words.of("ui.flexibility.what"), "quiet"), label(answer.basis(), ""));
        if (answer.discretion()) {
            page.getChildren().add(label(words.of("ui.flexibility.discretion"), ""));
        }
        page.getChildren().addAll(table(answer.ofReporting(), true),
                label(words.of("ui.flexibility.review"), "profile-title"), label(words.of("ui.flexibility.reviewWhat"), "quiet"),
                table(answer.ofReview(), false));
        root().setVvalue(scrolled);
    }

    private Node table(List<Allowance> all, boolean claimable) {
        var table = new GridPane(18, 0);
        table.getStyleClass().add("allowances");
        for (var width : List.of(22.0, 30.0, 30.0, 18.0)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHgrow(Priority.ALWAYS);
            table.getColumnConstraints().add(column);
        }
        table.addRow(0, label(words.of("ui.flexibility.provision"), "section"), label(words.of("ui.flexibility.general"), "section"),
                label(words.of("ui.flexibility.flexible"), "section"), new Label());
        var top = new RowConstraints();
        top.setValignment(VPos.TOP);
        for (var i = 0; i <= all.size(); i++) {
            table.getRowConstraints().add(top);
        }
        for (var i = 0; i < all.size(); i++) {
            var allowance = all.get(i);
            table.addRow(i + 1, label(words.of("provision." + allowance.provision().paragraph()), "claim"),
                    label(allowance.general(), ""), label(allowance.flexible(), ""),
                    claimable ? state(allowance) : new Label());
        }
        return table;
    }

    private Node state(Allowance allowance) {
        var button = new Button(words.of(allowance.claimed() ? "ui.flexibility.goTo" : "ui.flexibility.apply"));
        button.getStyleClass().add("small");
        PageHead.wrap(button);
        button.setAccessibleText(button.getText() + ": " + words.of("provision." + allowance.provision().paragraph()));
        button.setOnAction(event -> model.claim(allowance.provision()));
        return allowance.claimed() ? new VBox(6, label(words.of("ui.flexibility.applied"), "applied"), button) : new VBox(button);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        PageHead.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
