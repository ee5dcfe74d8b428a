package org.ctfdesk.ui.workshop;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.score.Mark;
import org.ctfdesk.exercise.score.Matrix;
import org.ctfdesk.exercise.score.Outcome;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.Png;

/** What the trainer has on the page of the workshop: files to mark, the matrix, and what is written of it. */
public final class TrainerPart {
    /** Pictures for the wall have twice the points of a screen. */
    private static final double FINE = 2;
    /** Columns of a person before those of the slips. */
    private static final int FIRST_SLIP = 5;

    private final MatrixViewModel model;
    private final WorkshopViewModel doing;
    private final WallViewModel wall;
    private final Words words;
    private final Runnable toWall;
    private final VBox matrix = new VBox(8);
    private final VBox root;
    private Optional<Node> grid = Optional.empty();

    /**
     * @param toWall shows the page for the wall
     * @param toMaking shows the page on which exercises are made
     */
    public TrainerPart(MatrixViewModel model, WorkshopViewModel doing, WallViewModel wall, Words words, Runnable toWall,
            Runnable toMaking) {
        this.model = model;
        this.doing = doing;
        this.wall = wall;
        this.words = words;
        this.toWall = toWall;
        var anonymous = new CheckBox(words.of("ui.workshop.anonymous"));
        anonymous.selectedProperty().bindBidirectional(model.anonymousProperty());
        var tools = new FlowPane(8, 8, new ActionButton(words, "ui.workshop.files", model::chooseFiles),
                new ActionButton(words, "ui.workshop.toWall", this::putOnWall),
                new ActionButton(words, "ui.workshop.make", toMaking), anonymous);
        tools.setAlignment(Pos.CENTER_LEFT);
        root = new VBox(8, PageHead.wrapped(words.of("ui.workshop.trainer"), "section"),
                PageHead.wrapped(words.of("ui.workshop.trainer.what"), "quiet"), tools, matrix);
        model.marksProperty().addListener((property, old, now) -> show(now));
    }

    Node root() {
        return root;
    }

    /** Files dropped there are marked, however many. */
    void takeDropsOn(Node page) {
        page.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        page.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            model.mark(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** The exercise that most files belong to, or the open one. */
    private void putOnWall() {
        var shown = model.marksProperty().get().stream().flatMap(mark -> mark.exercise().stream()).findFirst()
                .or(() -> doing.exerciseProperty().get());
        if (shown.isEmpty()) {
            doing.say(words.of("ui.wall.what"));
            return;
        }
        put(shown.get());
    }

    private void put(Exercise exercise) {
        wall.show(exercise, model.marksProperty().get());
        toWall.run();
    }

    private void show(List<Mark> marks) {
        matrix.getChildren().clear();
        if (marks.isEmpty()) {
            return;
        }
        var shown = Matrix.of(marks);
        var drawn = grid(shown);
        grid = Optional.of(drawn);
        var tools = new FlowPane(8, 8, new ActionButton(words, "ui.workshop.png", this::savePng),
                new ActionButton(words, "ui.workshop.svg", model::saveSvg),
                new ActionButton(words, "ui.workshop.csv", model::saveCsv),
                new ActionButton(words, "ui.workshop.workbook", model::saveWorkbook),
                new ActionButton(words, "ui.workshop.feedback", model::saveFeedback),
                new ActionButton(words, "ui.workshop.clear", model::clear));
        matrix.getChildren().addAll(tools, drawn);
    }

    private void savePng() {
        var how = new SnapshotParameters();
        how.setTransform(new Scale(FINE, FINE));
        how.setFill(Color.WHITE);
        grid.ifPresent(node -> model.savePng(Png.of(node.snapshot(how, null))));
    }

    private Node grid(Matrix shown) {
        var table = new GridPane(6, 4);
        table.getStyleClass().add("matrix");
        table.addRow(0, new Label(words.of("ui.workshop.who")), new Label(words.of("ui.workshop.points")),
                new Label(words.of("ui.workshop.minutes")), new Label(words.of("ui.workshop.hintsTaken")),
                new Label(words.of("ui.workshop.introduced")));
        for (var i = 0; i < shown.slips().size(); i++) {
            var head = new Label(String.valueOf(i + 1));
            head.setTooltip(new Tooltip(shown.slips().get(i).what() + "\n" + shown.slips().get(i).paragraph()));
            table.add(head, FIRST_SLIP + i, 0);
        }
        var row = 1;
        for (var mark : shown.people()) {
            person(table, row++, mark, shown);
        }
        table.add(new Label(words.of("exercise.head.mendedBy")), 0, row);
        for (var i = 0; i < shown.slips().size(); i++) {
            table.add(new Label(String.valueOf(shown.mendedBy(shown.slips().get(i)))), FIRST_SLIP + i, row);
        }
        var box = new VBox(8, table);
        for (var i = 0; i < shown.slips().size(); i++) {
            var slip = shown.slips().get(i);
            var cited = slip.paragraph().isEmpty() ? "" : " · " + slip.paragraph();
            box.getChildren().add(PageHead.wrapped((i + 1) + "  " + slip.what() + cited, "quiet"));
        }
        return box;
    }

    private void person(GridPane table, int row, Mark mark, Matrix shown) {
        var who = new Label(mark.who());
        who.setMinWidth(Region.USE_PREF_SIZE);
        table.add(who, 0, row);
        if (mark.score().isEmpty()) {
            table.add(PageHead.wrapped(words.of("ui.workshop.problem", mark.problem()), "count-error"), 1, row, GridPane.REMAINING, 1);
            return;
        }
        var score = mark.score().get();
        table.add(new Label(mark.points() + passed(score)), 1, row);
        table.add(new Label(Countdown.told(score.seconds())), 2, row);
        table.add(new Label(String.valueOf(score.hints())), 3, row);
        table.add(new Label(String.valueOf(score.introduced().size())), 4, row);
        for (var i = 0; i < shown.slips().size(); i++) {
            var column = FIRST_SLIP + i;
            shown.outcome(mark, shown.slips().get(i)).ifPresent(outcome -> table.add(sign(outcome), column, row));
        }
    }

    private String passed(Score score) {
        return score.passed().map(passed -> " · " + words.of(passed ? "exercise.passed" : "exercise.notPassed")).orElse("");
    }

    private Node sign(Outcome outcome) {
        var sign = new Label(outcome.sign());
        var told = words.of("ui.workshop.mark." + outcome);
        sign.setTooltip(new Tooltip(told));
        sign.setAccessibleText(told);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.getStyleClass().add("verdict-" + (outcome.counts() ? "holds" : outcome == Outcome.SILENCED ? "undecided" : "broken"));
        sign.setId("sign-" + outcome.name().toLowerCase(Locale.ROOT));
        return sign;
    }
}
