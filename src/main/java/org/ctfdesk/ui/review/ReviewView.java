package org.ctfdesk.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.ScrolledPage;
import org.ctfdesk.ui.review.ReviewViewModel.Point;

/** The page of the review: each point with a field for the Party's answer. */
public final class ReviewView extends ScrolledPage {
    private static final int WIDEST = 860;
    private static final int ROWS = 3;

    private final ReviewViewModel model;
    private final Words words;
    private final Label count = new Label();
    private final Button write;
    private final Button text;
    private final int above;
    private final List<Row> rows = new ArrayList<>();

    /** One point's controls. */
    private record Row(int number, Label head, Label text, Label signed, TextArea answer) {}

    public ReviewView(ReviewViewModel model, Words words) {
        super(ReviewViewModel.PAGE, words.of("ui.review.title"));
        this.model = model;
        this.words = words;
        var take = new ActionButton(words, "ui.review.take", model::take, "small");
        write = new ActionButton(words, "ui.review.write", model::write, "small");
        count.getStyleClass().add("quiet");
        text = new ActionButton(words, "ui.review.writeText", model::writeText, "small");
        page.getChildren().addAll(new PageHead(words.of("ui.review.title"), words.of("ui.review.what")),
                new FlowPane(8, 8, take, write, text, new ActionButton(words, "ui.review.findings", model::addFindings, "small")),
                new Asking(model, words).root(), count);
        above = page.getChildren().size();
        model.pointsProperty().addListener((property, old, now) -> show());
        show();
    }

    /** Takes what is being typed into a field. */
    @Override
    public void commit() {
        rows.stream().filter(row -> row.answer().isFocused()).toList().forEach(this::answer);
    }

    private void answer(Row row) {
        model.answer(row.number(), row.answer().getText().strip());
    }

    private void show() {
        var points = model.pointsProperty().get();
        if (!rows.stream().map(Row::number).toList().equals(points.stream().map(Point::number).toList())) {
            rows.clear();
            page.getChildren().remove(above, page.getChildren().size());
            points.forEach(point -> page.getChildren().add(row(point)));
        }
        for (var i = 0; i < points.size(); i++) {
            var row = rows.get(i);
            row.head().setText(points.get(i).head());
            row.text().setText(points.get(i).text());
            row.signed().setText(points.get(i).signed());
            if (!row.answer().isFocused()) {
                row.answer().setText(points.get(i).answer());
            }
        }
        write.setDisable(points.isEmpty());
        text.setDisable(points.isEmpty());
        count.setText(points.isEmpty() ? words.of("ui.review.none") : words.of("ui.review.count", points.size(), model.open()));
    }

    private Node row(Point point) {
        var answer = new TextArea();
        answer.setPrefRowCount(ROWS);
        PageHead.wrap(answer);
        answer.setPromptText(words.of("ui.review.answer"));
        answer.setAccessibleText(words.of("ui.review.answer") + ": " + point.head());
        answer.setMaxWidth(WIDEST);
        var row = new Row(point.number(), wide(PageHead.wrapped("")), wide(PageHead.wrapped("")), wide(PageHead.wrapped("", "quiet")),
                answer);
        row.head().getStyleClass().add("profile-title");
        model.watch(point.number(), answer.textProperty(), answer::isFocused);
        answer.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                answer(row);
            }
        });
        rows.add(row);
        var go = new ActionButton(words, "ui.review.go", () -> model.show(point.number()), "small");
        var remove = new ActionButton(words, "ui.review.remove", () -> model.remove(point.number()), "small");
        return new VBox(4, row.head(), row.text(), row.signed(), answer, new HBox(8, go, remove));
    }

    private static Label wide(Label label) {
        label.setMaxWidth(WIDEST);
        return label;
    }
}
