package org.ctfdesk.ui.verdicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.ctfdesk.rule.verdict.Verdict.Outcome;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.Visibility;

/** The page “All checks”. */
public final class VerdictsView implements Page {
    private static final double BESIDE = 60; // scroll bar and padding of a line

    private final VerdictsViewModel model;
    private final Words words;
    private final Label count = new Label();
    private final ComboBox<Optional<Outcome>> only = new ComboBox<>();
    private final ListView<VerdictsViewModel.Row> list = new ListView<>();
    private final VBox root = new VBox(12);

    public VerdictsView(VerdictsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var title = new Label(words.of("ui.checks.title"));
        title.getStyleClass().add("form-title");
        var what = new Label(words.of("ui.checks.what"));
        PageHead.wrap(what);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.getStyleClass().add("quiet");
        PageHead.wrap(count);
        count.setMinHeight(Region.USE_PREF_SIZE);
        count.getStyleClass().add("quiet");
        only.getItems().setAll(choices());
        only.setAccessibleText(words.of("ui.checks.only"));
        only.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Outcome> choice) {
                return choice == null || choice.isEmpty() ? words.of("ui.checks.all") : words.of("verdict." + choice.get());
            }

            @Override
            public Optional<Outcome> fromString(String typed) {
                return Optional.empty();
            }
        });
        list.setCellFactory(made -> new PointCell());
        list.getStyleClass().add("checks");
        list.setAccessibleText(words.of("ui.checks.title"));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        .flatMap(VerdictsViewModel.Row::first).ifPresent(model::goTo);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(title, what, count, only, list);
        root.getStyleClass().add("profile");
        only.valueProperty().bindBidirectional(model.onlyProperty());
        model.rowsProperty().addListener((property, old, now) -> show());
        show();
    }

    @Override
    public String key() {
        return VerdictsViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Gives the keys to the list. */
    @Override
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private static List<Optional<Outcome>> choices() {
        var choices = new ArrayList<Optional<Outcome>>();
        choices.add(Optional.empty());
        for (var outcome : Outcome.values()) {
            choices.add(Optional.of(outcome));
        }
        return choices;
    }

    private void show() {
        list.getItems().setAll(model.rowsProperty().get());
        count.setText(!model.isReady() ? words.of("ui.job.checks")
                : words.of("ui.checks.count", model.count(Outcome.HOLDS), model.count(Outcome.BROKEN),
                model.count(Outcome.UNDECIDED), model.count(Outcome.NOT_APPLICABLE)));
    }

    /** One point: its code and verdict, what is checked, and why. */
    private final class PointCell extends ListCell<VerdictsViewModel.Row> {
        private final Label head = new Label();
        private final Label check = new Label();
        private final Label why = new Label();
        private final Hyperlink link = new Hyperlink(words.of("ui.checks.show"));
        private final VBox box = new VBox(2, head, check, why, link);

        PointCell() {
            PageHead.wrap(check);
            PageHead.wrap(why);
            why.getStyleClass().add("quiet");
            box.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            box.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        }

        /** As high as its words are at this width: a cell measures them as if they stood on one line. */
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty() ? super.computePrefHeight(width)
                    : snapSizeY(box.prefHeight(Math.max(0, list.getWidth() - BESIDE))) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(VerdictsViewModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty ? null : box);
            if (empty) {
                return;
            }
            head.setText(words.of("ui.checks.point", row.code(), row.said()));
            head.getStyleClass().setAll("label", "verdict", "verdict-" + row.outcome().name().toLowerCase(Locale.ROOT));
            check.setText(row.check());
            why.setText(row.why());
            Visibility.show(why, !row.why().isEmpty());
            Visibility.show(link, row.first().isPresent());
            row.first().ifPresent(place -> link.setOnAction(event -> model.goTo(place)));
        }
    }
}
