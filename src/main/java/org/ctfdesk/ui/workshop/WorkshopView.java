package org.ctfdesk.ui.workshop;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.Outcome;
import org.ctfdesk.review.Mark;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.PageScroll;

/** The page of a workshop: the exercise that is worked on, those to begin, and the trainer's matrix of people by slips. */
public final class WorkshopView implements Page {
    private final WorkshopViewModel model;
    private final Words words;
    private final VBox doing = new VBox(10);
    private final VBox beginning = new VBox(6);
    private final VBox matrix = new VBox(8);
    private final ScrollPane root;

    public WorkshopView(WorkshopViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var page = new VBox(16, new PageHead(words.of("ui.workshop.title"), words.of("ui.workshop.what")), doing, beginning, trainer(),
                matrix);
        root = new PageScroll(page, words.of("ui.workshop.title"));
        root.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            model.mark(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
        model.exerciseProperty().addListener((property, old, now) -> show(now));
        model.marksProperty().addListener((property, old, now) -> show(now));
        beginning();
        show(model.exerciseProperty().get());
    }

    @Override
    public String key() {
        return WorkshopViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    private void beginning() {
        beginning.getChildren().add(PageHead.wrapped(words.of("ui.workshop.begin"), "section"));
        for (var shipped : model.shipped()) {
            var button = new Button(words.of("ui.workshop.start", shipped.title(words), shipped.day(), shipped.minutes()));
            button.getStyleClass().add("flat");
            button.setMnemonicParsing(false);
            button.setOnAction(event -> model.start(shipped));
            beginning.getChildren().add(button);
        }
        beginning.getChildren().add(button("ui.workshop.open", model::open));
    }

    private void show(Optional<Exercise> now) {
        doing.getChildren().clear();
        now.ifPresent(exercise -> {
            doing.getChildren().addAll(PageHead.wrapped(exercise.title(), "profile-title"), PageHead.wrapped(exercise.task()),
                    PageHead.wrapped(words.of("ui.workshop.doing", exercise.minutes(), exercise.slips().size(), exercise.points()),
                            "quiet"));
            for (var number = 1; number <= exercise.slips().size(); number++) {
                doing.getChildren().add(slip(number));
            }
            var count = button("ui.workshop.count", model::count);
            count.getStyleClass().add("accent");
            doing.getChildren().add(count);
        });
        doing.setVisible(now.isPresent());
        doing.setManaged(now.isPresent());
        beginning.setVisible(now.isEmpty());
        beginning.setManaged(now.isEmpty());
    }

    private Node slip(int number) {
        var told = PageHead.wrapped(String.join("\n", model.hints(number)), "quiet");
        var hint = new Button(words.of("ui.workshop.hint", number));
        hint.getStyleClass().add("small");
        hint.setOnAction(event -> {
            model.hint(number);
            told.setText(String.join("\n", model.hints(number)));
        });
        return new VBox(2, hint, told);
    }

    private Node trainer() {
        var anonymous = new CheckBox(words.of("ui.workshop.anonymous"));
        anonymous.selectedProperty().bindBidirectional(model.anonymousProperty());
        var tools = new FlowPane(8, 8, button("ui.workshop.files", model::chooseFiles), button("ui.workshop.csv", model::saveCsv),
                button("ui.workshop.workbook", model::saveWorkbook), anonymous);
        tools.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, PageHead.wrapped(words.of("ui.workshop.trainer"), "section"),
                PageHead.wrapped(words.of("ui.workshop.trainer.what"), "quiet"), tools);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(List<Mark> marks) {
        matrix.getChildren().clear();
        if (marks.isEmpty()) {
            return;
        }
        var shown = Matrix.of(marks);
        var grid = new GridPane(6, 4);
        grid.getStyleClass().add("matrix");
        grid.addRow(0, new Label(words.of("ui.workshop.who")), new Label(words.of("ui.workshop.points")));
        for (var i = 0; i < shown.slips().size(); i++) {
            var head = new Label(String.valueOf(i + 1));
            head.setTooltip(new Tooltip(shown.slips().get(i).what() + "\n" + shown.slips().get(i).paragraph()));
            grid.add(head, 2 + i, 0);
        }
        for (var row = 0; row < shown.people().size(); row++) {
            person(grid, row + 1, shown.people().get(row), shown);
        }
        matrix.getChildren().add(grid);
        for (var i = 0; i < shown.slips().size(); i++) {
            var slip = shown.slips().get(i);
            matrix.getChildren().add(PageHead.wrapped((i + 1) + "  " + slip.what() + " · " + slip.paragraph(), "quiet"));
        }
    }

    private void person(GridPane grid, int row, Mark mark, Matrix shown) {
        grid.add(new Label(mark.who()), 0, row);
        if (mark.score().isEmpty()) {
            grid.add(PageHead.wrapped(words.of("ui.workshop.problem", mark.problem()), "count-error"), 1, row, GridPane.REMAINING, 1);
            return;
        }
        grid.add(new Label(String.valueOf(mark.points())), 1, row);
        for (var i = 0; i < shown.slips().size(); i++) {
            grid.add(sign(Matrix.outcome(mark, shown.slips().get(i))), 2 + i, row);
        }
    }

    /** A sign that is told apart without colour. */
    private Node sign(Outcome outcome) {
        var sign = new Label(switch (outcome) {
            case MENDED -> "✓";
            case MENDED_OTHERWISE -> "✓*";
            case SILENCED -> "–";
            case OPEN -> "✗";
        });
        var told = words.of("ui.workshop.mark." + outcome);
        sign.setTooltip(new Tooltip(told));
        sign.setAccessibleText(told);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.getStyleClass().add("verdict-" + (outcome.counts() ? "holds" : outcome == Outcome.SILENCED ? "undecided" : "broken"));
        sign.setId("sign-" + outcome.name().toLowerCase(Locale.ROOT));
        return sign;
    }
}
